/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

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
  return !/\/src\/main\.tsx$|\.css/.test(id) && reached(id) ? "shared" : null;
}
