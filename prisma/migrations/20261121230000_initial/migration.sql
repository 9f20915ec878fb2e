-- CreateEnum
CREATE TYPE "CommitmentStage" AS ENUM ('exploring', 'intends', 'letter_of_intent', 'agreed', 'signed', 'leaving', 'left', 'withdrawn');

-- CreateEnum
CREATE TYPE "CommitmentRoute" AS ENUM ('csu', 'in_house', 'shared', 'local_authority', 'third_sector', 'private');

-- CreateEnum
CREATE TYPE "ChoiceReason" AS ENUM ('good_relationships', 'price', 'quality', 'no_choice', 'other');

-- CreateEnum
CREATE TYPE "DocumentOwner" AS ENUM ('csu', 'pct', 'other');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('pdf', 'docx', 'xlsx', 'pptx', 'csv', 'png', 'jpeg');

-- CreateEnum
CREATE TYPE "DocumentVersionStatus" AS ENUM ('receiving', 'checking', 'ready', 'refused');

-- CreateEnum
CREATE TYPE "LocatorKind" AS ENUM ('page', 'sheet', 'paragraph', 'slide', 'whole');

-- CreateEnum
CREATE TYPE "FlagStatus" AS ENUM ('raised', 'plan_agreed', 'in_progress', 'clearance_proposed', 'cleared', 'effectiveness_checked', 'stop_proposed');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('low', 'medium', 'high', 'critical');

-- CreateEnum
CREATE TYPE "FlagVisibility" AS ENUM ('both', 'nhs_cb');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('good_progress', 'marginal', 'fail');

-- CreateEnum
CREATE TYPE "Scenario" AS ENUM ('A', 'B', 'C');

-- CreateEnum
CREATE TYPE "OutcomeStatus" AS ENUM ('drafted', 'issued', 'published', 'withdrawn', 'replaced');

-- CreateEnum
CREATE TYPE "IssueKind" AS ENUM ('rapid_management', 'development_plan');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('nhs_cb', 'csu', 'ccg', 'sha_cluster', 'other_supplier');

-- CreateEnum
CREATE TYPE "UnitScope" AS ENUM ('regional', 'national');

-- CreateEnum
CREATE TYPE "LineageKind" AS ENUM ('renamed', 'merged', 'split');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('programme_office', 'reviewer', 'moderator', 'decision_maker', 'csu_lead', 'csu_contributor', 'ccg_lead', 'ccg_member', 'sha_observer', 'auditor');

-- CreateEnum
CREATE TYPE "CheckpointStatus" AS ENUM ('planned', 'open', 'closed');

-- CreateEnum
CREATE TYPE "CriterionFeed" AS ENUM ('commitments', 'survey', 'flags');

-- CreateEnum
CREATE TYPE "PanelDuty" AS ENUM ('reviewer', 'moderator');

-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('not_open', 'preparing', 'signed_off', 'submitted', 'in_review', 'in_moderation', 'outcome_drafted', 'representations', 'outcome_issued', 'published', 'returned_in_part', 'withdrawn');

-- CreateTable
CREATE TABLE "ServiceLine" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "offeredAtScale" BOOLEAN NOT NULL,

    CONSTRAINT "ServiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentLine" (
    "id" UUID NOT NULL,
    "ccgId" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "serviceLineId" UUID NOT NULL,
    "route" "CommitmentRoute" NOT NULL,
    "confirmedEntryId" UUID,
    "draftEntryId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CommitmentLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentEntry" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "stage" "CommitmentStage" NOT NULL,
    "pencePerHead" INTEGER NOT NULL,
    "pencePerYear" BIGINT NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "choiceReason" "ChoiceReason",
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "isImported" BOOLEAN NOT NULL DEFAULT false,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CommitmentEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentConfirmation" (
    "entryId" UUID NOT NULL,
    "confirmedById" UUID NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommitmentConfirmation_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "supplierId" UUID NOT NULL,
    "serviceLineId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "pencePerHead" INTEGER NOT NULL,
    "noticeMonths" INTEGER NOT NULL,
    "exitTerms" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Survey" (
    "id" UUID NOT NULL,
    "checkpointId" UUID NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyResponse" (
    "id" UUID NOT NULL,
    "surveyId" UUID NOT NULL,
    "ccgId" UUID NOT NULL,
    "csuId" UUID,
    "answers" JSONB NOT NULL,
    "answeredById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SurveyResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WhatIf" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WhatIf_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "csuId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "owner" "DocumentOwner" NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "DocumentVersionStatus" NOT NULL DEFAULT 'receiving',
    "refusedReason" TEXT,
    "storageKey" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "kind" "DocumentKind",
    "sizeBytes" BIGINT,
    "sha256" TEXT,
    "parts" INTEGER,
    "sheetNames" TEXT[],
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionDocument" (
    "submissionId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SubmissionDocument_pkey" PRIMARY KEY ("submissionId","documentId")
);

