import { use } from "react";
import { contentData, contentPage } from "./contentPages.ts";
import type { Shared } from "./shared.ts";

/** A page that is read rather than explored. */
export function ContentFrame(props: Shared) {
  const { root, library, browse } = props;
  const { route, view } = browse;
  const Content = contentPage(route.page);
  const asked = contentData(root, library.language, route.page);
  const data = asked ? use(asked) : null;
  if (!Content) return null;
  return (
    <main className="content" id="main">
      <div id="list">
        <Content root={root} library={library} route={route} view={view} data={data as never} />
      </div>
    </main>
  );
}
