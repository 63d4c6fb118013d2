import type { Route } from "../browse/route.ts";
import type { Counted } from "../engagements/meetings.ts";
import type { Library } from "../engagements/summary.ts";
import outline from "./outline.json";
import { linksFrom } from "./pageLinks.ts";
import { type Dot, dotsOf, namesOf } from "./placeDots.ts";

/** The places as dots on the land, without borders, tiles or requests; a picture beside the list of the same places,
 * so it stands outside the order of the keyboard and is not read out. `only` marks one place and mutes the rest. */
export function PlaceMap(props: { library: Library; route: Route; counted: readonly Counted[]; only?: string }) {
  const { library, route, counted, only } = props;
  const dots = dotsOf(library.places, counted);
  const named = only ? dots.filter((dot) => dot.id === only) : dots;
  const names = namesOf(named, only ? named : dots, (id) => library.places[id]?.name ?? id);
  const to = linksFrom(route);
  return (
    <svg className="place-map" viewBox={`0 0 ${outline.width} ${outline.height}`} aria-hidden="true">
      <path className="place-land" fillRule="evenodd" d={outline.d} />
      {dots.map((dot) => (
        <DotLink
          key={dot.id}
          dot={dot}
          href={to.page("place", dot.id)}
          name={library.places[dot.id]?.name}
          only={only}
        />
      ))}
      {names.map((name) => (
        <text key={name.id} className="place-name" x={name.x} y={name.y} textAnchor={name.anchor}>
          {name.text}
        </text>
      ))}
    </svg>
  );
}

function DotLink(props: { dot: Dot; href: string; name: string | undefined; only: string | undefined }) {
  const { dot, href, name, only } = props;
  const muted = only !== undefined && only !== dot.id;
  return (
    <a href={href} tabIndex={-1} className={muted ? "place-dot place-dot-muted" : "place-dot"}>
      <title>{`${name} ${dot.count}`}</title>
      <circle className="place-target" cx={dot.x} cy={dot.y} r={Math.max(dot.r, 9)} />
      <circle cx={dot.x} cy={dot.y} r={dot.r} />
    </a>
  );
}
