import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";

type Prerender = typeof import("./prerender.tsx");

/** The page of a path as HTML, rendered from the sources as they are now. */
async function render(server: ViteDevServer, asked: string): Promise<{ status: number; html: string }> {
  const { choicePage } = (await server.ssrLoadModule("/src/site/plainPages.tsx")) as typeof import("./plainPages.tsx");
  const { renderPage, SITE } = (await server.ssrLoadModule("/src/site/prerender.tsx")) as Prerender;
  const template = readFileSync(path.join(server.config.root, "index.html"), "utf8");
  const page =
    asked === "/"
      ? { status: 200, html: choicePage(SITE, 'import "/src/page/firstVisit.ts"') }
      : renderPage(asked.slice(1), template);
  return { status: page.status, html: await server.transformIndexHtml(asked, page.html) };
}

/** Vite plugin: the development server answers every path with the same HTML that the build writes. */
export function devPlugin(): Plugin {
  return {
    name: "samvad-dev",
    apply: "serve",
    configureServer(server) {
      return function answerPages() {
        server.middlewares.use((request, response, next) => {
          const asked = (request.originalUrl ?? "/").split(/[?#]/)[0] ?? "/";
          // What is a file was answered before; curl and its like say that they take anything.
          const wantsPage = request.method === "GET" && /text\/html|\*\/\*/.test(request.headers.accept ?? "");
          if (!wantsPage || /\.\w+$/.test(asked)) return next();
          render(server, decodeURIComponent(asked)).then(({ status, html }) => {
            response.statusCode = status;
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end(html);
          }, next);
        });
      };
    },
  };
}
