import type { NextRequest } from "next/server";
import { definePublicRoute } from "@/lib/web/define-public-route";
import { seeOther } from "@/lib/web/define-route";
import { keptForm } from "@/lib/web/kept-form";
import { safeNext } from "@/lib/web/safe-next";

type Params = Record<string, never>;

/** Where a form is led that was posted without script after its session had ended. */
export const POST = definePublicRoute<Params>({
  door: "route:/send-again",
  run: async (request) => keptForm(await request.formData(), meantFor(request)),
});

/** Asked for anew there is no form any more: back to the page that it was meant for. */
export const GET = definePublicRoute<Params>({
  door: "route:/send-again",
  run: async (request) => seeOther(meantFor(request)),
});

function meantFor(request: NextRequest): string {
  return safeNext(request.nextUrl.searchParams.get("to") ?? undefined);
}
