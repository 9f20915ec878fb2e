-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('units', 'ccgs', 'outcomes', 'commitments');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('checked', 'applied');

-- AlterTable
ALTER TABLE "ImportBatch" DROP COLUMN "importedAt",
DROP COLUMN "importedById",
ADD COLUMN     "appliedAt" TIMESTAMPTZ(3),
ADD COLUMN     "appliedById" UUID,
ADD COLUMN     "status" "ImportStatus" NOT NULL DEFAULT 'checked',
ADD COLUMN     "storageKey" TEXT NOT NULL,
ADD COLUMN     "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "uploadedById" UUID,
DROP COLUMN "kind",
ADD COLUMN     "kind" "ImportKind" NOT NULL,
ALTER COLUMN "createdRows" SET DEFAULT 0,
ALTER COLUMN "changedRows" SET DEFAULT 0,
ALTER COLUMN "sameRows" SET DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "ImportBatch_storageKey_key" ON "ImportBatch"("storageKey");

-- CreateIndex
CREATE INDEX "ImportBatch_uploadedAt_idx" ON "ImportBatch"("uploadedAt");
