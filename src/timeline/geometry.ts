/** Heights inside a lane in px, as the visual language draws them, for a pointer and the height that is there. */
export interface LaneGeometry {
  /** Whole lane with its hairline. */
  readonly lane: number;
  /** Rows for labels above the band of marks; row 0 is the lowest. */
  readonly rows: number;
  readonly rowHeight: number;
  /** The band in which the marks stand. */
  readonly band: number;
  /** Sub-rows in the band, 9 px each, or one. */
  readonly subrows: number;
}

const TOP = 4;
const FOOT = 5;
const HAIRLINE = 1;

/** The geometry of a lane of `lane` px; as many rows of labels as its height leaves. */
export function laneGeometry(lane: number, touch: boolean): LaneGeometry {
  const rowHeight = touch ? 18 : 17;
  const band = touch ? 25 : 27;
  const rows = Math.max(0, Math.min(touch ? 2 : 3, Math.floor((lane - HAIRLINE - FOOT - band - TOP + 1) / rowHeight)));
  return { lane, rows, rowHeight, band, subrows: touch ? 1 : 3 };
}

/** Top of a mark in its lane, and its height, in px. Counted marks take the whole band. */
export function markBox(g: LaneGeometry, subrow: number, counted: boolean): { top: number; height: number } {
  const bandTop = g.lane - HAIRLINE - FOOT - g.band;
  if (counted) return { top: bandTop, height: g.band };
  // On touch a long bar that stands behind others is raised by one sub-row.
  if (g.subrows === 1) return { top: bandTop - 9 * subrow, height: g.band };
  const height = g.band / g.subrows;
  return { top: bandTop + g.band - height * (subrow + 1), height };
}

/** Top of a label's row in its lane, in px. */
export function rowTop(g: LaneGeometry, row: number): number {
  return g.lane - HAIRLINE - FOOT - g.band - g.rowHeight * (row + 1);
}
