// @vitest-environment jsdom
import { act } from "react";
import { expect, test, vi } from "vitest";
import { List } from "../../src/reading/List.tsx";
import { click, findAll, get, note, open, press, render, TALKS } from "./browser.tsx";
import { detailProps, inLanguage, LIBRARY } from "./setUp.tsx";

test("a dialog gives its title the focus, a region leaves it alone", () => {
  open({ modal: true });
  expect(document.activeElement?.id).toBe("engagement-title");
  render(null);
  open({ modal: false });
  expect(document.activeElement).toBe(document.body);
});

test("Escape within closes it, Escape elsewhere does not", () => {
  const onClose = vi.fn();
  open({ onClose });
  press("Escape");
  expect(onClose).not.toHaveBeenCalled();
  get(".facts a").focus();
  press("Escape");
  expect(onClose).toHaveBeenCalledOnce();
});

test("a mark opens its source in place with the focus; Escape closes only that and gives the focus back", async () => {
  const onClose = vi.fn();
  open({ onClose });
  const mark = get(".source-mark");
  expect(mark.getAttribute("aria-expanded")).toBe("false");
  await click(mark);
  expect(mark.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(note());
  expect(note()?.textContent).toContain("Republic World");
  expect(get('[data-source="1"]').hasAttribute("data-marked")).toBe(true);
  press("Escape");
  expect([note(), document.activeElement]).toEqual([null, mark]);
  expect(onClose).not.toHaveBeenCalled();
});

test("a second click closes the source, another mark opens its own", async () => {
  open();
  const [first, second] = findAll(".source-mark");
  if (!first || !second) throw new Error("the first sentence has two sources");
  await click(first);
  await click(second);
  expect(findAll(".source-note").length).toBe(1);
  expect(note()?.getAttribute("aria-label")).toBe("Source 2");
  await click(second);
  expect(note()).toBeNull();
});

test("a click with a key held is left to the browser", async () => {
  const onClose = vi.fn();
  open({ onClose });
  await click(get(".source-mark"), { ctrlKey: true });
  await click(get('[data-control="close"]'), { metaKey: true });
  expect(note()).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
  await click(get('[data-control="close"]'));
  expect(onClose).toHaveBeenCalledOnce();
});

test("from a source back to its sentence", async () => {
  open();
  await click(get('[data-source="3"] .source-places a'));
  expect(document.activeElement?.id).toBe("sentence-4-source-3");
});

test("the parallel link asks for both languages", async () => {
  const onParallel = vi.fn();
  open({ onParallel });
  await click(get('[data-control="parallel"]'));
  expect(onParallel).toHaveBeenCalledWith(true);
});

test("rows tell of pointer and focus, and the sort button asks for the other order", async () => {
  const onHover = vi.fn();
  const onSort = vi.fn();
  const { route, view } = detailProps(TALKS, "en");
  const engagements = LIBRARY.en.engagements.slice(0, 3);
  const props = {
    engagements,
    library: LIBRARY.en,
    route,
    view,
    openId: null,
    onHover,
    onSort,
    sort: "oldest",
  } as const;
  render(inLanguage("en", <List {...props} />));
  const row = get("article");
  act(() => get("article a").focus());
  act(() => {
    row.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    row.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, relatedTarget: document.body }));
  });
  expect(onHover.mock.calls).toEqual([[engagements[0]?.id], [engagements[0]?.id], [null]]);
  await click(get('[data-control="sort"]'));
  expect(onSort).toHaveBeenCalledWith("newest");
});
