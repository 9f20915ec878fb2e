import type { Metadata } from "next";

/** The style sheets give the words to readers without script, to whom the framework sends an empty body. */
export const missingPageMetadata: Metadata = {
  title: "Page not found",
  icons: {
    icon: "/icon.svg",
    other: [
      { rel: "stylesheet", url: "/no-script/fault.css" },
      { rel: "stylesheet", url: "/no-script/not-found.css" },
    ],
  },
};
