// @vitest-environment jsdom
import { act } from "react";
import { expect, test, vi } from "vitest";
import { click, get, open, press, TALKS } from "./browser.tsx";

function clipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
}

test("a citation is copied and confirmed; Escape in its window leaves the engagement open", async () => {
  const writeText = vi.fn(async () => {});
  clipboard(writeText);
  const onClose = vi.fn();
  open({ onClose });
  await click(get('[data-action="cite"]'));
  await click(get(".formats label:nth-of-type(4) input"));
  await click(get('[data-action="copy"]'));
  expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^@online\{samvad-2025-08-21/));
  expect(get('dialog [role="status"]').textContent).toBe("Copied.");
  get('[data-action="copy"]').focus();
  press("Escape");
  expect(onClose).not.toHaveBeenCalled();
});

test("where copying is refused the citation is selected and the reader told what to do", async () => {
  clipboard(() => Promise.reject(new DOMException("no", "NotAllowedError")));
  open({}, "hi");
  await click(get('[data-action="cite"]'));
  await click(get('[data-action="copy"]'));
  const field = get("textarea") as HTMLTextAreaElement;
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd).toBe(field.value.length);
  expect(get('dialog [role="status"]').textContent).toContain("Ctrl+C");
});

test("sharing uses the device where it can", async () => {
  const share = vi.fn(async () => {});
  vi.stubGlobal("navigator", { share });
  open();
  await click(get('[data-action="share"]'));
  expect(share).toHaveBeenCalledWith({
    title: "Jaishankar and Lavrov hold talks in Moscow",
    url: `https://samvad.example/deep/en/engagements/${TALKS}/`,
  });
});

test("a turned-down share sheet does nothing more", async () => {
  const writeText = vi.fn(async () => {});
  const share = () => Promise.reject(new DOMException("no", "AbortError"));
  vi.stubGlobal("navigator", { share, clipboard: { writeText } });
  open();
  await click(get('[data-action="share"]'));
  expect(writeText).not.toHaveBeenCalled();
});

test("without Web Share the link is copied and confirmed; refused, it is shown selected", async () => {
  clipboard(async () => {});
  open();
  await click(get('[data-action="share"]'));
  expect(get(".toast").textContent).toBe("Link copied.");
  clipboard(() => Promise.reject(new Error("no")));
  await click(get('[data-action="share"]'));
  const field = get("dialog input") as HTMLInputElement;
  expect(field.value).toBe(`https://samvad.example/deep/en/engagements/${TALKS}/`);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test("the calendar file is named by engagement and language and holds one event", async () => {
  let file: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    file = blob as Blob;
    return "blob:x";
  });
  const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe(`${TALKS}.hi.ics`);
  });
  open({}, "hi");
  await click(get('[data-action="calendar"]'));
  expect(saved).toHaveBeenCalledOnce();
  expect(file?.type).toBe("text/calendar;charset=utf-8");
  expect(file?.size).toBeGreaterThan(400);
  vi.restoreAllMocks();
});

test("the foot on paper is filled when printing begins", () => {
  open();
  expect(get(".print-foot").textContent).toBe("");
  act(() => {
    window.dispatchEvent(new Event("beforeprint"));
  });
  expect(get(".print-foot").textContent).toContain(window.location.href);
});
