import { sessionAnswer } from "@/lib/web/auth";
import { definePublicRoute } from "@/lib/web/define-public-route";
import { notFoundResponse } from "@/lib/web/define-route";
import { logOutOfRequest } from "@/lib/web/log-out-of-request";

type Params = { nextauth: string[] };

const isAddress = ({ nextauth }: Params, name: string) => nextauth.length === 1 && nextauth[0] === name;

// Of next-auth's own addresses only these two: its log-in, error and provider pages do not exist here.

export const GET = definePublicRoute<Params>({
  door: "route:/api/auth/[...nextauth]",
  run: async (_request, params) => (isAddress(params, "session") ? sessionAnswer() : notFoundResponse()),
});

export const POST = definePublicRoute<Params>({
  door: "route:/api/auth/[...nextauth]",
  run: async (_request, params) => (isAddress(params, "signout") ? logOutOfRequest() : notFoundResponse()),
});
