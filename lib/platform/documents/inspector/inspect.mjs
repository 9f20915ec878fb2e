import "../../child/without-network.mjs";
import { answerParent } from "../../child/answer-parent.mjs";
import { inspectOffice } from "./office.mjs";
import { inspectPdf } from "./pdf.mjs";

answerParent(({ file, kind }) => (kind === "pdf" ? inspectPdf(file) : inspectOffice(file, kind)));
