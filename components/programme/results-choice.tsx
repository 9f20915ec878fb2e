import { LinkList } from "@/components/ui/link-list";
import { OurDesignMark } from "@/components/ui/tag";
import { Text } from "@/components/ui/text";
import type { CountableCheckpoint } from "@/lib/domain/overview/overview-row";
import type { ListHref } from "@/lib/domain/shared/search-part";

type ResultsChoiceProps = { checkpoints: readonly CountableCheckpoint[]; counted: number; href: ListHref };

/** Which checkpoint's results are counted, once there are those of several. */
export function ResultsChoice({ checkpoints, counted, href }: ResultsChoiceProps) {
  if (checkpoints.length < 2) return null;
  return (
    <>
      <LinkList
        label="Whose results are counted"
        links={checkpoints.map(({ number, published, units }) => ({
          href: href({ results: String(number) }),
          text: `Results of checkpoint ${number}: ${published} of ${units} published`,
          current: number === counted,
        }))}
      />
      <Text secondary small>
        Those of the last checkpoint with more than half published come first. <OurDesignMark />
      </Text>
    </>
  );
}
