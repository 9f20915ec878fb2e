/** Every address of the product. Parts are encoded here, so that no page builds one by hand. */
const part = (value: string | number) => encodeURIComponent(String(value));

const unit = (csu: string) => `/csus/${part(csu)}`;
const unitCheckpoint = (csu: string, checkpoint: number) => `${unit(csu)}/checkpoints/${part(checkpoint)}`;
const commitment = (odsCode: string, commitmentLineId: string) =>
  `/ccgs/${part(odsCode)}/commitments/${part(commitmentLineId)}`;
const programme = (slug: string) => `/programmes/${part(slug)}`;

/** Holds what was just done until the next page has said it. */
export const NOTICE_COOKIE = "checkpoints-notice";
/** What that cookie held, for the page: the cookie itself is taken away on the way in. */
export const NOTICE_HEADER = "x-checkpoints-notice";

export const paths = {
  myWork: () => "/",
  logIn: (next?: string) => (next === undefined || next === "/" ? "/log-in" : `/log-in?next=${part(next)}`),
  /** Where a form is led whose session had ended: from there it is sent to `to` again. */
  sendAgain: (to: string) => `/send-again?to=${part(to)}`,
  logOut: () => "/api/auth/signout",
  personas: () => "/personas",
  outbox: (page?: number) => (page === undefined || page === 1 ? "/outbox" : `/outbox?page=${part(page)}`),
  forgottenPassword: () => "/forgotten-password",
  resetPassword: (token: string) => `/reset-password/${part(token)}`,
  invitation: (token: string) => `/invitations/${part(token)}`,
  chooseOrganisation: (next?: string) =>
    next === undefined || next === "/" ? "/choose-organisation" : `/choose-organisation?next=${part(next)}`,
  account: () => "/account",
  team: () => "/team",
  accessibility: () => "/accessibility",
  privacy: () => "/privacy",
  help: () => "/help",
  facts: () => "/facts",
  checkReceipt: (sha256?: string) => (sha256 === undefined ? "/receipts" : `/receipts?hash=${part(sha256)}`),

  programme,
  programmeExport: (slug: string, format: "csv" | "xlsx") => `${programme(slug)}/export/${format}`,
  checkpoint: (slug: string, checkpoint: number) => `${programme(slug)}/checkpoints/${part(checkpoint)}`,
  panel: (slug: string, checkpoint: number, csu: string) =>
    `${programme(slug)}/checkpoints/${part(checkpoint)}/panels/${part(csu)}`,

  myCases: () => "/cases",
  decisions: () => "/decisions",

  units: () => "/csus",
  unitsExport: (format: "csv" | "xlsx") => `/csus/export/${format}`,
  unit,
  unitCustomers: (csu: string) => `${unit(csu)}/customers`,
  unitCustomersExport: (csu: string, format: "csv" | "xlsx") => `${unit(csu)}/customers/export/${format}`,
  unitTimeline: (csu: string) => `${unit(csu)}/timeline`,
  unitFlags: (csu: string) => `${unit(csu)}/flags`,
  raiseFlag: (csu: string) => `${unit(csu)}/flags/raise`,
  flag: (csu: string, number: number) => `${unit(csu)}/flags/${part(number)}`,
  unitCheckpoint,
  criterion: (csu: string, checkpoint: number, code: string) =>
    `${unitCheckpoint(csu, checkpoint)}/criteria/${part(code)}`,
  evidence: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/evidence`,
  evidenceExport: (csu: string, checkpoint: number, format: "csv" | "xlsx") =>
    `${unitCheckpoint(csu, checkpoint)}/evidence/export/${format}`,
  income: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/income`,
  submit: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/submit`,
  receipt: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/receipt`,
  declaration: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/declaration`,
  review: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/review`,
  reviewCriterion: (csu: string, checkpoint: number, code: string) =>
    `${unitCheckpoint(csu, checkpoint)}/review/${part(code)}`,
  submitReview: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/review/submit`,
  panelProgress: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/panel`,
  moderation: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/moderation`,
  moderateCriterion: (csu: string, checkpoint: number, code: string) =>
    `${unitCheckpoint(csu, checkpoint)}/moderation/${part(code)}`,
  ratings: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/ratings`,
  outcome: (csu: string, checkpoint: number) => `${unitCheckpoint(csu, checkpoint)}/outcome`,

  flags: () => "/flags",
  flagsExport: (format: "csv" | "xlsx") => `/flags/export/${format}`,

  ccgs: () => "/ccgs",
  ccgsExport: (format: "csv" | "xlsx") => `/ccgs/export/${format}`,
  ccg: (odsCode: string) => `/ccgs/${part(odsCode)}`,
  ccgLine: (odsCode: string, line: string) => `/ccgs/${part(odsCode)}/lines/${part(line)}`,
  commitment,
  stepBack: (odsCode: string, commitmentLineId: string) => `${commitment(odsCode, commitmentLineId)}/step-back`,

  imports: (problem?: string, kind?: string) => {
    if (problem === undefined) return "/admin/imports";
    return `/admin/imports?problem=${part(problem)}${kind === undefined ? "" : `&kind=${part(kind)}`}`;
  },
  importBatch: (id: string) => `/admin/imports/${part(id)}`,
  refusedRows: (id: string) => `/admin/imports/${part(id)}/refused`,
  uploadImport: () => "/api/imports",
  people: () => "/admin/people",
  peopleExport: (format: "csv" | "xlsx") => `/admin/people/export/${format}`,
  clock: () => "/admin/clock",
  audit: () => "/audit",
  auditExport: () => "/audit/export",

  file: (documentVersionId: string) => `/api/files/${part(documentVersionId)}`,
  documentText: (documentVersionId: string) => `/api/files/${part(documentVersionId)}/text`,
  uploadDocument: (submissionId: string) => `/api/submissions/${part(submissionId)}/documents`,
  receiptPdf: (csu: string, checkpoint: number) => `/api/receipts/${part(csu)}/${part(checkpoint)}`,
  health: () => "/api/health",
} as const;
