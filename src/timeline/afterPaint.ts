/** Runs one task once the next frame has been painted. A task that comes before takes the place of the one that waits. */
export class AfterPaint {
  #frame = 0;
  #timer = 0;

  /** Runs `task` after the next paint. */
  run(task: () => void): void {
    this.cancel();
    this.#frame = requestAnimationFrame(() => {
      this.#timer = window.setTimeout(task);
    });
  }

  /** The task that waits is not run. */
  cancel(): void {
    cancelAnimationFrame(this.#frame);
    window.clearTimeout(this.#timer);
  }
}

/** Lets the browser see to input and the next frame; what else waits comes after us where the browser knows
 * `scheduler.yield` (a timer within timers waits 4 ms at least). */
export function nextTask(): Promise<void> {
  const { scheduler } = window as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));
}

/** Runs `task` in a quiet moment, at the latest after `latest` ms, unless the returned function is called before. Where
 * the browser knows of no such moments (Safari), after a fifth of a second. */
export function whenIdle(task: () => void, latest: number): () => void {
  if (typeof window.requestIdleCallback !== "function") {
    const timer = window.setTimeout(task, 200);
    return () => window.clearTimeout(timer);
  }
  const id = window.requestIdleCallback(task, { timeout: latest });
  return () => window.cancelIdleCallback(id);
}
