"use client";

import { Radios } from "@/components/form/choice-fields";
import { FormContext } from "@/components/form/form-context";
import { Actions, Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Link } from "@/components/ui/link";

const ROUTE_OPTIONS = [
  { value: "csu", label: "Buy from a CSU" },
  { value: "local_authority", label: "Buy from a local authority" },
  { value: "third_sector", label: "Buy from a charity or other third sector body" },
  { value: "private", label: "Buy from a private company" },
  { value: "shared", label: "Share with another CCG" },
  { value: "in_house", label: "Do it ourselves" },
] as const;

type RouteQuestionProps = { question: string; address: string; backHref: string; isUnanswered: boolean };

/** The first question, on a page of its own: an ordinary form whose answer stands in the address. */
export function RouteQuestion({ question, address, backHref, isUnanswered }: RouteQuestionProps) {
  const ask = "Select how you will get it";
  return (
    <FormContext
      value={{
        idPrefix: "",
        errors: isUnanswered ? new Map([["route", ask]]) : new Map(),
        values: {},
        pending: false,
        saving: { phase: "idle" },
      }}
    >
      {isUnanswered ? <ErrorSummary errors={[{ key: "route", text: ask, href: "#route" }]} /> : null}
      <form method="get" action={address}>
        <input type="hidden" name="asked" value="yes" />
        <Radios name="route" legend={question} legendSize="l" pageHeading options={ROUTE_OPTIONS} />
        <Actions>
          <Button>Continue</Button>
          <Link href={backHref}>Not decided yet</Link>
        </Actions>
      </form>
    </FormContext>
  );
}
