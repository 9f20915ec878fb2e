import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./e2e/fixtures/browser";
import type { JourneyOptions } from "./e2e/fixtures/journey";

/** Set by the global set-up, before the workers read this file. */
const baseURL = process.env.BASE_URL;

/**
 * The probes read a world that stands still. Journeys share one that moves on: each has units and people of its own in each of
 * the two ways in which all of them are walked, and a file's tests run in their order.
 */
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
    browserName: "chromium",
    launchOptions: browserLaunchOptions(),
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "probes", testIgnore: "journeys/**" },
    { name: "with script", testDir: "e2e/journeys", use: { way: "script" } },
    {
      name: "without script, on a phone",
      testDir: "e2e/journeys",
      use: { way: "plain", javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    },
  ],
});
