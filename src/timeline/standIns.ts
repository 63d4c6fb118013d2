/**
 * What the build puts in the place of packages that vis-timeline brings along and this site has no use for.
 * See site/trimPackages.ts.
 */

/** In place of `xss`: nothing to clean, since the build makes vis-timeline write text and never markup. */
export const xss = {
  FilterXSS: class {
    process(text: string): string {
      return text;
    }
  },
};

let made = 0;

/** In place of `uuid`: vis-data needs ids that are unique on this page, and only for items that have none. */
export function v4(): string {
  made += 1;
  return `made-${made}`;
}

/** In place of `@egjs/hammerjs`: hears nothing, for the scene has its own gestures (gestures.ts). */
export class Hammer {
  on(): this {
    return this;
  }

  off(): this {
    return this;
  }

  /** The recogniser that is asked for; it only takes settings. */
  get(): this {
    return this;
  }

  set(): this {
    return this;
  }

  destroy(): void {}
}

/** In place of `propagating-hammerjs`: there is nothing to propagate. */
export function propagating<T>(hammer: T): T {
  return hammer;
}
