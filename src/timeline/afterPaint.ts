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

/** Lets the browser see to what waits. */
export function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
