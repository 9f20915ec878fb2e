import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { SERVICE_NAME } from "@/lib/domain/shared/service-name";
import { refusedPost } from "@/lib/web/request";
import "./styles.scss";

export async function generateMetadata(): Promise<Metadata> {
  // With script the form writes it into the title itself.
  const refused = await refusedPost();
  const error = refused === null || refused.conflict !== undefined ? "" : "Error: ";
  return {
    title: { default: error + SERVICE_NAME, template: `${error}%s - ${SERVICE_NAME}` },
    robots: { index: false, follow: false },
    // Words for readers without script when a page fails, to whom the framework sends an empty body. "Not found" pages name theirs instead.
    // Whoever names one says the icon too, or the browser asks for one that is not there.
    icons: { icon: "/icon.svg", other: [{ rel: "stylesheet", url: "/no-script/fault.css" }] },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

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
