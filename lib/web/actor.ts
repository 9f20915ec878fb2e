import type { WhoIsAsking } from "@/lib/queries/who-is-asking";

/** Who is asking, as the kit passes it on to commands and queries. */
export type Actor = WhoIsAsking["actor"];
