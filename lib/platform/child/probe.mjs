import "./without-network.mjs";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { answerParent } from "./answer-parent.mjs";

/** What a parser taken over by a hostile file could do: the tests of `runInChild` ask it to try. */
const attempts = {
  environment: () =>
    Object.keys(process.env)
      .filter((name) => name !== "NODE_CHANNEL_FD")
      .toSorted()
      .join(),
  read_its_file: ({ file }) => readFileSync(file, "utf8"),
  read_another: () => readFileSync("/etc/passwd", "utf8"),
  write: ({ file }) => writeFileSync(`${file}.written`, "x"),
  start: () => spawnSync("true").error?.code ?? "started",
  connect: () => connect(9, "127.0.0.1"),
  fetch: () => fetch("http://127.0.0.1:9"),
  throw: () => {
    throw new Error("with a secret of the file in it");
  },
  hang: () => {
    while (true);
  },
  fill_heap: () => {
    const kept = [];
    while (true) kept.push({ of: "this", and: kept.length });
  },
  fill_buffers: () => {
    const kept = [];
    while (true) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
  },
};

answerParent(async (question) => {
  const did = await attempts[question.attempt](question);
  return { state: "did", did: String(did) };
});
