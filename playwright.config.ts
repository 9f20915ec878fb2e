import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./e2e/fixtures/browser";

/** Set by the global set-up, before the workers read this file. */
const baseURL = process.env.BASE_URL;

/** All files share one world that moves on: each journey has a unit of its own, and a file's tests run in their order. */
export default defineConfig({
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
});
