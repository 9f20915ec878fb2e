import { database } from "../client";

/**
 * The flags without an agreed plan whose owner at NHS CB can own them no more, of one unit or of all. The same rule as `nhsOwners` of
 * flag-choices.ts, asked of all flags in one statement; a test holds the two together.
 */
export async function ownerlessFlags(csuId: string | null): Promise<ReadonlySet<string>> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT f."id" FROM "Flag" f
    WHERE f."status" = 'raised' AND f."nhsOwnerId" IS NOT NULL AND (${csuId}::uuid IS NULL OR f."csuId" = ${csuId}::uuid)
      AND NOT EXISTS (
        SELECT 1 FROM "Person" p
        WHERE p."id" = f."nhsOwnerId" AND p."disabledAt" IS NULL
          AND NOT EXISTS (
            SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND m."endedAt" IS NULL AND m."organisationId" = f."csuId")
          AND NOT EXISTS (
            SELECT 1 FROM "Declaration" d
            WHERE d."personId" = p."id" AND d."csuId" = f."csuId" AND d."hasConflict" AND d."undoneAt" IS NULL)
          AND (
            EXISTS (
              SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND m."endedAt" IS NULL AND m."role" = 'programme_office')
            OR EXISTS (
              SELECT 1 FROM "Membership" m
              WHERE m."personId" = p."id" AND m."endedAt" IS NULL AND m."role" IN ('reviewer', 'moderator'))
            AND EXISTS (
              SELECT 1 FROM "PanelMember" s JOIN "Submission" c ON c."id" = s."submissionId"
              WHERE s."personId" = p."id" AND c."csuId" = f."csuId" AND s."replacedAt" IS NULL AND s."recusedAt" IS NULL
                AND (s."duty" = 'moderator' OR s."declaredAt" IS NOT NULL))))`;
  return new Set(rows.map(({ id }) => id));
}
