import type { SessionTimes } from "@/lib/domain/access/session-rules";
import { database } from "./client";
import { type ClockRow, timeOf } from "./clock";
import type { OrganisationKind, Role } from "./generated/client";

type PersonRow = {
  readonly personId: string;
  readonly name: string;
  readonly disabledAt: Date | null;
  readonly isCompact: boolean;
  readonly hasKeyboardShortcuts: boolean;
};

type MembershipRow = {
  readonly role: Role;
  readonly organisation: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly slug: string | null;
    readonly name: string;
    readonly regionId: string | null;
    readonly odsCode: string | null;
  };
};

export type SessionOfRequest = SessionTimes &
  PersonRow & {
    readonly id: string;
    /** The organisation acted for. */
    readonly organisationId: string | null;
    /** Those that have not ended, by the name of their organisation. */
    readonly memberships: readonly MembershipRow[];
    /** Units against which a conflict stands. */
    readonly conflictedCsuIds: readonly string[];
    /** The time of the service, and where the audit chain ends. */
    readonly now: Date;
    readonly chainHead: string;
  };

type Row = Omit<SessionOfRequest, "now"> & ClockRow;

/** Everything that each request asks first, in one statement of our own: it is the most frequent of all. */
export async function sessionOfRequest(sessionId: string): Promise<SessionOfRequest | null> {
  const [row] = await database().$queryRaw<Row[]>`
    SELECT s."id", s."organisationId", s."createdAt", s."lastSeenAt", s."expiresAt", s."endedAt",
      p."id" AS "personId", p."name", p."disabledAt", p."isCompact", p."hasKeyboardShortcuts",
      (SELECT coalesce(json_agg(json_build_object('role', m."role", 'organisation', json_build_object('id', o."id",
          'kind', o."kind", 'slug', o."slug", 'name', o."name", 'regionId', o."regionId", 'odsCode', o."odsCode"))
          ORDER BY o."name"), '[]')
        FROM "Membership" m JOIN "Organisation" o ON o."id" = m."organisationId"
        WHERE m."personId" = p."id" AND m."endedAt" IS NULL) AS "memberships",
      (SELECT coalesce(json_agg(d."csuId"), '[]') FROM "Declaration" d
        WHERE d."personId" = p."id" AND d."hasConflict" AND d."undoneAt" IS NULL) AS "conflictedCsuIds",
      h."sequence" || ' ' || h."hash" AS "chainHead", c."startedAtWall", c."startsAt", c."advancedSeconds"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
      JOIN "AuditHead" h ON h."id" = 1 LEFT JOIN "DemonstrationClock" c ON c."id" = 1
    WHERE s."id" = ${sessionId}::uuid`;
  return row === undefined ? null : { ...row, now: timeOf(row) };
}
