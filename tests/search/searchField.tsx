import { SEARCH, SENTENCES } from "virtual:samvad/files";
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { LanguageProvider } from "../../src/language/LanguageContext.tsx";
import type { Language } from "../../src/language/locale.ts";
import { SearchBox } from "../../src/page/SearchBox.tsx";
import { index } from "./realSearch.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
Element.prototype.scrollIntoView = () => {};

const sentences = (language: Language) =>
  Object.fromEntries(dossier.engagements.map((e) => [e.id, [...e.points, ...e.documents].map((p) => p[language])]));

const ROOT = "https://site.test/";
const FILES: Record<string, unknown> = {
  [ROOT + SEARCH]: index,
  [ROOT + SENTENCES.en]: sentences("en"),
  [ROOT + SENTENCES.hi]: sentences("hi"),
};
vi.stubGlobal("fetch", async (url: string) => Response.json(FILES[url]));

let box: HTMLElement;
let root: Root;
export const searched: string[] = [];
export const filtered: string[][] = [];
export let replaceFromOutside: (value: string) => void = () => {};

function Harness() {
  const [value, setValue] = useState("");
  replaceFromOutside = setValue;
  const search = (q: string) => {
    searched.push(q);
    setValue(q.trim() === "" ? "" : q);
  };
  const filter = (...what: string[]) => {
    filtered.push(what);
    setValue(what[2] ?? "");
  };
  return <SearchBox root={ROOT} value={value} onSearch={search} onFilter={filter} />;
}

export const get = <T extends HTMLElement>(selector: string) => box.querySelector<T>(selector);
export const options = () => [...box.querySelectorAll<HTMLElement>("[role=option]")];
export const active = () => get("[role=option][aria-selected=true]");

export function field(): HTMLInputElement {
  const input = get<HTMLInputElement>("[data-control=search]");
  if (!input) throw new Error("there is no field");
  return input;
}

/** How long a thing that comes is waited for: a busy machine may be late. */
export const LONG = { timeout: 20_000 };

export async function type(text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field(), text);
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
  await vi.waitFor(async () => {
    await act(async () => {});
    if (!text.includes("xyzzy") && text.trim() !== "" && options().length === 0) throw new Error("no suggestions yet");
  }, LONG);
}

export async function press(key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  await act(async () => {
    field().dispatchEvent(event);
  });
  return event;
}

export async function show(language: Language): Promise<void> {
  await act(async () =>
    root.render(
      <LanguageProvider language={language} messages={language === "en" ? en : (hi as typeof en)}>
        <Harness />
      </LanguageProvider>,
    ),
  );
  await act(async () => field().focus());
}

beforeEach(() => {
  box = document.body.appendChild(document.createElement("div"));
  root = createRoot(box);
  searched.length = 0;
  filtered.length = 0;
});

afterEach(() => {
  act(() => root.unmount());
  box.remove();
});
