-- DropIndex
DROP INDEX "CommitmentLine_supplierId_idx";

-- AlterTable
ALTER TABLE "CommitmentLine" ADD COLUMN     "firmPencePerYear" BIGINT,
ADD COLUMN     "firmUntil" DATE;

-- CreateIndex
CREATE INDEX "CommitmentLine_supplierId_ccgId_firmPencePerYear_firmUntil_idx" ON "CommitmentLine"("supplierId", "ccgId", "firmPencePerYear", "firmUntil");

-- Entries are append-only and a line's entry in force is named by the line, so what it keeps can only change with the line itself.
CREATE FUNCTION line_keeps_its_income() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e."pencePerYear", e."endsOn" INTO NEW."firmPencePerYear", NEW."firmUntil"
  FROM "CommitmentEntry" e
  WHERE e."id" = NEW."confirmedEntryId" AND e."stage" NOT IN ('exploring', 'left', 'withdrawn');
  RETURN NEW;
END $$;

CREATE TRIGGER "CommitmentLine_income" BEFORE INSERT OR UPDATE ON "CommitmentLine" FOR EACH ROW EXECUTE FUNCTION line_keeps_its_income();

-- Each line as it stands now.
UPDATE "CommitmentLine" SET "version" = "version" WHERE "confirmedEntryId" IS NOT NULL;
