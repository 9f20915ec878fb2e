import { Select } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { kindInWords } from "@/lib/domain/evidence/document-kind";
import { partsInWords, SHOWS_LENGTH } from "@/lib/domain/evidence/pointer";
import { dateInWords, exactTimeInWords } from "@/lib/domain/shared/dates-in-words";
import { listInWords } from "@/lib/domain/shared/list-in-words";
import { tellApart } from "@/lib/domain/shared/tell-apart";
import type { PointableDocument } from "@/lib/queries/criterion-to-answer";

type PointerFieldsProps = {
  documents: readonly PointableDocument[];
  chosen?: { documentVersionId: string; locator: string; shows: string };
};

/** Document, place, and what is shown there: the three things that a pointer says. */
export function PointerFields({ documents, chosen }: PointerFieldsProps) {
  return (
    <>
      <Select
        name="documentVersionId"
        label="Document"
        placeholder="Choose a document"
        defaultValue={chosen?.documentVersionId}
        options={tellApart(documents, documentInWords, uploadInWords).map(({ item, text }) => ({
          value: item.versionId,
          text,
        }))}
      />
      <TextField
        name="locator"
        label="Page"
        hint="In Word the number of the paragraph, in Excel the name of the sheet, in PowerPoint the slide, in a CSV file the rows, like 2 to 40. For a picture, nothing."
        width={20}
        autoComplete="off"
        defaultValue={chosen?.locator}
      />
      <TextField
        name="shows"
        label="What this shows"
        hint={`One sentence, ${SHOWS_LENGTH.max} characters at most`}
        autoComplete="off"
        defaultValue={chosen?.shows}
      />
    </>
  );
}

function uploadInWords({ uploadedAt }: PointableDocument): string {
  return `uploaded ${dateInWords(uploadedAt)}, ${exactTimeInWords(uploadedAt)}`;
}

function documentInWords({ title, version, isLatest, kind, parts, sheetNames }: PointableDocument): string {
  const inside = sheetNames.length > 0 ? `sheets ${listInWords(sheetNames.slice(0, 6))}` : partsInWords(kind, parts);
  const what = [kindInWords(kind), inside].filter(Boolean).join(", ");
  return `${title}, version ${version}${isLatest ? "" : " (replaced)"}: ${what}`;
}
