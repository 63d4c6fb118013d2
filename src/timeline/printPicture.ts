import { type Arrangement, arrange, type Mark } from "./arrange.ts";
import { nextTick } from "./axis.ts";
import { Camera } from "./camera.ts";
import { type LaneGeometry, laneGeometry, markBox, rowTop } from "./geometry.ts";
import { type SceneLane, stackLanes } from "./sceneLanes.ts";
import { askFor } from "./sceneLayout.ts";
import type { SceneProps } from "./sceneProps.ts";
import type { Span } from "./span.ts";

/** Width of the picture in px: the 180 mm that a page of A4 leaves. */
const WIDTH = 680;
const NAMES = 104;
const AXIS = 24;
const LANE = 71;

type Attributes = Readonly<Record<string, string | number>>;

function svg(name: string, attributes: Attributes, ...inside: (Node | string)[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}

/** The axis: a line and a text at each tick. */
function axis(camera: Camera, props: SceneProps, height: number): SVGElement[] {
  const parts: SVGElement[] = [];
  const edge = camera.edge(props.language);
  if (edge !== "") parts.push(svg("text", { x: 4, y: 16, class: "year" }, edge));
  let at = nextTick(camera.ticks, camera.span.from);
  while (at < camera.span.to) {
    const x = camera.xOf(at);
    parts.push(svg("line", { x1: x, x2: x, y1: 0, y2: height }));
    if (x < camera.width - 24) parts.push(svg("text", { x: x + 4, y: 16 }, camera.tick(props.language, at)));
    at = nextTick(camera.ticks, at + 1);
  }
  return parts;
}

function shapeOf(mark: Mark, y: number): SVGElement[] {
  if (mark.shape === "bar") return [svg("rect", { x: mark.x, y: y - 3, width: mark.width, height: 6, rx: 2 })];
  if (mark.shape === "dot") return [svg("circle", { cx: mark.x, cy: y, r: 4 })];
  return [
    svg("circle", { cx: mark.x, cy: y, r: 10, class: "count" }),
    svg("text", { x: mark.x, y: y + 4, class: "count-of" }, String(mark.ids.length)),
  ];
}

function markOf(mark: Mark, lane: SceneLane, g: LaneGeometry): SVGElement {
  const box = markBox(g, mark.subrow, mark.shape === "count");
  const y = lane.top + AXIS + box.top + box.height / 2;
  const { label } = mark;
  const parts: SVGElement[] = [];
  if (label) {
    const top = lane.top + AXIS + rowTop(g, label.row);
    const left = label.side === "left";
    const words = [label.date, label.text, label.more > 0 ? `+${label.more}` : ""].filter(Boolean).join(" ");
    const at = { x: label.pole + (left ? -4 : 4), y: top + 13, class: `label ink-${label.ink}` };
    parts.push(svg("line", { x1: label.pole, x2: label.pole, y1: top + 3, y2: y, class: "pole" }));
    parts.push(svg("text", { ...at, "text-anchor": left ? "end" : "start" }, words));
  }
  return svg("g", { "data-hue": mark.track }, ...parts, ...shapeOf(mark, y));
}

function marks(arranged: Arrangement, lanes: readonly SceneLane[]): SVGElement[] {
  const laneOf = new Map(lanes.map((lane) => [lane.track, lane]));
  return arranged.marks.flatMap((mark) => {
    const lane = laneOf.get(mark.track);
    return lane ? [markOf(mark, lane, laneGeometry(LANE, false))] : [];
  });
}

/** The timeline on paper: one drawing of lines and text as wide as the page, whatever the screen's width. */
export function printPicture(props: SceneProps, span: Span): SVGElement {
  const lanes = stackLanes(
    props.lanes.map((lane) => lane.track),
    props.items,
    LANE,
  );
  const width = WIDTH - NAMES;
  const height = AXIS + lanes.reduce((sum, lane) => sum + lane.height, 0);
  const paper: SceneProps = { ...props, lanes, touch: false, lane: LANE, nameWidth: 0, selected: null };
  const camera = new Camera(span, width);
  return svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${height}`, width: "100%" },
    ...lanes.flatMap((lane) => [
      svg("line", { x1: 0, x2: WIDTH, y1: AXIS + lane.top, y2: AXIS + lane.top }),
      svg(
        "text",
        { x: 0, y: AXIS + lane.top + 20, class: "lane-word", "data-hue": lane.track },
        props.library.tracks[lane.track] ?? "",
      ),
    ]),
    svg(
      "svg",
      { x: NAMES, width, height },
      ...axis(camera, props, height),
      ...marks(arrange(askFor(paper, span, width, null, "rest")), lanes),
    ),
  );
}
