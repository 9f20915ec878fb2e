import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldFrame, fieldIds } from "@/components/ui/field-frame";
import { Input } from "@/components/ui/inputs";

/** A question and not a change: the address holds the hash, so that an answer can be kept and sent on. */
export function ReceiptForm({ hash, problem }: { hash: string; problem: string | undefined }) {
  const { describedBy } = fieldIds("hash", false, problem !== undefined);
  return (
    <>
      {problem === undefined ? null : <ErrorSummary errors={[{ key: "hash", text: problem, href: "#hash" }]} />}
      <form method="get" noValidate>
        <FieldFrame id="hash" label="Full hash" labelSize="s" error={problem}>
          <Input
            id="hash"
            name="hash"
            type="text"
            defaultValue={hash}
            invalid={problem !== undefined}
            aria-describedby={describedBy}
            autoComplete="off"
            spellCheck={false}
          />
        </FieldFrame>
        <Button>Check</Button>
      </form>
    </>
  );
}
