import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/notice";
import { orderInWords } from "@/lib/domain/flag/order-in-words";
import type { FlagView, OrderName } from "@/lib/queries/flag";
import type { FormAction } from "@/lib/schemas/form-state";

type FlagOrdersProps = { flag: FlagView; action: FormAction; token: () => string };

/** What the reader can do next. The first order stands open; the others wait behind their names. */
export function FlagOrders({ flag, action, token }: FlagOrdersProps) {
  const [first, ...others] = flag.orders;
  if (first === undefined && flag.whyNotClear === null) return null;
  return (
    <>
      <Heading>Next</Heading>
      {flag.whyNotClear === null ? null : <InsetText>{flag.whyNotClear}</InsetText>}
      {first === undefined ? null : <Order flag={flag} order={first} action={action} token={token()} isFirst />}
      {others.map((order) => (
        <Details key={order} summary={orderInWords(order).button}>
          <Order flag={flag} order={order} action={action} token={token()} isFirst={false} />
        </Details>
      ))}
    </>
  );
}

function Order({
  flag,
  order,
  action,
  token,
  isFirst,
}: {
  flag: FlagView;
  order: OrderName;
  action: FormAction;
  token: string;
  isFirst: boolean;
}) {
  const { button, ask } = orderInWords(order);
  return (
    <Form
      action={action}
      token={token}
      version={flag.version}
      hidden={{ flagId: flag.id, order }}
      idPrefix={`${order}-`}
      label={button}
    >
      {ask === null ? null : <TextArea name="reason" label={ask} rows={3} />}
      {order === "extend" ? <DateField name="dueOn" legend="New end of the plan" /> : null}
      <SubmitButton look={isFirst ? "primary" : "secondary"}>{button}</SubmitButton>
    </Form>
  );
}
