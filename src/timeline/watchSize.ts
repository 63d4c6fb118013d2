/** Tells the size of an element, in px, whenever it has become another one than `known` and is not nothing; until the
 * returned function is called. */
export function watchSize(
  element: HTMLElement,
  known: { readonly width: number; readonly height: number },
  tell: (width: number, height: number) => void,
): () => void {
  let last = known;
  // It tells of the size at the beginning too, which would have everything drawn twice.
  const observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || (width === last.width && height === last.height)) return;
      last = { width, height };
      tell(width, height);
    });
  });
  observer.observe(element);
  return () => observer.disconnect();
}
