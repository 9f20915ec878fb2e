import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { expect, it } from "vitest";
import { asText } from "@/components/ui/as-text";
import { DrawnOnce, drawing } from "@/components/ui/drawn-once";

type View = { name: string };

/** As a page would be answered: the words that it holds, once all of it is there. */
async function answered(kind: ReturnType<typeof drawing<View>>, view: View): Promise<string> {
  const page = <DrawnOnce drawing={kind} view={asText(view)} />;
  const { prelude } = await prerenderToNodeStream(page, { onError: () => undefined });
  return text(prelude);
}

function counted() {
  const drawn: string[] = [];
  const kind = drawing<View>(async () => ({ view: { name } }) => {
    drawn.push(name);
    return <p title={name}>{name}</p>;
  });
  return { drawn, kind };
}

it("is drawn once for each view, and for another view anew", async () => {
  const { drawn, kind } = counted();
  const names = ["Essex", "Arden", "Essex", "Arden"];
  const pages = await Promise.all(names.map((name) => answered(kind, { name })));
  expect(pages).toEqual(names.map((name) => `<div><p title="${name}">${name}</p></div>`));
  expect(drawn).toEqual(["Essex", "Arden"]);
});

it("draws words as words, whatever they hold", async () => {
  const page = await answered(counted().kind, { name: `"><script>alert(1)</script>` });
  expect(page).toBe(
    '<div><p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p></div>',
  );
});

it("does not keep what could not be drawn", async () => {
  let fails = true;
  const kind = drawing<View>(async () => {
    if (fails) throw new Error("not loaded");
    return ({ view: { name } }) => <p>{name}</p>;
  });
  await expect(answered(kind, { name: "Essex" })).rejects.toThrow("not loaded");
  fails = false;
  expect(await answered(kind, { name: "Essex" })).toBe("<div><p>Essex</p></div>");
});

it("lets all go when there are very many", async () => {
  const { drawn, kind } = counted();
  for (let nth = 0; nth <= 100; nth += 1) await answered(kind, { name: String(nth) });
  await answered(kind, { name: "0" });
  expect(drawn).toHaveLength(102);
});
