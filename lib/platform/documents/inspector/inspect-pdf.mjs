import "../../child/without-network.mjs";
import { fileURLToPath } from "node:url";
import { answerParent } from "../../child/answer-parent.mjs";
import { inspectPdf } from "./pdf.mjs";

// A process reads its first document at half the speed of its second, and this one is asked for one: so the first is of ours.
await inspectPdf(fileURLToPath(new URL("first.pdf", import.meta.url)));

answerParent(({ file }) => inspectPdf(file));
