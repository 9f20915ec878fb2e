import { open } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { applyImport } from "@/lib/commands/import/apply-import";
import { checkImport } from "@/lib/commands/import/check-import";
import { database } from "@/lib/db/client";
import { currentTime } from "@/lib/db/clock";
import { officeActor } from "@/lib/db/office-actor";
import { refusalInWords } from "@/lib/domain/import/import-plan";
import { getImportBatch } from "@/lib/queries/import-batch";
import { importKind } from "@/lib/schemas/import";
import { runCommand } from "./serving/run-command";

const usage =
  "npm run import -- <units|ccgs|outcomes|commitments> <file> --as <email of someone in the programme office> [--apply]";

/** `npm run import`: says what a file would do; with --apply, does all of it or nothing. Exit code 1 when it is refused. */
async function main(): Promise<string> {
  const { kind, file, email, applies } = readWords();
  const opened = await open(file).catch(() => null);
  if (opened === null) throw new Error(`There is no file ${file} here, or it may not be read`);
  const actor = await officeActor(email, await currentTime());
  if (actor === null) throw new Error(`${email} is nobody in the programme office`);
  const checked = await checkImport(actor, { kind, fileName: basename(file), source: opened.createReadStream() });
  if (!checked.ok) throw new Error(checked.error === "not_found" ? "Not allowed" : checked.message);
  const plan = await getImportBatch(actor, checked.value.batchId);
  if (plan === null) throw new Error("The file is gone");
  for (const refusal of plan.refuse) console.error(refusalInWords(refusal));
  if (plan.refuse.length > 0) throw new Error(`Nothing has changed. ${plan.inWords}.`);
  if (plan.buttonInWords === null) return `${plan.inWords}.`;
  if (!applies) return `Nothing has changed yet. ${plan.inWords}. Add --apply to import it.`;
  const applied = await applyImport(actor, { batchId: checked.value.batchId });
  if (!applied.ok) throw new Error(applied.error === "not_found" ? "Not allowed" : applied.message);
  return `Imported: ${applied.value.created} created, ${applied.value.changed} changed.`;
}

/** Throws the usage for what is not said as it has it. */
function readWords() {
  try {
    const { positionals, values } = parseArgs({
      options: { as: { type: "string" }, apply: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [kind, file] = z.tuple([importKind, z.string()]).parse(positionals);
    return { kind, file, email: z.string().parse(values.as), applies: values.apply };
  } catch {
    throw new Error(usage);
  }
}

await runCommand(() => main().finally(() => database().$disconnect()));
