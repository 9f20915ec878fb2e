"use client";

import { Radios } from "@/components/form/choice-fields";
import { FileField } from "@/components/form/file-field";
import { FormContext } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import { Details } from "@/components/ui/details";
import { Text } from "@/components/ui/text";
import { IMPORT_KIND_WORDS } from "@/lib/domain/import/import-kind-words";
import { fieldOfProblem, IMPORT_PROBLEMS, type ImportProblem } from "@/lib/domain/import/upload-problem";
import type { ImportKind } from "@/lib/schemas/import";

const columns = {
  commitments: "ccg_ods_code, supplier, route, service_line, stage, pence_per_head, start, end, note",
  units: "id, name, scope, region, footprint, later_ods_code",
  ccgs: "ods_code, ons_code, name, area_team, region, registered_population, longitude, latitude, footprint_csu, footprint_confidence",
  outcomes: "csu, checkpoint, scenario, decided",
} as const;

type ImportFormProps = {
  action: string;
  /** What was wrong with the last file. */
  problem: ImportProblem | null;
  /** What the last file was said to hold. */
  kind: ImportKind | undefined;
};

/** A plain post of one file, with script or without. */
export function ImportForm({ action, problem, kind }: ImportFormProps) {
  const errors = new Map(problem === null ? [] : [[fieldOfProblem(problem), IMPORT_PROBLEMS[problem]]]);
  const values = kind === undefined ? {} : { kind };
  return (
    <FormContext value={{ idPrefix: "", errors, values, pending: false, saving: { phase: "idle" } }}>
      <form method="post" action={action} encType="multipart/form-data">
        <Radios
          name="kind"
          legend="What does the file hold?"
          small
          options={[
            {
              value: "commitments",
              label: IMPORT_KIND_WORDS.commitments,
              hint: "Each becomes a draft that only the CCG can confirm.",
            },
            { value: "units", label: IMPORT_KIND_WORDS.units },
            { value: "ccgs", label: IMPORT_KIND_WORDS.ccgs },
            { value: "outcomes", label: IMPORT_KIND_WORDS.outcomes },
          ]}
        />
        <Details summary="Which columns each kind has">
          {Object.entries(columns).map(([kind, names]) => (
            <Text key={kind} small>
              <strong>{IMPORT_KIND_WORDS[kind as keyof typeof columns]}</strong>: {names}
            </Text>
          ))}
        </Details>
        <FileField
          name="file"
          label="CSV or XLSX"
          hint="At most 20,000 rows and 20MB. CSV in UTF-8."
          accept=".csv,.xlsx"
        />
        <SubmitButton>Check the file</SubmitButton>
      </form>
    </FormContext>
  );
}
