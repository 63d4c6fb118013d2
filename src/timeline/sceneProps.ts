import type { Range } from "../engagements/select.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import type { Language } from "../language/locale.ts";
import type { Translate } from "../language/messages.ts";
import type { SceneLane } from "./sceneLanes.ts";
import type { Span } from "./span.ts";

/** What the scene shows. The scene compares with what it showed before and changes only that. */
export interface SceneProps {
  /** All that pass the filters, not only those in view, by date. */
  readonly items: readonly Summary[];
  readonly lanes: readonly SceneLane[];
  readonly range: Range;
  readonly language: Language;
  readonly touch: boolean;
  /** Height of a full lane in px. */
  readonly lane: number;
  /** Height of the axis in px. */
  readonly axis: number;
  /** Width in px that the lane's name takes within the lane, 0 when it stands outside. */
  readonly nameWidth: number;
  readonly selected: string | null;
  readonly related: readonly string[];
  readonly hovered: string | null;
  /** The words of tracks and kinds. */
  readonly library: Pick<Library, "tracks" | "kinds">;
  /** The messages; null as long as they are not here. */
  readonly t: Translate | null;
  /** The option that the keyboard is on. */
  readonly active: string | null;
}

/** What the reader does in the scene. */
export interface SceneHandlers {
  /** Every frame of a movement; `edge` names the time at the left end of the axis. */
  onMove(span: Span, edge: string): void;
  /** The view has come to rest. */
  onRest(range: Range): void;
  onChoose(id: string): void;
  onCluster(ids: readonly string[]): void;
  onHover(id: string | null): void;
}

/** What makes another arrangement necessary. */
export const REDRAW = ["items", "language", "touch", "lane", "selected", "lanes", "nameWidth"] as const;
