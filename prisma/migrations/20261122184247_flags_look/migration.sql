-- CreateTable
CREATE TABLE "FlagsLook" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "lookedAt" TIMESTAMPTZ(3) NOT NULL,
    "newSince" TIMESTAMPTZ(3),

    CONSTRAINT "FlagsLook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FlagsLook_organisationId_idx" ON "FlagsLook"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "FlagsLook_personId_organisationId_key" ON "FlagsLook"("personId", "organisationId");

-- AddForeignKey
ALTER TABLE "FlagsLook" ADD CONSTRAINT "FlagsLook_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FlagsLook" ADD CONSTRAINT "FlagsLook_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is new came before the look that finds it.
ALTER TABLE "FlagsLook" ADD CONSTRAINT "FlagsLook_order_check" CHECK ("newSince" < "lookedAt");
