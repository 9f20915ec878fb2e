import type { ModeratedCase } from "./moderated-case";

/** Whose case it is, at which checkpoint: what stands over its pages and makes their addresses. */
export type CasePlace = {
  readonly unit: { readonly slug: string; readonly name: string };
  readonly checkpoint: { readonly number: number; readonly name: string };
};

export function casePlace({ csu, checkpoint }: Pick<ModeratedCase, "csu"> & { checkpoint: CasePlace["checkpoint"] }) {
  return { unit: csu, checkpoint: { number: checkpoint.number, name: checkpoint.name } };
}
