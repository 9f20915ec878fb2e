import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { applyImport } from "@/lib/commands/import/apply-import";
import { checkImport } from "@/lib/commands/import/check-import";
import { database } from "@/lib/db/client";
import { currentTime } from "@/lib/db/clock";
import { officeActor } from "@/lib/db/office-actor";
import { refusalInWords } from "@/lib/domain/import/import-plan";
import { getImportBatch } from "@/lib/queries/import-batch";
import { importKind } from "@/lib/schemas/import";

const usage =
  "npm run import -- <units|ccgs|outcomes|commitments> <file> --as <email of someone in the programme office> [--apply]";

/** `npm run import`: says what a file would do; with --apply, does all of it or nothing. Exit code 1 when it is refused. */
async function main(words: readonly string[]): Promise<string> {
  const [kindWord, file] = words;
  const email = words[words.indexOf("--as") + 1];
  const kind = importKind.safeParse(kindWord);
  if (!kind.success || file === undefined || !words.includes("--as") || email === undefined) throw new Error(usage);
  const actor = await officeActor(email, await currentTime());
  if (actor === null) throw new Error(`${email} is nobody in the programme office`);
  const checked = await checkImport(actor, {
    kind: kind.data,
    fileName: basename(file),
    source: createReadStream(file),
  });
  if (!checked.ok) throw new Error(checked.error === "not_found" ? "Not allowed" : checked.message);
  const plan = await getImportBatch(actor, checked.value.batchId);
  if (plan === null) throw new Error("The file is gone");
  for (const refusal of plan.refuse) console.error(refusalInWords(refusal));
  if (plan.refuse.length > 0) throw new Error(`Nothing has changed. ${plan.inWords}.`);
  if (!words.includes("--apply")) return `Nothing has changed yet. ${plan.inWords}. Add --apply to import it.`;
  if (plan.buttonInWords === null) return `${plan.inWords}.`;
  const applied = await applyImport(actor, { batchId: checked.value.batchId });
  if (!applied.ok) throw new Error(applied.error === "not_found" ? "Not allowed" : applied.message);
  return `Imported: ${applied.value.created} created, ${applied.value.changed} changed.`;
}

main(process.argv.slice(2))
  .then((said) => console.log(said))
  .catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  })
  .finally(() => database().$disconnect());
