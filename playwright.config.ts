import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./e2e/fixtures/browser";
import type { JourneyOptions } from "./e2e/fixtures/journey";

/** Set by the global set-up, before the workers read this file. */
const baseURL = process.env.BASE_URL;

/**
 * The probes read a world that stands still. Journeys share one that moves on: each has units and people of its own in each of
 * the two ways in which all of them are walked, and a file's tests run in their order.
 */
/** A story is many pages long. */
const story = { testDir: "e2e/journeys", timeout: 180_000 };

export default defineConfig<JourneyOptions>({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/fixtures/service.ts",
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    actionTimeout: 10_000,
    browserName: "chromium",
    launchOptions: browserLaunchOptions(),
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    // Recording every page takes a tenth of the time. `TRACE=on` with the file that failed shows what happened in it.
    trace: process.env.TRACE === "on" ? "retain-on-failure" : "off",
  },
  projects: [
    { name: "probes", testIgnore: "journeys/**" },
    // One unit of the demonstration has its case back; its story is walked the harder way.
    { ...story, name: "with script", testIgnore: "returned.spec.ts", use: { way: "script" } },
    {
      ...story,
      name: "without script, on a phone",
      // Without script the whole case, the three reviews and three side paths, which take minutes, are for the long campaign;
      // the stories of the other phases walk their pages this way every time.
      testIgnore: [
        "script-only.spec.ts",
        "typed-words.spec.ts",
        ...(process.env.TEST_CAMPAIGN === "full"
          ? []
          : ["whole.spec.ts", "review.spec.ts", "panel.spec.ts", "held.spec.ts", "come-back.spec.ts"]),
      ],
      use: { way: "plain", javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    },
  ],
});
