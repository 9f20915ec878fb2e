import { LinkList } from "@/components/ui/link-list";

type ExportLinksProps = {
  /** "these flags". */
  of: string;
  /** The file with the list's own filters and order. */
  href: (format: "csv" | "xlsx") => string;
};

/** What is listed, as a file to keep. */
export function ExportLinks({ of, href }: ExportLinksProps) {
  return (
    <LinkList
      links={(["csv", "xlsx"] as const).map((format) => ({
        href: href(format),
        text: format.toUpperCase(),
        hiddenText: `of ${of}`,
      }))}
    />
  );
}
