-- What the Prisma schema cannot say. Each of these must hold whatever the application does.

-- Ranges and shapes
ALTER TABLE "Score" ADD CONSTRAINT "Score_value_check" CHECK ("value" BETWEEN 0 AND 4 AND NOT ("cannotJudge" AND "value" IS NOT NULL));
ALTER TABLE "ScoreRevision" ADD CONSTRAINT "ScoreRevision_value_check" CHECK ("value" BETWEEN 0 AND 4 AND NOT ("cannotJudge" AND "value" IS NOT NULL));
ALTER TABLE "ModerationRecord" ADD CONSTRAINT "ModerationRecord_agreed_check" CHECK ("agreedValue" BETWEEN 0 AND 4 AND (("agreedValue" IS NULL) = "cannotJudge"));
ALTER TABLE "ModerationMove" ADD CONSTRAINT "ModerationMove_values_check" CHECK ("fromValue" BETWEEN 0 AND 4 AND "toValue" BETWEEN 0 AND 4);
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_ccg_check" CHECK ("kind" <> 'ccg' OR ("odsCode" IS NOT NULL AND "registeredPopulation" > 0 AND "allowancePence" >= 0));
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_days_check" CHECK ("closedOn" IS NULL OR "openedOn" IS NULL OR "closedOn" >= "openedOn");
ALTER TABLE "Lineage" ADD CONSTRAINT "Lineage_two_bodies_check" CHECK ("predecessorId" <> "successorId");
ALTER TABLE "Person" ADD CONSTRAINT "Person_email_check" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%' AND char_length("email") <= 254);
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_settings_check" CHECK ("documentLimit" BETWEEN 1 AND 500 AND "minimumReviewers" >= 2 AND "panelSize" >= "minimumReviewers" AND "representationWorkingDays" BETWEEN 1 AND 60 AND "breakEvenSharePercent" BETWEEN 0 AND 100);
ALTER TABLE "Checkpoint" ADD CONSTRAINT "Checkpoint_number_check" CHECK ("number" BETWEEN 1 AND 99);
ALTER TABLE "Checkpoint" ADD CONSTRAINT "Checkpoint_opened_check" CHECK ("status" = 'planned' OR "openedAt" IS NOT NULL);
ALTER TABLE "CriterionVersion" ADD CONSTRAINT "CriterionVersion_weight_check" CHECK ("weight" BETWEEN 1 AND 10);
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_break_even_check" CHECK ("breakEvenPencePerYear" > 0);
ALTER TABLE "ExpectedIncome" ADD CONSTRAINT "ExpectedIncome_pence_check" CHECK ("pencePerYear" >= 0);
ALTER TABLE "SubmissionSnapshot" ADD CONSTRAINT "SubmissionSnapshot_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_ready_check" CHECK ("status" <> 'ready' OR ("kind" IS NOT NULL AND "sha256" ~ '^[0-9a-f]{64}$' AND "sizeBytes" BETWEEN 1 AND 104857600));
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_refused_check" CHECK (("status" = 'refused') = ("refusedReason" IS NOT NULL));
ALTER TABLE "CommitmentEntry" ADD CONSTRAINT "CommitmentEntry_money_check" CHECK ("pencePerHead" BETWEEN 0 AND 100000 AND "pencePerYear" >= 0);
ALTER TABLE "CommitmentEntry" ADD CONSTRAINT "CommitmentEntry_days_check" CHECK ("endsOn" > "startsOn");
ALTER TABLE "CommitmentLine" ADD CONSTRAINT "CommitmentLine_in_house_check" CHECK (("route" = 'in_house') = ("supplierId" = "ccgId"));
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_terms_check" CHECK ("pencePerHead" BETWEEN 0 AND 100000 AND "noticeMonths" BETWEEN 0 AND 60);
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_scenario_check" CHECK ("scenario" IS NULL OR ("scenario" = 'C') = NOT "proceeds");
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_issued_check" CHECK ("status" NOT IN ('issued', 'published') OR "issuedAt" IS NOT NULL);
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_published_check" CHECK (("status" = 'published') <= ("publishedAt" IS NOT NULL));
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_ended_check" CHECK ("status" NOT IN ('withdrawn', 'replaced') OR "endedReason" IS NOT NULL);
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_counts_check" CHECK ("number" >= 1 AND "relapses" >= 0);
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_plan_check" CHECK ("status" NOT IN ('plan_agreed', 'in_progress', 'clearance_proposed', 'cleared') OR ("csuAgreedAt" IS NOT NULL AND "nhsAgreedAt" IS NOT NULL AND "exitCriteria" <> ''));
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_one_row_check" CHECK ("id" = 1);
ALTER TABLE "DemonstrationClock" ADD CONSTRAINT "DemonstrationClock_one_row_check" CHECK ("id" = 1 AND "advancedSeconds" >= 0);

