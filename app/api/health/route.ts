import { getHealth } from "@/lib/queries/health";
import { definePublicRoute } from "@/lib/web/define-public-route";

/** For whoever watches the service: 200 when it can serve, 503 when it cannot. */
export const GET = definePublicRoute<Record<never, never>>({
  door: "route:/api/health",
  run: async () => {
    const health = await getHealth();
    const headers = { "cache-control": "no-store" };
    return Response.json(health, { status: health.status === "ok" ? 200 : 503, headers });
  },
});
