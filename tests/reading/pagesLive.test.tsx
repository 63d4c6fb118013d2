// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { windowAddress } from "../../src/browse/address.ts";
import { parseRoute } from "../../src/browse/route.ts";
import { Corrections } from "../../src/reading/Corrections.tsx";
import { DocumentsPage } from "../../src/reading/DocumentsPage.tsx";
import { fold } from "../../src/reading/fold.ts";
import { TourPage } from "../../src/reading/TourPage.tsx";
import { click, findAll, get, render } from "./browser.tsx";
import { PAGES } from "./contentSetUp.tsx";
import { inLanguage, LIBRARY } from "./setUp.tsx";

const TOUR = "jaishankar-lavrov";
const stops = PAGES.en.tours.find((tour) => tour.id === TOUR)?.stops ?? [];

function openTour(onStop?: (engagement: string, index: number) => void) {
  const route = parseRoute(`en/tours/${TOUR}/`);
  const page = <TourPage library={LIBRARY.en} route={route} data={PAGES.en.tours} {...(onStop && { onStop })} />;
  render(inLanguage("en", page));
}

/** Changes the hash and waits until the page has heard of it. */
async function goTo(change: () => void) {
  await act(async () => {
    const heard = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
    change();
    await heard;
  });
}

function press(key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

function type(value: string) {
  const field = get("#documents-filter") as HTMLInputElement;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

afterEach(() => {
  window.history.replaceState(null, "", "/");
});

test("the address of a stop is that stop, and the timeline hears of it", () => {
  const onStop = vi.fn();
  window.history.replaceState(null, "", "/#stop-3");
  openTour(onStop);
  expect(onStop.mock.calls).toEqual([[stops[2]?.engagement, 2]]);
  expect(get("#stop-3").getAttribute("aria-current")).toBe("step");
  expect(get(".stop-bar-where").textContent).toBe("Stop 3 of 12");
});

test("a stop is told once, however often what hears of it changes", () => {
  const told = vi.fn();
  window.history.replaceState(null, "", "/#stop-3");
  const route = parseRoute(`en/tours/${TOUR}/`);
  const page = (onStop: (id: string) => void) =>
    inLanguage("en", <TourPage library={LIBRARY.en} route={route} data={PAGES.en.tours} onStop={onStop} />);
  render(page((id) => told(id)));
  render(page((id) => told(id)));
  expect(told.mock.calls).toEqual([[stops[2]?.engagement]]);
});

test("another range of the same page keeps the place on the page, another page does not", () => {
  window.history.replaceState(null, "", "/en/tours/x/#stop-3");
  const address = windowAddress(`${window.location.origin}/`);
  address.replace({ path: "en/tours/x/", search: "?from=2024-07-01" });
  expect(window.location.href).toMatch(/\/en\/tours\/x\/\?from=2024-07-01#stop-3$/);
  address.replace({ path: "en/", search: "" });
  expect(window.location.href).toMatch(/\/en\/$/);
});

test("right and left arrow go from stop to stop and stay within the reading", async () => {
  const onStop = vi.fn();
  openTour(onStop);
  expect(onStop).not.toHaveBeenCalled();
  await goTo(() => press("ArrowRight"));
  await goTo(() => press("ArrowRight"));
  expect(window.location.hash).toBe("#stop-2");
  await goTo(() => press("ArrowLeft"));
  press("ArrowLeft");
  expect(window.location.hash).toBe("#stop-1");
  expect(onStop.mock.calls.map(([, index]) => index)).toEqual([0, 1, 0]);
});

test("arrows with another key held, or inside the timeline, are not the reading's", () => {
  openTour();
  const timeline = document.body.appendChild(document.createElement("div"));
  timeline.setAttribute("data-timeline", "");
  press("ArrowRight", timeline);
  press("ArrowRight", document.body, { altKey: true });
  timeline.remove();
  expect(window.location.hash).toBe("");
});

test("a swipe to the left goes on, a short or upright one does not", async () => {
  openTour();
  const swipe = (dx: number, dy: number) => {
    const at = (x: number, y: number) => [{ clientX: x, clientY: y }];
    const list = get(".stops");
    list.dispatchEvent(Object.assign(new Event("touchstart", { bubbles: true }), { touches: at(200, 200) }));
    list.dispatchEvent(
      Object.assign(new Event("touchend", { bubbles: true }), { changedTouches: at(200 + dx, 200 + dy) }),
    );
  };
  swipe(-30, 0);
  swipe(-80, 90);
  expect(window.location.hash).toBe("");
  await goTo(() => swipe(-90, 10));
  expect(window.location.hash).toBe("#stop-1");
});

test("a stop that does not exist is answered", () => {
  window.history.replaceState(null, "", "/#stop-99");
  openTour();
  expect(get("[role=status]").textContent).toBe("There is no stop 99: this reading has 12.");
  expect(findAll("[aria-current=step]").length).toBe(0);
});

test("the field narrows the documents by their words, in any case and without nuqta, and Hindi too", () => {
  const route = parseRoute("en/documents/");
  render(inLanguage("en", <DocumentsPage library={LIBRARY.en} route={route} data={PAGES.en.documents} />));
  const all = findAll(".documents-list > li").length;
  type("kazan DECLARATION");
  const shown = findAll(".documents-list > li");
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all);
  for (const entry of shown) expect(fold(entry.textContent ?? "")).toMatch(/kazan/);
  type("no such words at all");
  expect(findAll(".documents-list > li").length).toBe(0);
  expect(get("output").textContent).toBe("0 documents");
  type(" ");
  expect(findAll(".documents-list > li").length).toBe(all);
  const hindi = parseRoute("hi/documents/");
  render(inLanguage("hi", <DocumentsPage library={LIBRARY.hi} route={hindi} data={PAGES.hi.documents} />));
  type("कजान");
  expect(findAll(".documents-list > li").length).toBeGreaterThan(0);
});

test("the form for corrections is copied, and selected where copying is refused", async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  render(inLanguage("en", <Corrections text="Text." form="Page:" />));
  await click(get("button"));
  expect(writeText).toHaveBeenCalledWith("Page:");
  expect(get("output").textContent).toBe("Copied.");
  writeText.mockRejectedValueOnce(new Error("refused"));
  await click(get("button"));
  expect(document.activeElement).toBe(get("textarea"));
});
