import type { ReactNode } from "react";

/** The least page frame that Next takes. */
export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
