// @vitest-environment jsdom

import { act } from "react";
import { describe, expect, test, vi } from "vitest";
import {
  active,
  field,
  filtered,
  get,
  LONG,
  options,
  press,
  replaceFromOutside,
  searched,
  show,
  type,
} from "./searchField.tsx";

describe("the search field", () => {
  test("searches with every change and offers what it may mean", async () => {
    await show("en");
    await type("jai");
    expect(searched).toEqual(["jai"]);
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(options()[0]?.textContent).toContain("S. Jaishankar External Affairs Minister");
    expect(get("mark")?.textContent).toBe("Jai");
  });

  test("offers in the reader's language what was typed in another script", async () => {
    await show("hi");
    await type("jai");
    expect(options()[0]?.textContent).toContain("जयशंकर");
    expect(get("mark")?.textContent).toBe("जयशंकर");
  });

  test("names the active suggestion to screen readers and follows the arrows round", async () => {
    await show("en");
    await type("jai");
    const count = options().length;
    await press("ArrowDown");
    expect(active()?.id).toBe(field().getAttribute("aria-activedescendant"));
    await press("End");
    expect(options().indexOf(active() as HTMLElement)).toBe(count - 1);
    await press("ArrowDown");
    expect(active()).toBeNull();
    expect(field().hasAttribute("aria-activedescendant")).toBe(false);
    await press("ArrowUp");
    expect(options().indexOf(active() as HTMLElement)).toBe(count - 1);
    await press("Home");
    expect(options().indexOf(active() as HTMLElement)).toBe(0);
  });

  test("Enter on a person sets the filter and keeps the rest of the text", async () => {
    await show("en");
    await type("putin mosc");
    await press("ArrowDown");
    await press("Enter");
    expect(filtered).toEqual([["place", "moscow", "putin"]]);
    expect(field().value).toBe("putin");
    expect(options()).toEqual([]);
  });

  test("a click chooses; a month is searched for in the reader's language", async () => {
    await show("hi");
    await type("july 2025");
    await act(async () => options()[0]?.click());
    expect(searched.at(-1)).toBe("जुलाई 2025");
  });

  test("a document is offered by its words and searched for as a phrase", async () => {
    await show("en");
    await type("thorium fuel");
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(get("[data-suggestion=document]")).not.toBeNull();
    }, LONG);
    await act(async () => get("[data-suggestion=document]")?.click());
    expect(searched.at(-1)).toMatch(/^"Memorandum of understanding .+"$/);
  });

  test("Escape closes the suggestions first, then empties the field", async () => {
    await show("en");
    await type("jai");
    await press("Escape");
    expect(options()).toEqual([]);
    expect(field().value).toBe("jai");
    await press("Escape");
    expect(field().value).toBe("");
    expect(searched.at(-1)).toBe("");
  });

  test("the cross empties the field and gives it the focus", async () => {
    await show("en");
    await type("jai");
    await act(async () => get(".search-clear")?.click());
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(field());
    expect(get(".search-clear")).toBeNull();
  });

  test("leaves the keys to an input method that is composing", async () => {
    await show("en");
    await type("jai");
    const event = await press("Enter", { isComposing: true });
    expect(event.defaultPrevented).toBe(false);
    expect(options().length).toBeGreaterThan(0);
  });

  test("keeps a blank that was typed, though the address does not hold it", async () => {
    await show("en");
    await type(" ");
    expect(field().value).toBe(" ");
  });

  test("takes over a text from outside, as Back brings it", async () => {
    await show("en");
    await type("jai");
    await act(async () => replaceFromOutside("लावरोव"));
    expect(field().value).toBe("लावरोव");
  });

  test("offers nothing for what nobody is called, and says no number", async () => {
    await show("en");
    await type("xyzzy");
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(get("[role=status]")?.textContent).toBe("");
  });
});
