-- Flags that were cleared before clearing set the day of the later check. Eight weeks are the forty working days, where none is a bank holiday.
UPDATE "Flag"
SET "reviewOn" = ("statusSince" AT TIME ZONE 'Europe/London')::date + 56
WHERE "status" = 'cleared' AND "reviewOn" IS NULL;
