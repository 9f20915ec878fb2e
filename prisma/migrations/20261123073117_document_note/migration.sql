-- AlterTable
ALTER TABLE "DocumentVersion" ADD COLUMN     "note" TEXT;
