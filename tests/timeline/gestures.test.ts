// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Gestures, listenToGestures } from "../../src/timeline/gestures.ts";

let surface: HTMLElement;
let gestures: Gestures;
let did: string[];
let factors: number[];
let frames: FrameRequestCallback[];
let time: number;

beforeEach(() => {
  surface = document.body.appendChild(document.createElement("div"));
  frames = [];
  time = 1000;
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.splice(id - 1, 1));
  vi.stubGlobal("performance", { now: () => time });
  did = [];
  factors = [];
  const say = (what: string) => did.at(-1) !== what && did.push(what);
  gestures = listenToGestures(surface, {
    pan: () => say("pan"),
    zoom: (factor) => {
      factors.push(factor);
      say("zoom");
    },
    rest: () => say("rest"),
    begin: () => say("begin"),
  });
  for (const floor of surface.children) floor.setPointerCapture = () => {};
});

afterEach(() => {
  gestures.stop();
  surface.remove();
  vi.unstubAllGlobals();
});

function point(type: string, x: number, more: PointerEventInit = {}) {
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: x,
    pointerId: 1,
    pointerType: "mouse",
    buttons: type === "pointerup" ? 0 : 1,
    ...more,
  });
  Object.defineProperty(event, "timeStamp", { value: time });
  surface.dispatchEvent(event);
}

function flick() {
  point("pointerdown", 200);
  for (const x of [180, 150, 120]) {
    time += 16;
    point("pointermove", x);
  }
  point("pointerup", 120);
}

function nextFrame() {
  time += 16;
  frames.shift()?.(time);
}

/** True when a click reaches what lies on the surface. */
function isHeard(): boolean {
  let heard = false;
  const mark = surface.appendChild(document.createElement("i"));
  mark.addEventListener("click", () => {
    heard = true;
  });
  mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  return heard;
}

test("a flick glides and comes to rest by itself", () => {
  flick();
  expect(did).toEqual(["begin", "pan"]);
  for (let i = 0; i < 200; i += 1) nextFrame();
  expect([did, frames.length]).toEqual([["begin", "pan", "rest"], 0]);
});

test("a press that stops a glide brings the view to rest where it is, and is no choice", () => {
  flick();
  nextFrame();
  point("pointerdown", 300);
  expect(frames).toEqual([]);
  point("pointerup", 300);
  expect(did).toEqual(["begin", "pan", "rest"]);
  expect([isHeard(), isHeard()]).toEqual([false, true]);
});

test("a drag that takes up a glide ends in one rest", () => {
  flick();
  nextFrame();
  point("pointerdown", 300);
  point("pointermove", 320);
  time += 100;
  point("pointerup", 320);
  expect(did).toEqual(["begin", "pan", "begin", "pan", "rest"]);
});

test("what moves the view otherwise stops a glide, and is told that there was one", () => {
  expect(gestures.halt()).toBe(false);
  flick();
  expect([gestures.halt(), frames.length, did]).toEqual([true, 0, ["begin", "pan"]]);
  flick();
  surface.dispatchEvent(new WheelEvent("wheel", { deltaY: -100, ctrlKey: true, cancelable: true }));
  expect([frames.length, did.at(-1)]).toEqual([0, "zoom"]);
});

test("a mouse that was let go beyond the timeline no longer holds it", () => {
  point("pointerdown", 200);
  point("pointermove", 202);
  point("pointermove", 260, { buttons: 0 });
  point("pointermove", 300, { buttons: 0 });
  expect(did).toEqual([]);
  expect(isHeard()).toBe(true);
});

test("two fingers one above the other zoom by how far they are apart", () => {
  const finger = (type: string, id: number, x: number, y: number) =>
    point(type, x, { pointerId: id, pointerType: "touch", clientY: y });
  finger("pointerdown", 1, 100, 100);
  finger("pointerdown", 2, 110, 300);
  finger("pointermove", 2, 120, 300);
  finger("pointermove", 2, 120, 200);
  // Ten px aside on two hundred are hardly a zoom; across alone they would be half of the distance.
  expect(factors.map((factor) => factor.toFixed(1))).toEqual(["1.0", "2.0"]);
});

test("a click after no drag is a choice", () => {
  point("pointerdown", 200);
  point("pointerup", 200);
  expect([did, isHeard()]).toEqual([[], true]);
});

test("the surface is marked as dragged from the first movement of a press until it is let go", () => {
  const dragged = () => surface.classList.contains("dragging");
  point("pointerdown", 200);
  point("pointermove", 198);
  expect(dragged()).toBe(false);
  point("pointermove", 180);
  expect(dragged()).toBe(true);
  point("pointerup", 180);
  expect(dragged()).toBe(false);
});
