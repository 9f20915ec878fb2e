import "../../child/without-network.mjs";
import { answerParent } from "../../child/answer-parent.mjs";
import { inspectPdf } from "./pdf.mjs";

answerParent(({ file }) => inspectPdf(file));
