import { ErrorSummary } from "@/components/ui/error-summary";
import { NotificationBanner } from "@/components/ui/notice";
import { counted } from "@/lib/domain/shared/counted";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import type { UploadResult } from "@/lib/queries/case-evidence";
import { UPLOAD_PROBLEMS, type UploadProblem } from "@/lib/schemas/upload-answer";

type UploadResultsProps = { results: readonly UploadResult[]; problem: UploadProblem | null };

/** What became of a post without script. */
export function UploadResults({ results, problem }: UploadResultsProps) {
  const refused = results.filter(({ state }) => state === "refused");
  const ready = results.filter(({ state }) => state === "ready");
  const errors = [
    ...(problem === null
      ? []
      : [
          {
            key: problem,
            text: UPLOAD_PROBLEMS[problem],
            href: `#upload-${problem === "no_owner" ? "owner" : "files"}`,
          },
        ]),
    ...refused.map(({ title, reason }) => ({
      key: title,
      text: `${title}: ${reason ?? "not accepted"}`,
      href: "#upload-files",
    })),
  ];
  return (
    <div id="result">
      {errors.length === 0 ? null : <ErrorSummary errors={errors} />}
      {ready.length === 0 ? null : (
        <NotificationBanner
          look="success"
          id="uploaded"
          heading={`${counted(ready.length, "document")} ready: ${listInWords(ready.map(({ title }) => title))}`}
        >
          {ready.map(({ title, note }) => (note === null ? null : <p key={title}>{note}</p>))}
        </NotificationBanner>
      )}
    </div>
  );
}
