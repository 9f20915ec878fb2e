-- CreateTable
CREATE TABLE "ReturnedCriterion" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,

    CONSTRAINT "ReturnedCriterion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReturnedCriterion_criterionId_idx" ON "ReturnedCriterion"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "ReturnedCriterion_eventId_criterionId_key" ON "ReturnedCriterion"("eventId", "criterionId");

-- AddForeignKey
ALTER TABLE "ReturnedCriterion" ADD CONSTRAINT "ReturnedCriterion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "SubmissionEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnedCriterion" ADD CONSTRAINT "ReturnedCriterion_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was returned until now was named in the words of the reason only. Where those name nothing, all was open, and stays so.
INSERT INTO "ReturnedCriterion" ("id", "eventId", "criterionId")
SELECT gen_random_uuid(), e."id", c."id"
FROM "SubmissionEvent" e
JOIN "Submission" s ON s."id" = e."submissionId"
JOIN "Criterion" c ON c."checkpointId" = s."checkpointId"
WHERE e."event" = 'return_in_part' AND e."reason" ~ ('\m' || replace(c."code", '.', '\.') || '\M');
INSERT INTO "ReturnedCriterion" ("id", "eventId", "criterionId")
SELECT gen_random_uuid(), e."id", c."id"
FROM "SubmissionEvent" e
JOIN "Submission" s ON s."id" = e."submissionId"
JOIN "Criterion" c ON c."checkpointId" = s."checkpointId"
WHERE e."event" = 'return_in_part' AND NOT EXISTS (SELECT 1 FROM "ReturnedCriterion" r WHERE r."eventId" = e."id");

CREATE TRIGGER "ReturnedCriterion_append_only" BEFORE UPDATE OR DELETE ON "ReturnedCriterion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ReturnedCriterion_keep" BEFORE TRUNCATE ON "ReturnedCriterion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- It belongs to a return, and to the checkpoint of the case that was returned.
CREATE FUNCTION refuse_not_of_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "SubmissionEvent" e JOIN "Submission" s ON s."id" = e."submissionId" JOIN "Criterion" c ON c."checkpointId" = s."checkpointId"
    WHERE e."id" = NEW."eventId" AND e."event" = 'return_in_part' AND c."id" = NEW."criterionId"
  ) THEN
    RAISE EXCEPTION 'Only a return names criteria, and only those of the case''s checkpoint' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "ReturnedCriterion_checkpoint" BEFORE INSERT ON "ReturnedCriterion" FOR EACH ROW EXECUTE FUNCTION refuse_not_of_return();

-- A return that names nothing would leave the unit nothing to mend. Asked at the end of the transaction: the event comes first.
CREATE FUNCTION refuse_return_of_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "ReturnedCriterion" r WHERE r."eventId" = NEW."id") THEN
    RAISE EXCEPTION 'A return names at least one criterion' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "SubmissionEvent_names" AFTER INSERT ON "SubmissionEvent" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."event" = 'return_in_part') EXECUTE FUNCTION refuse_return_of_nothing();

-- While a case is returned, what NHS CB did not name stays as it was submitted; income goes with the criteria that it feeds.
CREATE FUNCTION last_returned_criteria(case_id uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT r."criterionId" FROM "ReturnedCriterion" r WHERE r."eventId" = (
    SELECT e."id" FROM "SubmissionEvent" e WHERE e."submissionId" = case_id AND e."event" = 'return_in_part'
    ORDER BY e."sequence" DESC LIMIT 1)
$$;

CREATE FUNCTION refuse_when_not_returned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Submission" WHERE "id" = COALESCE(NEW."submissionId", OLD."submissionId") AND "status" = 'returned_in_part')
    AND COALESCE(NEW."criterionId", OLD."criterionId") NOT IN (SELECT last_returned_criteria(COALESCE(NEW."submissionId", OLD."submissionId"))) THEN
    RAISE EXCEPTION '% of a criterion that was not returned is frozen', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "Answer_returned" BEFORE INSERT OR UPDATE OR DELETE ON "Answer" FOR EACH ROW EXECUTE FUNCTION refuse_when_not_returned();
CREATE TRIGGER "EvidencePointer_returned" BEFORE INSERT OR UPDATE OR DELETE ON "EvidencePointer" FOR EACH ROW EXECUTE FUNCTION refuse_when_not_returned();

CREATE FUNCTION refuse_income_when_not_returned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Submission" WHERE "id" = COALESCE(NEW."submissionId", OLD."submissionId") AND "status" = 'returned_in_part')
    AND NOT EXISTS (
      SELECT 1 FROM "Criterion" c JOIN "CriterionVersion" v ON v."criterionId" = c."id" AND v."version" = c."currentVersion"
      WHERE v."fedBy" = 'commitments' AND c."id" IN (SELECT last_returned_criteria(COALESCE(NEW."submissionId", OLD."submissionId")))
    ) THEN
    RAISE EXCEPTION 'Income of a case is frozen unless the criterion that it feeds was returned' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "ExpectedIncome_returned" BEFORE INSERT OR UPDATE OR DELETE ON "ExpectedIncome" FOR EACH ROW EXECUTE FUNCTION refuse_income_when_not_returned();
