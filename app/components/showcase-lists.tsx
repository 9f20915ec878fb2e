import { DescriptionOfCount, NoMatch } from "@/components/ui/description-of-count";
import { FilterChecks, FilterPanel, FilterSelect, FilterText } from "@/components/ui/filter-panel";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { LinkList } from "@/components/ui/link-list";
import { Pagination } from "@/components/ui/pagination";
import { type Column, Table } from "@/components/ui/table";
import { sortOf } from "@/components/ui/table-sort";
import { Tag, type TagColour } from "@/components/ui/tag";

type Unit = {
  name: string;
  first: string;
  second: [TagColour, string];
  third: [TagColour, string];
  days: number | null;
  flags: number;
  income: string;
};

const UNITS: readonly Unit[] = [
  {
    name: "Essex",
    first: "Proceeded",
    second: ["orange", "B proceeds"],
    third: ["blue", "In review"],
    days: 12,
    flags: 3,
    income: "£8.90",
  },
  {
    name: "Peninsula",
    first: "Proceeded",
    second: ["purple", "C stops"],
    third: ["grey", "Not open"],
    days: null,
    flags: 0,
    income: "",
  },
  {
    name: "Cheshire, Warrington and Wirral",
    first: "Proceeded",
    second: ["green", "A proceeds"],
    third: ["yellow", "Preparing"],
    days: 104,
    flags: 12,
    income: "£11.20",
  },
];

const COLUMNS: readonly Column<Unit>[] = [
  {
    key: "unit",
    header: "Unit",
    sortKey: "unit",
    rowHeader: true,
    cell: (unit) => <Link href="#unit">{unit.name}</Link>,
  },
  { key: "first", header: "Check 1", cell: (unit) => unit.first },
  {
    key: "second",
    header: "Check 2",
    sortKey: "second",
    cell: (unit) => <Tag colour={unit.second[0]}>{unit.second[1]}</Tag>,
  },
  { key: "third", header: "Check 3", cell: (unit) => <Tag colour={unit.third[0]}>{unit.third[1]}</Tag> },
  { key: "days", header: "Days in stage", kind: "number", sortKey: "days", cell: (unit) => unit.days ?? "-" },
  { key: "flags", header: "Open flags", kind: "number", sortKey: "flags", cell: (unit) => unit.flags, footer: 15 },
  {
    key: "income",
    header: "£ a head",
    kind: "number",
    cell: (unit) => unit.income,
    isEmpty: (unit) => unit.income === "",
  },
  {
    key: "action",
    header: "Action",
    kind: "action",
    cell: (unit) => (
      <Link href="#assign" hiddenText={`reviewers of ${unit.name}`}>
        Assign
      </Link>
    ),
  },
];

export function ShowcaseLists({ sort = "days" }: { sort?: string | undefined }) {
  return (
    <>
      <FilterPanel action="/components" keep={{ show: "lists", sort }}>
        <FilterSelect
          label="Region"
          name="region"
          value="london"
          options={[
            { value: "london", text: "London" },
            { value: "north", text: "North of England" },
          ]}
        />
        <FilterSelect label="Stage" name="stage" options={[{ value: "in_review", text: "In review" }]} />
        <FilterText label="Name" name="name" />
        <FilterChecks
          label="Scenario"
          name="scenario"
          values={["B"]}
          options={[
            { value: "A", text: "A proceeds" },
            { value: "B", text: "B proceeds, rapid management" },
          ]}
        />
      </FilterPanel>
      <DescriptionOfCount
        shown={3}
        total={26}
        one="unit"
        many="units"
        clearHref="?show=lists"
        filters={[
          { key: "a", label: "London" },
          { key: "b", label: "B proceeds, rapid management" },
        ]}
        hrefWithout={(key) => `#${key}`}
        end={
          <LinkList
            links={[
              { href: "#csv", text: "CSV" },
              { href: "#xlsx", text: "XLSX" },
            ]}
          />
        }
      />
      <Table
        caption="Units and where they stand"
        columns={COLUMNS}
        rows={UNITS}
        rowKey={(unit) => unit.name}
        sort={sortOf("", { show: "lists", sort, direction: "descending" })}
      />
      <Pagination page={5} pages={12} label="Units" hrefFor={(page) => `?show=lists&page=${page}`} />
      <Table
        caption="The same, scrolling on a phone"
        phone="scroll"
        columns={COLUMNS}
        rows={UNITS}
        rowKey={(unit) => unit.name}
      />
      <Heading>Nothing to show</Heading>
      <Table
        caption="Units"
        columns={COLUMNS}
        rows={[]}
        rowKey={(unit) => unit.name}
        empty={<NoMatch many="units" clearHref="?show=lists" />}
      />
    </>
  );
}
