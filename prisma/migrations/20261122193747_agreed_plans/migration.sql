-- CreateTable
CREATE TABLE "AgreedPlan" (
    "id" UUID NOT NULL,
    "flagId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL,
    "rootCause" TEXT NOT NULL,
    "exitCriteria" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "csuOwnerId" UUID NOT NULL,
    "nhsOwnerId" UUID NOT NULL,

    CONSTRAINT "AgreedPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreedMilestone" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,

    CONSTRAINT "AgreedMilestone_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgreedPlan_flagId_number_key" ON "AgreedPlan"("flagId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AgreedMilestone_planId_sequence_key" ON "AgreedMilestone"("planId", "sequence");

-- AddForeignKey
ALTER TABLE "AgreedPlan" ADD CONSTRAINT "AgreedPlan_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreedMilestone" ADD CONSTRAINT "AgreedMilestone_planId_fkey" FOREIGN KEY ("planId") REFERENCES "AgreedPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AgreedPlan" ADD CONSTRAINT "AgreedPlan_number_check" CHECK ("number" >= 1 AND "exitCriteria" <> '');

-- What binds already is kept under the number that its history gives it; earlier plans cannot be known any more, nor can the first
-- form of one that got more time since it was agreed.
INSERT INTO "AgreedPlan" ("id", "flagId", "number", "agreedAt", "rootCause", "exitCriteria", "dueOn", "csuOwnerId", "nhsOwnerId")
SELECT gen_random_uuid(), f."id", greatest(1, (SELECT count(*) FROM "FlagEvent" e WHERE e."flagId" = f."id" AND e."event" = 'settle_plan')),
  greatest(f."csuAgreedAt", f."nhsAgreedAt"), f."rootCause", f."exitCriteria", f."dueOn", f."csuOwnerId", f."nhsOwnerId"
FROM "Flag" f
WHERE f."csuAgreedAt" IS NOT NULL AND f."nhsAgreedAt" IS NOT NULL AND f."exitCriteria" <> '' AND f."csuOwnerId" IS NOT NULL AND f."nhsOwnerId" IS NOT NULL
  AND 'extend' IS DISTINCT FROM (
    SELECT e."event" FROM "FlagEvent" e WHERE e."flagId" = f."id" AND e."event" IN ('settle_plan', 'extend') ORDER BY e."sequence" DESC LIMIT 1);
INSERT INTO "AgreedMilestone" ("id", "planId", "sequence", "title", "dueOn")
SELECT gen_random_uuid(), p."id", m."sequence", m."title", m."dueOn" FROM "AgreedPlan" p JOIN "Milestone" m ON m."flagId" = p."flagId";

CREATE TRIGGER "AgreedPlan_append_only" BEFORE UPDATE OR DELETE ON "AgreedPlan" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AgreedPlan_keep" BEFORE TRUNCATE ON "AgreedPlan" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AgreedMilestone_append_only" BEFORE UPDATE OR DELETE ON "AgreedMilestone" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AgreedMilestone_keep" BEFORE TRUNCATE ON "AgreedMilestone" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
