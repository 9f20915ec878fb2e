import { expect, it } from "vitest";
import { attachment } from "./content-disposition";

it.each([
  ["Plan.pdf", `attachment; filename="Plan.pdf"; filename*=UTF-8''Plan.pdf`],
  ["Größe (1).pdf", `attachment; filename="Gr__e (1).pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%281%29.pdf`],
  [`a"; x="b.pdf`, `attachment; filename="a_; x=_b.pdf"; filename*=UTF-8''a%22%3B%20x%3D%22b.pdf`],
  [
    "a\r\nset-cookie: b.pdf",
    `attachment; filename="a__set-cookie: b.pdf"; filename*=UTF-8''a%0D%0Aset-cookie%3A%20b.pdf`,
  ],
  ["gpj\u202efdp.pdf", `attachment; filename="gpj_fdp.pdf"; filename*=UTF-8''gpj%E2%80%AEfdp.pdf`],
  ["half\ud800.pdf", `attachment; filename="half_.pdf"; filename*=UTF-8''half%EF%BF%BD.pdf`],
])("a download called %j", (name, header) => {
  expect(attachment(name)).toBe(header);
});
