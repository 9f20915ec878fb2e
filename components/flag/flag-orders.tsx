import { DateField } from "@/components/form/date-field";
import { Fold } from "@/components/form/fold";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { nextFlagOrder } from "@/lib/domain/flag/flag-orders";
import { type FlagOrderName, orderInWords } from "@/lib/domain/flag/order-in-words";
import type { FlagView } from "@/lib/queries/flag";
import type { FormAction } from "@/lib/schemas/form-state";

type FlagOrdersProps = { flag: FlagView; action: FormAction; token: () => string };

/** What the reader can do next. The next step stands open; what is an exception waits behind its name. */
export function FlagOrders({ flag, action, token }: FlagOrdersProps) {
  const next = nextFlagOrder(flag.orders);
  const others = flag.orders.filter((order) => order !== next);
  if (flag.orders.length === 0 && flag.whyNotNext === null) return null;
  return (
    <>
      <Heading>{next === undefined && flag.whyNotNext === null ? "If the plan must change" : "Next"}</Heading>
      {flag.whyNotNext === null ? null : (
        <InsetText>
          <p>{flag.whyNotNext}</p>
        </InsetText>
      )}
      {next === undefined ? null : <Order flag={flag} order={next} action={action} token={token()} isFirst />}
      {others.map((order) => (
        <Order key={order} flag={flag} order={order} action={action} token={token()} isFirst={false} />
      ))}
    </>
  );
}

function lookOf(order: FlagOrderName, isFirst: boolean) {
  if (order === "decide_stop") return "warning";
  return isFirst ? "primary" : "secondary";
}

function Order({
  flag,
  order,
  action,
  token,
  isFirst,
}: {
  flag: FlagView;
  order: FlagOrderName;
  action: FormAction;
  token: string;
  isFirst: boolean;
}) {
  const { button, ask } = orderInWords(order);
  const fields = (
    <>
      {ask === null ? null : <TextArea name="reason" label={ask} rows={3} />}
      {order === "extend" ? <DateField name="dueOn" legend="New end of the plan" /> : null}
      <SubmitButton look={lookOf(order, isFirst)}>{button}</SubmitButton>
    </>
  );
  return (
    <Form
      action={action}
      token={token}
      version={flag.version}
      hidden={{ flagId: flag.id, order }}
      idPrefix={`${order}-`}
      label={button}
    >
      {isFirst ? fields : <Fold summary={button}>{fields}</Fold>}
    </Form>
  );
}
