"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { useUploads } from "@/components/evidence/use-uploads";
import { Radios } from "@/components/form/choice-fields";
import { FileField } from "@/components/form/file-field";
import { FormContext } from "@/components/form/form-context";
import { Button } from "@/components/ui/button";
import { TransferList } from "@/components/ui/transfer-list";
import { ACCEPTED_ENDINGS } from "@/lib/domain/evidence/upload";
import { UPLOAD_PROBLEMS, type UploadProblem } from "@/lib/schemas/upload-answer";

type UploadFilesProps = {
  /** Where files are posted. */
  action: string;
  idPrefix: string;
  /** Takes a new version of this document, whose owner is known. */
  documentId?: string;
  /** What was wrong with the last post without script. */
  problem?: UploadProblem | null;
};

const OWNERS = [
  { value: "csu", label: "Ours" },
  {
    value: "pct",
    label: "The PCT’s",
    hint: "Reviewers ask what the unit itself will do. Point to your own papers too.",
  },
  { value: "other", label: "Another body’s" },
];

const HINT =
  "PDF, Word, Excel, PowerPoint, CSV, PNG or JPEG, up to 100MB. Take out names of patients and staff that are not needed: what you hand in is read outside your unit. A file also names who wrote and changed it, in its properties: take that out as well, it is handed on as it is.";

function errorsOf(problem: UploadProblem | null): ReadonlyMap<string, string> {
  if (problem === null) return new Map();
  return new Map([[problem === "no_owner" ? "owner" : "files", UPLOAD_PROBLEMS[problem]]]);
}

/**
 * Adds files to a case. Without script it is a plain form that takes one file and comes back with the result; with script it
 * takes several, shows how far each is, and the page round it stays as it is.
 */
export function UploadFiles({ action, idPrefix, documentId, problem = null }: UploadFilesProps) {
  const router = useRouter();
  const [hasScript, setHasScript] = useState(false);
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(() => errorsOf(problem));
  const { transfers, isBusy, upload } = useUploads(action);

  useEffect(() => setHasScript(true), []);

  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isBusy]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const files = data.getAll("files").flatMap((entry) => (entry instanceof File && entry.name !== "" ? [entry] : []));
    const found = new Map<string, string>();
    if (documentId === undefined && data.get("owner") === null) found.set("owner", UPLOAD_PROBLEMS.no_owner);
    if (files.length === 0) found.set("files", UPLOAD_PROBLEMS.no_file);
    setErrors(found);
    const [first] = found.keys();
    if (first !== undefined) return document.getElementById(`${idPrefix}${first}`)?.focus();
    const fields = [...data].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
    form.reset();
    await upload(files, fields);
    router.refresh();
  }

  return (
    <FormContext value={{ idPrefix, errors, values: {}, pending: isBusy, saving: { phase: "idle" } }}>
      <form action={action} method="post" encType="multipart/form-data" onSubmit={submit} noValidate>
        {documentId === undefined ? (
          <Radios name="owner" legend="Whose document is it?" legendSize="s" options={OWNERS} small />
        ) : (
          <input type="hidden" name="documentId" value={documentId} />
        )}
        <FileField
          name="files"
          label={documentId === undefined && hasScript ? "Files" : "File"}
          labelSize="s"
          hint={HINT}
          accept={ACCEPTED_ENDINGS.join(",")}
          multiple={hasScript && documentId === undefined}
        />
        <Button look="secondary" busy={isBusy}>
          {isBusy ? "Uploading" : "Upload"}
        </Button>
      </form>
      <TransferList label="Files on their way" transfers={transfers} />
    </FormContext>
  );
}
