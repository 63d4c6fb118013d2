import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { servedAddress, splitAddress, windowAddress } from "../../src/browse/address.ts";
import { href } from "../../src/browse/href.ts";
import { defaultView } from "../../src/browse/view.ts";

const ROOT = "https://samvad.example/some/where/";

function open(path: string) {
  const { window } = new JSDOM("", { url: ROOT + path });
  return { window, address: windowAddress(ROOT, window as unknown as Window) };
}

test("an address is split at its first question mark", () => {
  expect(splitAddress("en/?q=a?b")).toEqual({ path: "en/", search: "?q=a?b" });
  expect(splitAddress("en/")).toEqual({ path: "en/", search: "" });
  expect(splitAddress("?q=a")).toEqual({ path: "", search: "?q=a" });
});

test("the window's address is read below the root and without its hash", () => {
  const { address } = open("hi/tours/defence/?sort=newest#stop-3");
  expect(address.read()).toBe("hi/tours/defence/?sort=newest");
  expect(address.readServed()).toBe("hi/tours/defence/");
  expect(address.absolute("en/")).toBe(`${ROOT}en/`);
});

test("a step forward is a new entry of the history, a change in place is none, and each is told once", () => {
  const { window, address } = open("en/");
  let told = 0;
  const forget = address.subscribe(() => {
    told += 1;
  });
  address.push({ path: "en/people/", search: "" });
  expect([window.history.length, told, address.read()]).toEqual([2, 1, "en/people/"]);
  address.replace({ path: "en/people/", search: "?q=kazan" });
  expect([window.history.length, told, address.read()]).toEqual([2, 2, "en/people/?q=kazan"]);
  forget();
  address.push({ path: "en/", search: "" });
  expect(told).toBe(2);
});

test("what stands there already is no step, so that Back always does something", () => {
  const { window, address } = open("en/?track=economy");
  address.push({ path: "en/", search: "?track=economy" });
  expect(window.history.length).toBe(1);
  address.push({ path: "en/", search: "" });
  expect(window.history.length).toBe(2);
});

test("the place on the page stays in another language", () => {
  const { window, address } = open("hi/tours/defence/#stop-3");
  address.push({ path: "en/tours/defence/", search: "" });
  expect(window.location.href).toBe(`${ROOT}en/tours/defence/#stop-3`);
  address.push({ path: "en/tours/others/", search: "" });
  expect(window.location.hash).toBe("");
});

test("Back is told", async () => {
  const { window, address } = open("en/");
  address.push({ path: "en/people/", search: "" });
  const told = new Promise<string>((resolve) => address.subscribe(() => resolve(address.read())));
  window.history.back();
  expect(await told).toBe("en/");
});

test("the place on the page stays while only its query changes, and goes with the page or a new entry", () => {
  const { window, address } = open("en/tours/defence/#stop-3");
  address.replace({ path: "en/tours/defence/", search: "?sort=newest" });
  expect(window.location.hash).toBe("#stop-3");
  address.push({ path: "en/tours/defence/", search: "" });
  expect(window.location.hash).toBe("");
  window.location.hash = "stop-1";
  address.replace({ path: "en/", search: "" });
  expect(window.location.href).toBe(`${ROOT}en/`);
});

test("a browser that refuses to write the address does not stop the view", () => {
  const { window, address } = open("en/");
  let told = 0;
  address.subscribe(() => {
    told += 1;
  });
  window.history.replaceState = () => {
    throw new window.DOMException("too often", "SecurityError");
  };
  expect(() => address.replace({ path: "en/", search: "?q=kazan" })).not.toThrow();
  expect(told).toBe(1);
});

test("a page being prerendered has its own address, which nothing changes", () => {
  const address = servedAddress("hi/about/", "https://samvad.example/");
  address.push({ path: "en/", search: "" });
  address.replace({ path: "en/", search: "" });
  const forget = address.subscribe(() => {
    throw new Error("told of a change");
  });
  expect([address.read(), address.readServed()]).toEqual(["hi/about/", "hi/about/"]);
  expect(address.absolute("en/")).toBe("https://samvad.example/en/");
  expect(forget()).toBeUndefined();
});

test("a link takes the view along where it is given, without what the other page shows anyway", () => {
  const start = { language: "en", page: "start", id: null } as const;
  const tour = { language: "hi", page: "tour", id: "defence" } as const;
  const july = { ...defaultView(), from: "2024-07-01", to: "2024-07-31", q: "कज़ान शहर" };
  expect(href(tour, start)).toBe("../../../en/");
  expect(href(start, tour, july)).toBe(
    `../hi/tours/defence/?from=2024-07-01&to=2024-07-31&q=${encodeURIComponent("कज़ान")}+${encodeURIComponent("शहर")}`,
  );
  expect(href(start, tour, { ...july, q: "" }, { from: july.from, to: july.to })).toBe("../hi/tours/defence/");
});
