import { type ComponentType, lazy, Suspense } from "react";

/** A component whose code comes when it is first shown; nothing stands there until then. */
export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Lazy = lazy(async () => ({ default: await bring() })) as unknown as ComponentType<Props>;
  // Called once per module, so the component is the same in every render.
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  return function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Lazy {...props} />
      </Suspense>
    );
  };
}