-- Append-only: rows are added and never changed, removed or emptied, not by the tables' owner either.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "AnswerRevision_append_only" BEFORE UPDATE OR DELETE ON "AnswerRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AnswerRevision_keep" BEFORE TRUNCATE ON "AnswerRevision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_keep" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CommitmentConfirmation_append_only" BEFORE UPDATE OR DELETE ON "CommitmentConfirmation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CommitmentConfirmation_keep" BEFORE TRUNCATE ON "CommitmentConfirmation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CommitmentEntry_append_only" BEFORE UPDATE OR DELETE ON "CommitmentEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CommitmentEntry_keep" BEFORE TRUNCATE ON "CommitmentEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CriterionVersion_append_only" BEFORE UPDATE OR DELETE ON "CriterionVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CriterionVersion_keep" BEFORE TRUNCATE ON "CriterionVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DocumentAccess_append_only" BEFORE UPDATE OR DELETE ON "DocumentAccess" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DocumentAccess_keep" BEFORE TRUNCATE ON "DocumentAccess" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Extension_append_only" BEFORE UPDATE OR DELETE ON "Extension" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Extension_keep" BEFORE TRUNCATE ON "Extension" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FlagEvent_append_only" BEFORE UPDATE OR DELETE ON "FlagEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "FlagEvent_keep" BEFORE TRUNCATE ON "FlagEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ModerationAmendment_append_only" BEFORE UPDATE OR DELETE ON "ModerationAmendment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ModerationAmendment_keep" BEFORE TRUNCATE ON "ModerationAmendment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PointerRevision_append_only" BEFORE UPDATE OR DELETE ON "PointerRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PointerRevision_keep" BEFORE TRUNCATE ON "PointerRevision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Representation_append_only" BEFORE UPDATE OR DELETE ON "Representation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Representation_keep" BEFORE TRUNCATE ON "Representation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ScoreRevision_append_only" BEFORE UPDATE OR DELETE ON "ScoreRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ScoreRevision_keep" BEFORE TRUNCATE ON "ScoreRevision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SubmissionEvent_append_only" BEFORE UPDATE OR DELETE ON "SubmissionEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SubmissionEvent_keep" BEFORE TRUNCATE ON "SubmissionEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SubmissionSnapshot_append_only" BEFORE UPDATE OR DELETE ON "SubmissionSnapshot" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SubmissionSnapshot_keep" BEFORE TRUNCATE ON "SubmissionSnapshot" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The chain's end moves forward by one entry at a time.
INSERT INTO "AuditHead" ("id", "sequence", "hash") VALUES (1, 0, repeat('0', 64));

CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW."sequence" <> OLD."sequence" + 1 THEN
    RAISE EXCEPTION 'The audit head moves forward by one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "AuditHead_moves_on" BEFORE UPDATE OR DELETE ON "AuditHead" FOR EACH ROW EXECUTE FUNCTION audit_head_moves_on();
CREATE TRIGGER "AuditHead_keep" BEFORE TRUNCATE ON "AuditHead" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was submitted is frozen until the case is returned or reopened.
CREATE FUNCTION refuse_when_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  current_status "SubmissionStatus";
BEGIN
  SELECT "status" INTO current_status FROM "Submission" WHERE "id" = COALESCE(NEW."submissionId", OLD."submissionId");
  IF current_status NOT IN ('not_open', 'preparing', 'signed_off', 'returned_in_part') THEN
    RAISE EXCEPTION '% of a case that is % is frozen', TG_TABLE_NAME, current_status USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "Answer_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "Answer" FOR EACH ROW EXECUTE FUNCTION refuse_when_frozen();
CREATE TRIGGER "EvidencePointer_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "EvidencePointer" FOR EACH ROW EXECUTE FUNCTION refuse_when_frozen();
CREATE TRIGGER "ExpectedIncome_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "ExpectedIncome" FOR EACH ROW EXECUTE FUNCTION refuse_when_frozen();
CREATE TRIGGER "SubmissionDocument_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "SubmissionDocument" FOR EACH ROW EXECUTE FUNCTION refuse_when_frozen();

-- A submitted review and a locked record stay as they are.
CREATE FUNCTION refuse_when_review_submitted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "PanelMember" WHERE "id" = COALESCE(NEW."panelMemberId", OLD."panelMemberId") AND "submittedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'The scores of a submitted review are frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "Score_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "Score" FOR EACH ROW EXECUTE FUNCTION refuse_when_review_submitted();

CREATE FUNCTION refuse_when_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."lockedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'A locked moderation record is amended, not changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER "ModerationRecord_locked" BEFORE UPDATE OR DELETE ON "ModerationRecord" FOR EACH ROW EXECUTE FUNCTION refuse_when_locked();

-- A criterion belongs to the checkpoint of the case, and evidence to the unit of the case.
CREATE FUNCTION refuse_other_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "Submission" s JOIN "Criterion" c ON c."checkpointId" = s."checkpointId"
    WHERE s."id" = NEW."submissionId" AND c."id" = NEW."criterionId"
  ) THEN
    RAISE EXCEPTION 'The criterion is not one of the case''s checkpoint' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Answer_checkpoint" BEFORE INSERT OR UPDATE ON "Answer" FOR EACH ROW EXECUTE FUNCTION refuse_other_checkpoint();
CREATE TRIGGER "EvidencePointer_checkpoint" BEFORE INSERT OR UPDATE ON "EvidencePointer" FOR EACH ROW EXECUTE FUNCTION refuse_other_checkpoint();
CREATE TRIGGER "Score_checkpoint" BEFORE INSERT OR UPDATE ON "Score" FOR EACH ROW EXECUTE FUNCTION refuse_other_checkpoint();
CREATE TRIGGER "ModerationRecord_checkpoint" BEFORE INSERT OR UPDATE ON "ModerationRecord" FOR EACH ROW EXECUTE FUNCTION refuse_other_checkpoint();

CREATE FUNCTION refuse_other_units_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "Submission" s JOIN "Document" d ON d."csuId" = s."csuId"
    WHERE s."id" = NEW."submissionId" AND d."id" = NEW."documentId"
  ) THEN
    RAISE EXCEPTION 'The document is not one of the case''s unit' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "SubmissionDocument_unit" BEFORE INSERT OR UPDATE ON "SubmissionDocument" FOR EACH ROW EXECUTE FUNCTION refuse_other_units_document();
