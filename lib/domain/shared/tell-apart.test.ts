import { describe, expect, it } from "vitest";
import { tellApart } from "./tell-apart";

type Paper = { title: string; uploaded: string };
const title = (paper: Paper) => paper.title;
const uploaded = (paper: Paper) => `uploaded ${paper.uploaded}`;

describe("tellApart", () => {
  it("adds what differs to those that read the same, and to no other", () => {
    const papers = [
      { title: "Appendix", uploaded: "1 June" },
      { title: "Plan", uploaded: "2 June" },
      { title: "Appendix", uploaded: "3 June" },
    ];
    expect(tellApart(papers, title, uploaded)).toEqual([
      { item: papers[0], text: "Appendix, uploaded 1 June" },
      { item: papers[1], text: "Plan" },
      { item: papers[2], text: "Appendix, uploaded 3 June" },
    ]);
  });

  it("has nothing to say of nothing", () => {
    expect(tellApart([], title, uploaded)).toEqual([]);
  });
});
