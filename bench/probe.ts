/** What the probe keeps in a page. Times in ms since the navigation began. */
export interface Probe {
  fcp: number;
  lcp: number;
  /** Sum of the shifts that no input explains. */
  cls: number;
  /** Start and length of every task over 50 ms. */
  readonly long: [number, number][];
  /** When the engagements of the two years could be seen, and when the timeline was ready for use. */
  seen: number;
  drawn: number;
  /** Times of frames while `watching`. */
  frames: number[];
  watching: boolean;
  /** The longest interaction since it was last set to 0, from input to next paint. */
  interaction: number;
  /** When the last input came; when the last change to count and list was painted, of those in sight (a row beyond the
   * screen is not painted) and of all; and the last one to anything that is watched. */
  input: number;
  answered: number;
  listed: number;
  painted: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** What to wait for, as selectors; each is there at the first frame after something matches it. */
export interface Signs {
  readonly seen: string;
  readonly drawn: string;
}

/** Runs in the page before everything else. Event Timing tells of interactions from 16 ms on, in steps of 8. */
export function installProbe(signs: Signs): void {
  const probe: Probe = {
    fcp: 0,
    lcp: 0,
    cls: 0,
    long: [],
    seen: 0,
    drawn: 0,
    frames: [],
    watching: false,
    interaction: 0,
    input: 0,
    answered: 0,
    listed: 0,
    painted: 0,
  };
  window.probe = probe;
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") probe.fcp = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    probe.lcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) probe.cls += shift.value;
  });
  observe("longtask", (entry) => probe.long.push([entry.startTime, entry.duration]));
  observe(
    "event",
    (entry) => {
      const event = entry as PerformanceEntry & { interactionId: number };
      if (event.interactionId > 0) probe.interaction = Math.max(probe.interaction, event.duration);
    },
    { durationThreshold: 16 },
  );
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  const look = (sign: keyof Signs) => {
    if (!document.querySelector(signs[sign])) return requestAnimationFrame(() => look(sign));
    return afterPaint(() => {
      probe[sign] = performance.now();
    });
  };
  for (const sign of ["seen", "drawn"] as const) requestAnimationFrame(() => look(sign));
  const frame = (now: number) => {
    if (probe.watching) probe.frames.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const arrived = (event: Event) => {
    probe.input = event.timeStamp;
  };
  for (const type of ["keydown", "pointerdown"]) window.addEventListener(type, arrived, { capture: true });
  const changedOf = ({ target }: MutationRecord) => (target instanceof Element ? target : target.parentElement);
  const isSeen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  const changed = (records: MutationRecord[]) => {
    const answers = records.map(changedOf).filter((element) => element?.closest("#list, [data-result-count]"));
    const seen = answers.some((element) => element && isSeen(element));
    afterPaint(() => {
      probe.painted = performance.now();
      if (answers.length > 0) probe.listed = probe.painted;
      if (seen) probe.answered = probe.painted;
    });
  };
  document.addEventListener("DOMContentLoaded", () =>
    new MutationObserver(changed).observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["lang", "data-result-count", "data-detail", "data-open", "aria-current"],
    }),
  );
}
