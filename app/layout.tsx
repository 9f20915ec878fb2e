import "./styles.scss";

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en-GB" className="nhsuk-template">
      <body className="nhsuk-template__body">{children}</body>
    </html>
  );
}
