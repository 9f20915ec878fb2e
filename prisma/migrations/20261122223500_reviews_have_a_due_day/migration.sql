-- A place as reviewer had no day when the programme office gave it. Three weeks are the fifteen working days, where none is a bank holiday.
UPDATE "PanelMember"
SET "dueAt" = ((("assignedAt" AT TIME ZONE 'Europe/London')::date + 21) + TIME '17:00') AT TIME ZONE 'Europe/London'
WHERE "duty" = 'reviewer' AND "dueAt" IS NULL;

ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_due_check" CHECK ("duty" <> 'reviewer' OR "dueAt" IS NOT NULL);
