import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { renderPage } from "./prerender.tsx";

interface Prerender {
  renderPage: typeof renderPage;
}

/** The page of a path as HTML, rendered from the sources as they are now. */
async function render(server: ViteDevServer, asked: string): Promise<{ status: number; html: string }> {
  const prerender = (await server.ssrLoadModule("/src/site/prerender.tsx")) as Prerender;
  const template = readFileSync(path.join(server.config.root, "index.html"), "utf8");
  const page = prerender.renderPage(asked.slice(1), { template, assets: null, site: null });
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
          const wantsPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
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
