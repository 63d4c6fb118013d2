import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { Guard } from "./Guard.tsx";
import { PartFailed } from "./PartFailed.tsx";

/** A component whose code comes when it is first shown. `instead` stands there until then, and for good when the code
 * cannot be had; without it nothing stands there, and then a note that offers to load the page anew. */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  instead?: (props: Props) => ReactNode,
): ComponentType<Props> {
  const Lazy = lazy(async () => ({ default: await bring() })) as unknown as ComponentType<Props>;
  // Called once per module, so the component is the same in every render.
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  return function Later(props: Props) {
    return (
      <Guard fallback={() => (instead ? instead(props) : <PartFailed />)}>
        <Suspense fallback={instead?.(props)}>
          <Lazy {...props} />
        </Suspense>
      </Guard>
    );
  };
}
