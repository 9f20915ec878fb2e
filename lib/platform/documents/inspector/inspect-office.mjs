import "../../child/without-network.mjs";
import { answerParent } from "../../child/answer-parent.mjs";
import { inspectOffice } from "./office.mjs";

answerParent(({ file, kind }) => inspectOffice(file, kind));
