import { columnOf } from "@/lib/db/days";
import { londonInstant } from "@/lib/domain/shared/london-time";
import type { Rows } from "@/prisma/factories/rows";
import { madeUpNumber } from "../documents/illustrative";
import { csuPrices } from "./intentions";
import type { DemoPeople } from "./people";
import { storyOf } from "./units";
import type { DemoOrganisation, World } from "./world";

const descriptions: Readonly<Record<string, string>> = {
  "health-needs-assessment": "Yearly needs profile for each locality, and answers to questions through the year.",
  "business-intelligence":
    "Monthly contract and activity reports, a data warehouse, and an analyst who knows your practices.",
  redesign: "Project managers and pathway facilitators for up to six redesigns a year.",
  "communications-engagement": "Press office, website, consultation support and patient engagement.",
  "procurement-market-management": "Tenders from specification to award, with the legal checks.",
  "provider-management": "Negotiation and monitoring of hospital, community and mental health contracts.",
  "business-support": "Payroll, ledger, recruitment, legal advice and estates management.",
  imt: "Service desk, networks and systems for the CCG's office and its practices.",
};

const recordedAt = londonInstant("2012-07-02", 10);

/** What units and others offer, line by line: most units all lines, other suppliers a few. */
export function planOffers(rows: Rows, world: World, people: DemoPeople, suppliers: readonly DemoOrganisation[]): void {
  for (const unit of world.units.filter((each) => storyOf(each) !== undefined)) {
    const by = people.units.get(unit.slug)?.lead ?? people.programmeOfficer;
    for (const line of world.serviceLines) {
      // Each line is left out by some unit.
      if (madeUpNumber(`${unit.slug} offers ${line.slug}`, 0, 99) >= 4) planOffer(rows, unit, line, by.id, 6);
    }
  }
  for (const supplier of suppliers) {
    for (const line of world.serviceLines) {
      const offers = madeUpNumber(`${supplier.slug} offers ${line.slug}`, 0, 99) < 45;
      if (offers) planOffer(rows, supplier, line, people.programmeOfficer.id, 12);
    }
  }
}

function planOffer(
  rows: Rows,
  supplier: DemoOrganisation,
  line: { id: string; slug: string },
  recordedById: string,
  mostNotice: number,
): void {
  const words = `${supplier.slug} ${line.slug}`;
  const noticeMonths = madeUpNumber(`${words} notice`, 3, mostNotice);
  const exits = [
    "No charge beyond work already done.",
    "Data handed over in an open format within a month. No charge.",
    "The cost of agreed handover work, at the daily rate.",
  ];
  rows.offers.push({
    supplierId: supplier.id,
    serviceLineId: line.id,
    fromOn: columnOf("2012-07-02"),
    description: descriptions[line.slug] ?? "",
    pencePerHead: Math.round(((csuPrices[line.slug] ?? 100) * madeUpNumber(words, 82, 118)) / 100),
    noticeMonths,
    exitTerms: exits[madeUpNumber(`${words} exit`, 0, exits.length - 1)] ?? "",
    recordedById,
    recordedAt,
    isIllustrative: true,
  });
}
