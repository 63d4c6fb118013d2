import { readFileSync, writeFileSync } from "node:fs";
import { feature } from "topojson-client";

/**
 * Makes `src/reading/outline.json`: the land of the map of places, without borders, as one SVG path. The land is
 * Natural Earth's at 1:110 million (public domain, package world-atlas), equirectangular with 3 units to a degree of
 * longitude and 4 to one of latitude (right at about 41° N), cut to the part of the world in which places lie.
 * Run `node src/site/makeOutline.mjs` when a place lies outside that part; the file is committed.
 */
const MAP = { west: -85, east: 180, north: 77, south: -36, perLon: 3, perLat: 4 };
const TOLERANCE = 1.1;
const LEAST_AREA = 14;

const atlas = new URL("../../node_modules/world-atlas/land-110m.json", import.meta.url);
const outline = new URL("../reading/outline.json", import.meta.url);

/** A point in map units; beyond the edge of the map it is moved to just outside. */
function project([lon, lat]) {
  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  return [
    (clamp(lon, MAP.west - 2, MAP.east + 2) - MAP.west) * MAP.perLon,
    (MAP.north - clamp(lat, MAP.south - 2, MAP.north + 2)) * MAP.perLat,
  ];
}

/** Distance of `p` from the line through `a` and `b`. */
function distance(p, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  return Math.abs(dx * (a[1] - p[1]) - (a[0] - p[0]) * dy) / length;
}

/** Douglas and Peucker's generalisation of a line. */
function simplify(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  let [far, at] = [0, 0];
  points.forEach((p, i) => {
    const d = distance(p, first, last);
    if (d > far) [far, at] = [d, i];
  });
  if (far <= TOLERANCE) return [first, last];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

function area(ring) {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

/** A ring as an SVG path with whole, relative coordinates. */
function draw(ring) {
  const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const steps = whole.slice(1).map(([x, y], i) => [x - whole[i][0], y - whole[i][1]]);
  const moved = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  return `M${whole[0]}l${moved.join(" ").replaceAll(",-", "-").replaceAll(" -", "-")}z`;
}

const topology = JSON.parse(readFileSync(atlas, "utf8"));
const land = feature(topology, topology.objects.land);
const polygons = land.features.flatMap(({ geometry }) =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
);
/** True for rings that cross the date line: Chukotka with all of Eurasia, Fiji, Antarctica. */
const crosses = (ring) => ring.some(([lon]) => lon < -179) && ring.some(([lon]) => lon > 179);
const rings = polygons
  .flat()
  .filter((ring) => !crosses(ring) || ring.some(([, lat]) => lat > 0))
  .map((ring) => (crosses(ring) ? ring.map(([lon, lat]) => [lon < -160 ? lon + 360 : lon, lat]) : ring))
  .map((ring) => simplify(ring.map(project)))
  .filter((ring) => ring.length > 3 && area(ring) > LEAST_AREA);
const { west, north, perLon, perLat } = MAP;
const size = { width: (MAP.east - west) * perLon, height: (north - MAP.south) * perLat };
writeFileSync(
  outline,
  `${JSON.stringify({ west, north, perLon, perLat, ...size, d: rings.map(draw).join("") }, null, 2)}\n`,
);
