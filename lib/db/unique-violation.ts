import { Prisma } from "./generated/client";

/** Whether a write lost a race that a unique constraint decided. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
