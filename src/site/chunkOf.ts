/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Styles come by themselves. All icons have one importer, the package's list of them, so that those of every page seem
 * to be wanted at once; the bundler knows better who uses which. */
const BY_THEMSELVES = /\/src\/main\.ts$|\.css|\/lucide-react\/dist\/esm\/icons\//;

/** Runs before what else wakes the page up, in a task of its own. */
const REACT = /\/node_modules\/(react|react-dom|scheduler)\//;

/** The chunk into which a module goes: "draw" when it draws the timeline, "wake" when it wakes the page up, or is
 * imported by what does, directly or through others, and "react" when it is React's; "base" when it is needed for both or
 * by the page's first script; and null, for the bundler to decide, when it comes later. */
export function chunkOf(id: string, modules: Modules): string | null {
  if (BY_THEMSELVES.test(id)) return null;
  const woken = isReached(id, /\/src\/wake\.ts$/, modules);
  const drawn = isReached(id, /\/src\/timeline\/draw\.ts$/, modules);
  if ((woken && drawn) || isReached(id, /\/src\/main\.ts$/, modules)) return "base";
  if (woken && REACT.test(id)) return "react";
  return woken ? "wake" : drawn ? "draw" : null;
}

function isReached(id: string, from: RegExp, modules: Modules): boolean {
  const seen = new Set<string>();
  const reached = (module: string): boolean => {
    if (from.test(module)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return (modules.getModuleInfo(module)?.importers ?? []).some(reached);
  };
  return reached(id);
}

/** The chunk of what an engagement's panel shares with other parts that come later; null for all else. Each chunk that is
 * asked for by itself costs a slow phone 10 ms, and the panel is brought while someone reads. */
export function sharedOf(id: string, modules: Modules): string | null {
  return !/\.css/.test(id) && isReached(id, /\/src\/page\/OpenEngagement\.tsx$/, modules) ? "shared" : null;
}
