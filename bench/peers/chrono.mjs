// react-chrono as its documentation shows it, vertical. Bundled by peerPages.ts; the page brings the items.
import { createElement } from "react";
import { Chrono } from "react-chrono";
import { createRoot } from "react-dom/client";

const frame = createElement(
  "div",
  { style: { width: "100%", height: "100%" } },
  createElement(Chrono, { items: window.items, mode: "VERTICAL" }),
);
createRoot(document.getElementById("timeline")).render(frame);
