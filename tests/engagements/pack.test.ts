import { expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { packLibrary, unpackLibrary } from "../../src/engagements/pack.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import { LANGUAGES } from "../../src/language/locale.ts";

test.each(LANGUAGES)("a packed library comes back as it was, also through JSON (%s)", (language) => {
  const library = makeLibrary(dossier, language);
  const back = unpackLibrary(JSON.parse(JSON.stringify(packLibrary(library))));
  expect(back).toEqual(library);
  expect(Object.isFrozen(back.engagements)).toBe(true);
});

test("an engagement whose id does not begin with its first day keeps its id, and so do links to it", () => {
  const library = makeLibrary(dossier, "en");
  const [first, second, ...rest] = library.engagements;
  if (!first || !second) throw new Error("two engagements are needed");
  const odd = { ...first, id: "2024-01-01-odd-place", related: [second.id] };
  const changed = { ...library, engagements: [odd, { ...second, related: [odd.id] }, ...rest] };
  const back = unpackLibrary(packLibrary(changed)).engagements;
  expect(back[0]).toEqual(odd);
  expect(back[1]?.related).toEqual([odd.id]);
});
