import { paths } from "@/lib/paths";

/** At the foot of every page, and open to everyone. */
export const footerLinks = [
  { href: paths.help(), text: "Help" },
  { href: paths.accessibility(), text: "Accessibility" },
  { href: paths.privacy(), text: "Privacy" },
  { href: paths.facts(), text: "Facts and sources" },
  { href: paths.checkReceipt(), text: "Check a receipt" },
];

export const footerText = "Contains public sector information licensed under the Open Government Licence v3.0.";