-- CreateTable
CREATE TABLE "EvidencePointer" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "documentVersionId" UUID NOT NULL,
    "locatorKind" "LocatorKind" NOT NULL,
    "locator" TEXT NOT NULL,
    "shows" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "EvidencePointer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PointerRevision" (
    "id" UUID NOT NULL,
    "pointerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "documentVersionId" UUID NOT NULL,
    "locatorKind" "LocatorKind" NOT NULL,
    "locator" TEXT NOT NULL,
    "shows" TEXT NOT NULL,
    "isWithdrawn" BOOLEAN NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PointerRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentAccess" (
    "id" UUID NOT NULL,
    "documentVersionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DocumentAccess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "csuId" UUID NOT NULL,
    "submissionId" UUID,
    "outcomeId" UUID,
    "issueId" UUID,
    "testId" UUID,
    "criterionId" UUID,
    "kind" "IssueKind" NOT NULL,
    "status" "FlagStatus" NOT NULL DEFAULT 'raised',
    "statusSince" TIMESTAMPTZ(3) NOT NULL,
    "severity" "Severity" NOT NULL,
    "title" TEXT NOT NULL,
    "rootCause" TEXT NOT NULL,
    "exitCriteria" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "reviewOn" DATE,
    "csuOwnerId" UUID,
    "nhsOwnerId" UUID,
    "raisedById" UUID NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "csuAgreedAt" TIMESTAMPTZ(3),
    "csuAgreedById" UUID,
    "nhsAgreedAt" TIMESTAMPTZ(3),
    "nhsAgreedById" UUID,
    "relapses" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "flagId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "evidenceText" TEXT NOT NULL DEFAULT '',
    "documentVersionId" UUID,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FlagEvent" (
    "id" UUID NOT NULL,
    "flagId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "fromStatus" "FlagStatus",
    "toStatus" "FlagStatus" NOT NULL,
    "visibility" "FlagVisibility" NOT NULL DEFAULT 'both',
    "text" TEXT NOT NULL DEFAULT '',
    "documentVersionId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,
    "byName" TEXT,
    "byOrganisationId" UUID,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "FlagEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationRecord" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "agreedValue" INTEGER,
    "cannotJudge" BOOLEAN NOT NULL DEFAULT false,
    "decisiveReasons" TEXT NOT NULL,
    "dissent" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "lockedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ModerationRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationMove" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "panelMemberId" UUID NOT NULL,
    "fromValue" INTEGER,
    "toValue" INTEGER,
    "because" TEXT NOT NULL,

    CONSTRAINT "ModerationMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationPresence" (
    "recordId" UUID NOT NULL,
    "panelMemberId" UUID NOT NULL,

    CONSTRAINT "ModerationPresence_pkey" PRIMARY KEY ("recordId","panelMemberId")
);

-- CreateTable
CREATE TABLE "ModerationAmendment" (
    "id" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "amendedById" UUID NOT NULL,
    "amendedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModerationAmendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationConfirmation" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "panelMemberId" UUID NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModerationConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestRating" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "testId" UUID NOT NULL,
    "proposed" "Rating",
    "agreed" "Rating" NOT NULL,
    "departureReason" TEXT NOT NULL DEFAULT '',
    "working" TEXT NOT NULL,
    "ratedById" UUID NOT NULL,
    "ratedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TestRating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "status" "OutcomeStatus" NOT NULL,
    "scenario" "Scenario",
    "proceeds" BOOLEAN NOT NULL,
    "proposed" "Scenario",
    "reason" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "source" TEXT,
    "draftedById" UUID,
    "draftedAt" TIMESTAMPTZ(3),
    "shownAt" TIMESTAMPTZ(3),
    "representationsDueAt" TIMESTAMPTZ(3),
    "representationsClosedAt" TIMESTAMPTZ(3),
    "isHeld" BOOLEAN NOT NULL DEFAULT false,
    "issuedById" UUID,
    "issuedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Representation" (
    "id" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "hasNone" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Representation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftIssue" (
    "id" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "kind" "IssueKind" NOT NULL,
    "testId" UUID NOT NULL,
    "criterionId" UUID,
    "severity" "Severity" NOT NULL,
    "title" TEXT NOT NULL,
    "rootCause" TEXT NOT NULL,
    "exitCriteria" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "draftedById" UUID NOT NULL,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DraftIssue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TransitionPlan" (
    "id" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "leadOrganisationId" UUID,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TransitionPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Region" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "regionId" UUID,
    "openedOn" DATE,
    "closedOn" DATE,
    "unitScope" "UnitScope",
    "footprintDescription" TEXT,
    "laterOdsCode" TEXT,
    "odsCode" TEXT,
    "onsCode" TEXT,
    "areaTeam" TEXT,
    "registeredPopulation" INTEGER,
    "allowancePence" INTEGER,
    "longitude" DOUBLE PRECISION,
    "latitude" DOUBLE PRECISION,
    "footprintCsuId" UUID,
    "footprintConfidence" TEXT,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationAlias" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fromOn" DATE,
    "untilOn" DATE,

    CONSTRAINT "OrganisationAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lineage" (
    "id" UUID NOT NULL,
    "kind" "LineageKind" NOT NULL,
    "predecessorId" UUID NOT NULL,
    "successorId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Lineage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "hasKeyboardShortcuts" BOOLEAN NOT NULL DEFAULT true,
    "isCompact" BOOLEAN NOT NULL DEFAULT false,
    "isPersona" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedById" UUID,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogInAttempt" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LogInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isRehearsal" BOOLEAN NOT NULL DEFAULT false,
    "documentLimit" INTEGER NOT NULL DEFAULT 30,
    "panelSize" INTEGER NOT NULL DEFAULT 3,
    "minimumReviewers" INTEGER NOT NULL DEFAULT 2,
    "representationWorkingDays" INTEGER NOT NULL DEFAULT 10,
    "breakEvenSharePercent" INTEGER NOT NULL DEFAULT 60,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeUnit" (
    "programmeId" UUID NOT NULL,
    "csuId" UUID NOT NULL,

    CONSTRAINT "ProgrammeUnit_pkey" PRIMARY KEY ("programmeId","csuId")
);

-- CreateTable
CREATE TABLE "Checkpoint" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "submissionName" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "status" "CheckpointStatus" NOT NULL DEFAULT 'planned',
    "openedAt" TIMESTAMPTZ(3),
    "openedById" UUID,
    "isHeld" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Checkpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckpointTest" (
    "id" UUID NOT NULL,
    "checkpointId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "CheckpointTest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "checkpointId" UUID NOT NULL,
    "testId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "currentVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriterionVersion" (
    "id" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "evidenceExpected" TEXT NOT NULL,
    "isCritical" BOOLEAN NOT NULL,
    "weight" INTEGER NOT NULL,
    "fedBy" "CriterionFeed",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,

    CONSTRAINT "CriterionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "organisationId" UUID,
    "organisationName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "csuId" UUID,
    "submissionId" UUID,
    "sentence" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "uniqueKey" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "uniqueKey" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "composedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormToken" (
    "token" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormToken_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdRows" INTEGER NOT NULL,
    "changedRows" INTEGER NOT NULL,
    "sameRows" INTEGER NOT NULL,
    "importedById" UUID,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemonstrationClock" (
    "id" INTEGER NOT NULL,
    "startedAtWall" TIMESTAMPTZ(3) NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "advancedSeconds" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DemonstrationClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelMember" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "duty" "PanelDuty" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "assignedById" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "chasedAt" TIMESTAMPTZ(3),
    "declaredAt" TIMESTAMPTZ(3),
    "recusedAt" TIMESTAMPTZ(3),
    "replacedAt" TIMESTAMPTZ(3),
    "replacedReason" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "setAsideAt" TIMESTAMPTZ(3),
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PanelMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Declaration" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "csuId" UUID NOT NULL,
    "hasConflict" BOOLEAN NOT NULL,
    "statement" TEXT NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" UUID,
    "undoneReason" TEXT,

    CONSTRAINT "Declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "panelMemberId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "value" INTEGER,
    "cannotJudge" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL DEFAULT '',
    "privateNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScoreRevision" (
    "id" UUID NOT NULL,
    "scoreId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "value" INTEGER,
    "cannotJudge" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScoreRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "checkpointId" UUID NOT NULL,
    "csuId" UUID NOT NULL,
    "status" "SubmissionStatus" NOT NULL DEFAULT 'not_open',
    "statusSince" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "extendedDueAt" TIMESTAMPTZ(3),
    "breakEvenPencePerYear" BIGINT,
    "incomeEditedById" UUID,
    "signedOffAt" TIMESTAMPTZ(3),
    "signedOffById" UUID,
    "submittedAt" TIMESTAMPTZ(3),
    "submittedById" UUID,
    "panelCompletedAt" TIMESTAMPTZ(3),
    "proceededReason" TEXT,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionEvent" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "fromStatus" "SubmissionStatus",
    "toStatus" "SubmissionStatus" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,
    "byName" TEXT,
    "byOrganisationId" UUID,
    "reason" TEXT,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SubmissionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "grantedById" UUID NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "isReady" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,
    "isIllustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerRevision" (
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "isReady" BOOLEAN NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpectedIncome" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "ccgId" UUID NOT NULL,
    "serviceLineId" UUID NOT NULL,
    "pencePerYear" BIGINT NOT NULL,
    "editedById" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExpectedIncome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionSnapshot" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "manifest" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "auditSequence" BIGINT NOT NULL,
    "auditHash" TEXT NOT NULL,
    "submittedById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SubmissionSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerText" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionCriterion" (
    "questionId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,

    CONSTRAINT "QuestionCriterion_pkey" PRIMARY KEY ("questionId","criterionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ServiceLine_slug_key" ON "ServiceLine"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentLine_confirmedEntryId_key" ON "CommitmentLine"("confirmedEntryId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentLine_draftEntryId_key" ON "CommitmentLine"("draftEntryId");

-- CreateIndex
CREATE INDEX "CommitmentLine_supplierId_idx" ON "CommitmentLine"("supplierId");

-- CreateIndex
CREATE INDEX "CommitmentLine_serviceLineId_idx" ON "CommitmentLine"("serviceLineId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentLine_ccgId_supplierId_serviceLineId_route_key" ON "CommitmentLine"("ccgId", "supplierId", "serviceLineId", "route");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentEntry_lineId_sequence_key" ON "CommitmentEntry"("lineId", "sequence");

-- CreateIndex
CREATE INDEX "Offer_serviceLineId_idx" ON "Offer"("serviceLineId");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_supplierId_serviceLineId_fromOn_key" ON "Offer"("supplierId", "serviceLineId", "fromOn");

-- CreateIndex
CREATE INDEX "Survey_checkpointId_idx" ON "Survey"("checkpointId");

-- CreateIndex
CREATE INDEX "SurveyResponse_ccgId_idx" ON "SurveyResponse"("ccgId");

-- CreateIndex
CREATE INDEX "SurveyResponse_csuId_idx" ON "SurveyResponse"("csuId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_surveyId_ccgId_key" ON "SurveyResponse"("surveyId", "ccgId");

-- CreateIndex
CREATE INDEX "WhatIf_organisationId_idx" ON "WhatIf"("organisationId");

-- CreateIndex
CREATE INDEX "Document_csuId_idx" ON "Document"("csuId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_storageKey_key" ON "DocumentVersion"("storageKey");

-- CreateIndex
CREATE INDEX "DocumentVersion_status_idx" ON "DocumentVersion"("status");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_documentId_version_key" ON "DocumentVersion"("documentId", "version");

-- CreateIndex
CREATE INDEX "SubmissionDocument_documentId_idx" ON "SubmissionDocument"("documentId");

-- CreateIndex
CREATE INDEX "EvidencePointer_submissionId_criterionId_idx" ON "EvidencePointer"("submissionId", "criterionId");

-- CreateIndex
CREATE INDEX "EvidencePointer_documentVersionId_idx" ON "EvidencePointer"("documentVersionId");

-- CreateIndex
CREATE INDEX "EvidencePointer_criterionId_idx" ON "EvidencePointer"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "PointerRevision_pointerId_version_key" ON "PointerRevision"("pointerId", "version");

-- CreateIndex
CREATE INDEX "DocumentAccess_documentVersionId_idx" ON "DocumentAccess"("documentVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Flag_issueId_key" ON "Flag"("issueId");

-- CreateIndex
CREATE INDEX "Flag_csuId_idx" ON "Flag"("csuId");

-- CreateIndex
CREATE INDEX "Flag_status_idx" ON "Flag"("status");

-- CreateIndex
CREATE INDEX "Flag_submissionId_idx" ON "Flag"("submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "Flag_programmeId_number_key" ON "Flag"("programmeId", "number");

-- CreateIndex
CREATE INDEX "Milestone_documentVersionId_idx" ON "Milestone"("documentVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_flagId_sequence_key" ON "Milestone"("flagId", "sequence");

-- CreateIndex
CREATE INDEX "FlagEvent_documentVersionId_idx" ON "FlagEvent"("documentVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "FlagEvent_flagId_sequence_key" ON "FlagEvent"("flagId", "sequence");

-- CreateIndex
CREATE INDEX "ModerationRecord_criterionId_idx" ON "ModerationRecord"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationRecord_submissionId_criterionId_key" ON "ModerationRecord"("submissionId", "criterionId");

-- CreateIndex
CREATE INDEX "ModerationMove_panelMemberId_idx" ON "ModerationMove"("panelMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationMove_recordId_panelMemberId_key" ON "ModerationMove"("recordId", "panelMemberId");

-- CreateIndex
CREATE INDEX "ModerationPresence_panelMemberId_idx" ON "ModerationPresence"("panelMemberId");

-- CreateIndex
CREATE INDEX "ModerationAmendment_recordId_idx" ON "ModerationAmendment"("recordId");

-- CreateIndex
CREATE INDEX "ModerationConfirmation_panelMemberId_idx" ON "ModerationConfirmation"("panelMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationConfirmation_submissionId_panelMemberId_key" ON "ModerationConfirmation"("submissionId", "panelMemberId");

-- CreateIndex
CREATE INDEX "TestRating_testId_idx" ON "TestRating"("testId");

-- CreateIndex
CREATE UNIQUE INDEX "TestRating_submissionId_testId_key" ON "TestRating"("submissionId", "testId");

-- CreateIndex
CREATE INDEX "Outcome_submissionId_idx" ON "Outcome"("submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_open_key" ON "Outcome"("submissionId") WHERE (status = ANY (ARRAY['drafted'::"OutcomeStatus", 'issued'::"OutcomeStatus", 'published'::"OutcomeStatus"]));

-- CreateIndex
CREATE INDEX "Representation_outcomeId_idx" ON "Representation"("outcomeId");

-- CreateIndex
CREATE INDEX "DraftIssue_outcomeId_idx" ON "DraftIssue"("outcomeId");

-- CreateIndex
CREATE INDEX "DraftIssue_testId_idx" ON "DraftIssue"("testId");

-- CreateIndex
CREATE INDEX "DraftIssue_criterionId_idx" ON "DraftIssue"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "TransitionPlan_outcomeId_key" ON "TransitionPlan"("outcomeId");

-- CreateIndex
CREATE UNIQUE INDEX "Region_slug_key" ON "Region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Region_name_key" ON "Region"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_odsCode_key" ON "Organisation"("odsCode");

-- CreateIndex
CREATE INDEX "Organisation_regionId_idx" ON "Organisation"("regionId");

-- CreateIndex
CREATE INDEX "Organisation_footprintCsuId_idx" ON "Organisation"("footprintCsuId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_kind_slug_key" ON "Organisation"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationAlias_organisationId_name_key" ON "OrganisationAlias"("organisationId", "name");

-- CreateIndex
CREATE INDEX "Lineage_successorId_idx" ON "Lineage"("successorId");

-- CreateIndex
CREATE UNIQUE INDEX "Lineage_predecessorId_successorId_key" ON "Lineage"("predecessorId", "successorId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_current_key" ON "Membership"("personId", "organisationId", "role") WHERE ("endedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_idx" ON "Invitation"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordReset_personId_idx" ON "PasswordReset"("personId");

-- CreateIndex
CREATE INDEX "LogInAttempt_key_at_idx" ON "LogInAttempt"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_slug_key" ON "Programme"("slug");

-- CreateIndex
CREATE INDEX "ProgrammeUnit_csuId_idx" ON "ProgrammeUnit"("csuId");

-- CreateIndex
CREATE UNIQUE INDEX "Checkpoint_programmeId_number_key" ON "Checkpoint"("programmeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CheckpointTest_checkpointId_name_key" ON "CheckpointTest"("checkpointId", "name");

-- CreateIndex
CREATE INDEX "Criterion_testId_idx" ON "Criterion"("testId");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_checkpointId_code_key" ON "Criterion"("checkpointId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CriterionVersion_criterionId_version_key" ON "CriterionVersion"("criterionId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_csuId_idx" ON "AuditEntry"("csuId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_idx" ON "AuditEntry"("actorId");

-- CreateIndex
CREATE INDEX "AuditEntry_action_idx" ON "AuditEntry"("action");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_uniqueKey_key" ON "OutboxMessage"("uniqueKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_deliveredAt_createdAt_idx" ON "OutboxMessage"("deliveredAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_uniqueKey_key" ON "Mail"("uniqueKey");

-- CreateIndex
CREATE INDEX "FormToken_usedAt_idx" ON "FormToken"("usedAt");

-- CreateIndex
CREATE INDEX "PanelMember_personId_idx" ON "PanelMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PanelMember_current_key" ON "PanelMember"("submissionId", "personId") WHERE ("replacedAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "PanelMember_submissionId_duty_ordinal_key" ON "PanelMember"("submissionId", "duty", "ordinal");

-- CreateIndex
CREATE INDEX "Declaration_csuId_idx" ON "Declaration"("csuId");

-- CreateIndex
CREATE UNIQUE INDEX "Declaration_current_key" ON "Declaration"("personId", "csuId") WHERE ("undoneAt" IS NULL);

-- CreateIndex
CREATE INDEX "Score_submissionId_idx" ON "Score"("submissionId");

-- CreateIndex
CREATE INDEX "Score_criterionId_idx" ON "Score"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "Score_panelMemberId_criterionId_key" ON "Score"("panelMemberId", "criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreRevision_scoreId_version_key" ON "ScoreRevision"("scoreId", "version");

-- CreateIndex
CREATE INDEX "Submission_csuId_idx" ON "Submission"("csuId");

-- CreateIndex
CREATE INDEX "Submission_status_idx" ON "Submission"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_checkpointId_csuId_key" ON "Submission"("checkpointId", "csuId");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionEvent_submissionId_sequence_key" ON "SubmissionEvent"("submissionId", "sequence");

-- CreateIndex
CREATE INDEX "Extension_submissionId_idx" ON "Extension"("submissionId");

-- CreateIndex
CREATE INDEX "Answer_criterionId_idx" ON "Answer"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_submissionId_criterionId_key" ON "Answer"("submissionId", "criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerRevision_answerId_version_key" ON "AnswerRevision"("answerId", "version");

-- CreateIndex
CREATE INDEX "ExpectedIncome_ccgId_idx" ON "ExpectedIncome"("ccgId");

-- CreateIndex
CREATE INDEX "ExpectedIncome_serviceLineId_idx" ON "ExpectedIncome"("serviceLineId");

-- CreateIndex
CREATE UNIQUE INDEX "ExpectedIncome_submissionId_ccgId_serviceLineId_key" ON "ExpectedIncome"("submissionId", "ccgId", "serviceLineId");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionSnapshot_reference_key" ON "SubmissionSnapshot"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionSnapshot_sha256_key" ON "SubmissionSnapshot"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionSnapshot_submissionId_sequence_key" ON "SubmissionSnapshot"("submissionId", "sequence");

-- CreateIndex
CREATE INDEX "Question_submissionId_idx" ON "Question"("submissionId");

-- CreateIndex
CREATE INDEX "QuestionCriterion_criterionId_idx" ON "QuestionCriterion"("criterionId");

-- AddForeignKey
ALTER TABLE "CommitmentLine" ADD CONSTRAINT "CommitmentLine_ccgId_fkey" FOREIGN KEY ("ccgId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentLine" ADD CONSTRAINT "CommitmentLine_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentLine" ADD CONSTRAINT "CommitmentLine_serviceLineId_fkey" FOREIGN KEY ("serviceLineId") REFERENCES "ServiceLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentLine" ADD CONSTRAINT "CommitmentLine_confirmedEntryId_fkey" FOREIGN KEY ("confirmedEntryId") REFERENCES "CommitmentEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentLine" ADD CONSTRAINT "CommitmentLine_draftEntryId_fkey" FOREIGN KEY ("draftEntryId") REFERENCES "CommitmentEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentEntry" ADD CONSTRAINT "CommitmentEntry_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "CommitmentLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentConfirmation" ADD CONSTRAINT "CommitmentConfirmation_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "CommitmentEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_serviceLineId_fkey" FOREIGN KEY ("serviceLineId") REFERENCES "ServiceLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_checkpointId_fkey" FOREIGN KEY ("checkpointId") REFERENCES "Checkpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_ccgId_fkey" FOREIGN KEY ("ccgId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_csuId_fkey" FOREIGN KEY ("csuId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhatIf" ADD CONSTRAINT "WhatIf_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_csuId_fkey" FOREIGN KEY ("csuId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionDocument" ADD CONSTRAINT "SubmissionDocument_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionDocument" ADD CONSTRAINT "SubmissionDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidencePointer" ADD CONSTRAINT "EvidencePointer_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidencePointer" ADD CONSTRAINT "EvidencePointer_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidencePointer" ADD CONSTRAINT "EvidencePointer_documentVersionId_fkey" FOREIGN KEY ("documentVersionId") REFERENCES "DocumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointerRevision" ADD CONSTRAINT "PointerRevision_pointerId_fkey" FOREIGN KEY ("pointerId") REFERENCES "EvidencePointer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentAccess" ADD CONSTRAINT "DocumentAccess_documentVersionId_fkey" FOREIGN KEY ("documentVersionId") REFERENCES "DocumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_csuId_fkey" FOREIGN KEY ("csuId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "DraftIssue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_testId_fkey" FOREIGN KEY ("testId") REFERENCES "CheckpointTest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_documentVersionId_fkey" FOREIGN KEY ("documentVersionId") REFERENCES "DocumentVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FlagEvent" ADD CONSTRAINT "FlagEvent_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FlagEvent" ADD CONSTRAINT "FlagEvent_documentVersionId_fkey" FOREIGN KEY ("documentVersionId") REFERENCES "DocumentVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationRecord" ADD CONSTRAINT "ModerationRecord_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationRecord" ADD CONSTRAINT "ModerationRecord_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationMove" ADD CONSTRAINT "ModerationMove_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "ModerationRecord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationMove" ADD CONSTRAINT "ModerationMove_panelMemberId_fkey" FOREIGN KEY ("panelMemberId") REFERENCES "PanelMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationPresence" ADD CONSTRAINT "ModerationPresence_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "ModerationRecord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationPresence" ADD CONSTRAINT "ModerationPresence_panelMemberId_fkey" FOREIGN KEY ("panelMemberId") REFERENCES "PanelMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationAmendment" ADD CONSTRAINT "ModerationAmendment_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "ModerationRecord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationConfirmation" ADD CONSTRAINT "ModerationConfirmation_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationConfirmation" ADD CONSTRAINT "ModerationConfirmation_panelMemberId_fkey" FOREIGN KEY ("panelMemberId") REFERENCES "PanelMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestRating" ADD CONSTRAINT "TestRating_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestRating" ADD CONSTRAINT "TestRating_testId_fkey" FOREIGN KEY ("testId") REFERENCES "CheckpointTest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representation" ADD CONSTRAINT "Representation_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftIssue" ADD CONSTRAINT "DraftIssue_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftIssue" ADD CONSTRAINT "DraftIssue_testId_fkey" FOREIGN KEY ("testId") REFERENCES "CheckpointTest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftIssue" ADD CONSTRAINT "DraftIssue_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TransitionPlan" ADD CONSTRAINT "TransitionPlan_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TransitionPlan" ADD CONSTRAINT "TransitionPlan_leadOrganisationId_fkey" FOREIGN KEY ("leadOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_footprintCsuId_fkey" FOREIGN KEY ("footprintCsuId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationAlias" ADD CONSTRAINT "OrganisationAlias_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lineage" ADD CONSTRAINT "Lineage_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lineage" ADD CONSTRAINT "Lineage_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeUnit" ADD CONSTRAINT "ProgrammeUnit_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeUnit" ADD CONSTRAINT "ProgrammeUnit_csuId_fkey" FOREIGN KEY ("csuId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Checkpoint" ADD CONSTRAINT "Checkpoint_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckpointTest" ADD CONSTRAINT "CheckpointTest_checkpointId_fkey" FOREIGN KEY ("checkpointId") REFERENCES "Checkpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_checkpointId_fkey" FOREIGN KEY ("checkpointId") REFERENCES "Checkpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_testId_fkey" FOREIGN KEY ("testId") REFERENCES "CheckpointTest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriterionVersion" ADD CONSTRAINT "CriterionVersion_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_csuId_fkey" FOREIGN KEY ("csuId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_panelMemberId_fkey" FOREIGN KEY ("panelMemberId") REFERENCES "PanelMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreRevision" ADD CONSTRAINT "ScoreRevision_scoreId_fkey" FOREIGN KEY ("scoreId") REFERENCES "Score"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_checkpointId_fkey" FOREIGN KEY ("checkpointId") REFERENCES "Checkpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_csuId_fkey" FOREIGN KEY ("csuId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionEvent" ADD CONSTRAINT "SubmissionEvent_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionEvent" ADD CONSTRAINT "SubmissionEvent_byOrganisationId_fkey" FOREIGN KEY ("byOrganisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedIncome" ADD CONSTRAINT "ExpectedIncome_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedIncome" ADD CONSTRAINT "ExpectedIncome_ccgId_fkey" FOREIGN KEY ("ccgId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedIncome" ADD CONSTRAINT "ExpectedIncome_serviceLineId_fkey" FOREIGN KEY ("serviceLineId") REFERENCES "ServiceLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionSnapshot" ADD CONSTRAINT "SubmissionSnapshot_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionCriterion" ADD CONSTRAINT "QuestionCriterion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionCriterion" ADD CONSTRAINT "QuestionCriterion_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
