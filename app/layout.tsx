import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";
import "./styles.scss";

export const metadata: Metadata = {
  title: { default: SERVICE_NAME, template: `%s - ${SERVICE_NAME}` },
  robots: { index: false, follow: false },
  // Words for readers without script when a page fails, to whom the framework sends an empty body. "Not found" pages name theirs instead.
  icons: { other: [{ rel: "stylesheet", url: "/no-script/fault.css" }] },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#005eb8" };

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  // Reading the request keeps every page, "not found" too, out of the build's static files: each needs a nonce of its own.
  await headers();
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
