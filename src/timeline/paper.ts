/** While the page is printed, a picture of the scene that fits the paper stands beside its `surface`; until the returned
 * function is called. */
export function drawForPaper(surface: Element, picture: () => SVGElement): () => void {
  const paper = surface.closest("[data-timeline]")?.querySelector(".print-picture");
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener("beforeprint", () => paper?.replaceChildren(picture()), { signal });
  window.addEventListener("afterprint", () => paper?.replaceChildren(), { signal });
  return () => stop.abort();
}
