import { byId } from "../engagements/select.ts";
import { type Library, TRACKS } from "../engagements/summary.ts";
import type { Language } from "../language/locale.ts";
import { nextTask } from "./afterPaint.ts";
import { fontsOrHalfASecond } from "./labelFonts.ts";
import { readMeasures } from "./measures.ts";
import { placeWindow } from "./placeWindow.ts";
import { Reports } from "./reports.ts";
import { Scene } from "./scene.ts";
import { stackLanes } from "./sceneLanes.ts";
import type { SceneHandlers, SceneProps } from "./sceneProps.ts";

/**
 * The first drawing of a timeline: of a served page ahead of React, which takes it over, and otherwise for React. With
 * vis-timeline and all that draws a chunk of its own; imports nothing of React.
 */

/** A scene that has drawn for the first time, and what the reader does in it. */
export interface Drawn {
  readonly scene: Scene;
  readonly reports: Reports;
}

const ahead = new WeakMap<Element, Promise<Drawn | null>>();

async function make(
  surface: HTMLElement,
  language: Language | undefined,
  asked: () => SceneProps | null,
  reports = new Reports(),
): Promise<Drawn | null> {
  if (language) await fontsOrHalfASecond(language);
  // What brought us here, the script's first run or React's, has taken its time.
  await nextTask();
  const props = asked();
  if (!props) return null;
  const scene = new Scene(surface, props, reports);
  await scene.draw();
  return { scene, reports };
}

/** What was drawn into `surface` ahead of React, the first time that it is asked for; when there is no such thing, or it
 * failed, draws what `asked` gives when the faces are here, and resolves to null when that is nothing. */
export async function draw(surface: HTMLElement, asked: () => SceneProps | null): Promise<Drawn | null> {
  const drawn = ahead.get(surface);
  ahead.delete(surface);
  const made = await drawn?.catch(() => surface.replaceChildren());
  return made ?? make(surface, asked()?.language, asked);
}

function servedProps(section: HTMLElement, library: Library, selected: string | null): SceneProps | null {
  const frame = section.querySelector<HTMLElement>(".timeline-frame");
  const { from, to } = section.dataset;
  if (!frame || !from || !to) return null;
  const items = library.engagements;
  const measures = readMeasures(frame);
  return {
    items,
    lanes: stackLanes(TRACKS, items, measures.lane),
    range: { from, to },
    language: library.language,
    selected,
    related: (selected && byId(items, selected)?.related) || [],
    hovered: null,
    active: null,
    library,
    t: null,
    ...measures,
  };
}

/** Until React is there, a movement moves the window of the overview and names the time at the left end. */
function moving(section: HTMLElement): SceneHandlers["onMove"] {
  const edge = section.querySelector(".axis-edge span");
  const reach = section.parentElement?.querySelector<HTMLElement>(".reach");
  return (span, text) => {
    if (edge && edge.textContent !== text) edge.textContent = text;
    if (reach) placeWindow(reach, span);
  };
}

/** For when React does not come: the view still moves, and a mark leads where its title in the list does. */
export async function goWithoutReact(section: HTMLElement): Promise<void> {
  const surface = section.querySelector(".vis-surface");
  const drawn = surface && (await ahead.get(surface));
  if (!drawn) return;
  const follow = (id: string) =>
    document.querySelector<HTMLAnchorElement>(`article[data-engagement="${id}"] a`)?.click();
  const still = () => {};
  const on = { onMove: moving(section), onRest: still, onChoose: follow, onCluster: still, onHover: still };
  drawn.reports.listen(() => on);
}

/** Draws the timeline of a page as it was served, with all engagements, ahead of React: 90 kB of script and the waking
 * up of the whole list sooner. Resolves when it has drawn. */
export async function drawServed(section: HTMLElement, library: Library, selected: string | null): Promise<void> {
  const surface = section.querySelector<HTMLElement>(".vis-surface");
  if (!surface) return;
  const drawing = make(
    surface,
    library.language,
    () => servedProps(section, library, selected),
    new Reports(moving(section)),
  );
  ahead.set(surface, drawing);
  if (await drawing) section.dataset.drawn = "true";
}
