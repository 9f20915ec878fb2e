/**
 * Answers the one question the parent sends. A parser that throws answers with `{ state: "failed" }` and the name of
 * the fault, never its text, which may quote the file.
 * @param {(question: Readonly<Record<string, string | number>>) => Promise<object>} answer
 */
export function answerParent(answer) {
  process.once("message", async (question) => {
    const message = await answer(question).catch((fault) => ({ state: "failed", fault: String(fault?.name) }));
    process.send?.(message);
  });
}
