import { defineConfig } from "prisma/config";

/** For the ordinary Prisma command line; our own commands (npm run db:...) do without it. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
