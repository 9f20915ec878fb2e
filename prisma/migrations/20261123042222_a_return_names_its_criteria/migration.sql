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

-- What was returned until now was named in the words of the reason only, and all could be changed meanwhile. So a case that is returned now
-- names what was changed since as well, or it might stand half mended for good; where that and the words name nothing, it names all.
INSERT INTO "ReturnedCriterion" ("id", "eventId", "criterionId")
SELECT gen_random_uuid(), e."id", c."id"
FROM "SubmissionEvent" e
JOIN "Submission" s ON s."id" = e."submissionId"
JOIN "Criterion" c ON c."checkpointId" = s."checkpointId"
WHERE e."event" = 'return_in_part' AND (
  e."reason" ~ ('\m' || replace(c."code", '.', '\.') || '\M')
  OR s."status" = 'returned_in_part' AND s."statusSince" <= e."at" AND (
    EXISTS (SELECT 1 FROM "Answer" a WHERE a."submissionId" = s."id" AND a."criterionId" = c."id" AND a."editedAt" >= e."at")
    OR EXISTS (SELECT 1 FROM "EvidencePointer" p WHERE p."submissionId" = s."id" AND p."criterionId" = c."id" AND p."editedAt" >= e."at")));
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

CREATE FUNCTION is_returned(case_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Submission" WHERE "id" = case_id AND "status" = 'returned_in_part')
$$;

CREATE FUNCTION income_is_returned(case_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "Criterion" c JOIN "CriterionVersion" v ON v."criterionId" = c."id" AND v."version" = c."currentVersion"
    WHERE v."fedBy" = 'commitments' AND c."id" IN (SELECT last_returned_criteria(case_id)))
$$;

CREATE FUNCTION refuse_when_not_returned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND is_returned(OLD."submissionId") AND OLD."criterionId" NOT IN (SELECT last_returned_criteria(OLD."submissionId"))
    OR TG_OP <> 'DELETE' AND is_returned(NEW."submissionId") AND NEW."criterionId" NOT IN (SELECT last_returned_criteria(NEW."submissionId")) THEN
    RAISE EXCEPTION '% of a criterion that was not returned is frozen', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "Answer_returned" BEFORE INSERT OR UPDATE OR DELETE ON "Answer" FOR EACH ROW EXECUTE FUNCTION refuse_when_not_returned();
CREATE TRIGGER "EvidencePointer_returned" BEFORE INSERT OR UPDATE OR DELETE ON "EvidencePointer" FOR EACH ROW EXECUTE FUNCTION refuse_when_not_returned();

CREATE FUNCTION refuse_income_when_not_returned() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  case_id uuid := COALESCE(NEW."submissionId", OLD."submissionId");
BEGIN
  IF is_returned(case_id) AND NOT income_is_returned(case_id) THEN
    RAISE EXCEPTION 'Income of a case is frozen unless the criterion that it feeds was returned' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "ExpectedIncome_returned" BEFORE INSERT OR UPDATE OR DELETE ON "ExpectedIncome" FOR EACH ROW EXECUTE FUNCTION refuse_income_when_not_returned();

CREATE FUNCTION refuse_break_even_when_not_returned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT income_is_returned(NEW."id") THEN
    RAISE EXCEPTION 'Income of a case is frozen unless the criterion that it feeds was returned' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Submission_income_returned" BEFORE UPDATE ON "Submission" FOR EACH ROW
  WHEN (OLD."status" = 'returned_in_part' AND NEW."breakEvenPencePerYear" IS DISTINCT FROM OLD."breakEvenPencePerYear")
  EXECUTE FUNCTION refuse_break_even_when_not_returned();

-- Documents can be added for what is mended; those that were handed in stay with the case.
CREATE FUNCTION refuse_removal_when_returned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_returned(OLD."submissionId")
    AND OLD."addedAt" < (SELECT max(e."at") FROM "SubmissionEvent" e WHERE e."submissionId" = OLD."submissionId" AND e."event" = 'return_in_part') THEN
    RAISE EXCEPTION 'A document that was handed in stays while the case is returned' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "SubmissionDocument_returned" BEFORE DELETE ON "SubmissionDocument" FOR EACH ROW EXECUTE FUNCTION refuse_removal_when_returned();
