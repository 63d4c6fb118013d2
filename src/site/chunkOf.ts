/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Styles come by themselves. All icons have one importer, the package's list of them, so that those of every page seem
 * to be wanted at once; the bundler knows better who uses which. */
const BY_THEMSELVES = /\/src\/main\.tsx$|\.css|\/lucide-react\/dist\/esm\/icons\//;

/** The chunk into which a module goes: "shared" when the page's own script imports it, directly or through others,
 * and null, for the bundler to decide, when it comes later. */
export function chunkOf(id: string, modules: Modules): string | null {
  const seen = new Set<string>();
  const reached = (module: string): boolean => {
    if (/\/src\/main\.tsx$/.test(module)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return (modules.getModuleInfo(module)?.importers ?? []).some(reached);
  };
  return !BY_THEMSELVES.test(id) && reached(id) ? "shared" : null;
}
