import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { verdictInWords } from "@/lib/domain/audit/verdict-in-words";
import { runCommand } from "./serving/run-command";

/** `npm run audit:verify`: walks the audit chain and names the first entry that is not as it was written. Exit code 1 if there is one. */
await runCommand(async () => {
  const startedAt = performance.now();
  const verdict = await verifyChain().finally(() => database().$disconnect());
  if (!verdict.whole) throw new Error(`Not whole. ${verdictInWords(verdict)}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  return `${verdict.entries.toLocaleString("en-GB")} entries, unbroken. Last hash ${verdict.headHash}. ${seconds} s.`;
});
