/** What the style sheet decides and the drawing must know. */
export interface Measures {
  /** Coarse pointer: the touch rules of marks and labels. */
  readonly touch: boolean;
  /** Height of a full lane, px. */
  readonly lane: number;
  /** Height of the axis, px. */
  readonly axis: number;
  /** Px that the lane's name takes within the lane, 0 when it stands beside. */
  readonly nameWidth: number;
}

/** Reads the measures off the frame of lanes and names, as it is laid out now. */
export function readMeasures(frame: HTMLElement): Measures {
  const style = getComputedStyle(frame);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  const inside = style.getPropertyValue("--names-inside").trim() === "1";
  const widths = [...frame.querySelectorAll<HTMLElement>(".lane-name")].map((name) => name.offsetWidth);
  return {
    touch: window.matchMedia("(pointer: coarse)").matches,
    lane: px("--lane") || 88,
    axis: px("--axis") || 30,
    nameWidth: inside ? Math.max(0, ...widths) + 8 : 0,
  };
}
