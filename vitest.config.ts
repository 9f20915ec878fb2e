import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = {
  "@": root.replace(/[\\/]$/, ""),
  // Throws outside a server bundle, which a test is not.
  "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
};

/** Code that forgets the time zone gives itself away in this one: 12:45 or 13:45 ahead of UTC. */
const oddTimeZone = "Pacific/Chatham";

const everywhere = ["app", "components", "lib", "prisma", "scripts", "bench"].map((room) => `${room}/**`);

export default defineConfig({
  resolve: { alias },
  test: {
    // One for each core: on two cores the default is one.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // They keep nothing between them, and a third of their time went into loading the same modules for each file.
          isolate: false,
          include: ["*.test.ts", ...everywhere.map((room) => `${room}/*.test.{ts,tsx}`)],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
          env: { TZ: oddTimeZone, APP_MODE: "test", LOG_LEVEL: "silent" },
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          // Each file has a thread of its own instead of a process, which takes twice as long to begin.
          pool: "threads",
          include: everywhere.map((room) => `${room}/*.db.test.ts`),
          globalSetup: "./prisma/testing/server.ts",
          setupFiles: ["./prisma/testing/own-database.ts", "./prisma/testing/rehearse-saves.ts"],
          env: { TZ: oddTimeZone, APP_MODE: "test", LOG_LEVEL: "silent" },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
