import { verifyChain } from "@/lib/db/audit/verify-chain";
import { database } from "@/lib/db/client";
import { verdictInWords } from "@/lib/domain/audit/verdict-in-words";

/** `npm run audit:verify`: walks the audit chain and names the first entry that is not as it was written. Exit code 1 if there is one. */
const startedAt = performance.now();
const verdict = await verifyChain();
await database().$disconnect();
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
if (verdict.whole) {
  console.log(
    `${verdict.entries.toLocaleString("en-GB")} entries, unbroken. Last hash ${verdict.headHash}. ${seconds} s.`,
  );
} else {
  console.error(`Not whole. ${verdictInWords(verdict)}`);
  process.exitCode = 1;
}
