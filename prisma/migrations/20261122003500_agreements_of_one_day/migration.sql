-- An agreement may begin and end on the same day, as the rule in lib/domain/commitment/agreement-terms says.
ALTER TABLE "CommitmentEntry" DROP CONSTRAINT "CommitmentEntry_days_check";
ALTER TABLE "CommitmentEntry" ADD CONSTRAINT "CommitmentEntry_days_check" CHECK ("endsOn" >= "startsOn");
