/** Tells the size of an element, in px, whenever it has changed and is not nothing; until the returned function is
 * called. */
export function watchSize(element: HTMLElement, tell: (width: number, height: number) => void): () => void {
  const observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0) tell(clientWidth, clientHeight);
    });
  });
  observer.observe(element);
  return () => observer.disconnect();
}
