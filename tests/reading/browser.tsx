import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";
import { Detail, type DetailProps } from "../../src/reading/Detail.tsx";
import { detailProps, inLanguage } from "./setUp.tsx";

export const TALKS = "2025-08-21-jaishankar-lavrov-moscow";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
// What jsdom lacks.
Element.prototype.scrollIntoView = () => {};
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

let container: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  container = document.body.appendChild(document.createElement("div"));
  root = createRoot(container);
});

afterEach(() => {
  act(() => root.unmount());
  container.remove();
  vi.unstubAllGlobals();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});

export function open(change: Partial<DetailProps> = {}, language: "en" | "hi" = "en") {
  const props = { ...detailProps(TALKS, language), ...change };
  act(() => root.render(inLanguage(language, <Detail {...props} />)));
}

export const get = (selector: string) => {
  const found = container.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
export const note = () => container.querySelector(".source-note");
export const click = (element: HTMLElement, more: MouseEventInit = {}) =>
  act(async () => {
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...more }));
  });
export const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });

export const render = (node: ReactNode) => act(() => root.render(node));
export const findAll = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
