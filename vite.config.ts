import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { buildDay } from "./src/site/buildDay.ts";
import { chunkOf, sharedOf } from "./src/site/chunkOf.ts";
import { dataPlugin } from "./src/site/dataPlugin.ts";
import { devPlugin } from "./src/site/devPlugin.ts";
import { fontPlugin } from "./src/site/fonts.ts";
import { licencePlugin } from "./src/site/licencePlugin.ts";
import { messagesPlugin } from "./src/site/messagesPlugin.ts";
import { trimPackages } from "./src/site/trimPackages.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  base: "./",
  appType: "custom",
  plugins: [
    react(),
    trimPackages(),
    dataPlugin({ version, day: buildDay() }),
    messagesPlugin(),
    licencePlugin(),
    fontPlugin(),
    devPlugin(),
  ],
  build: {
    target: "es2022",
    // Nothing as data: URLs, which the policy of the pages forbids.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What every page has is not named once more with each part that comes later.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "js" ? files.filter((file) => !/\/(base|wake|react|rolldown-runtime)-/.test(file)) : files,
    },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What every page needs at once is few files: many small ones compress worse.
      output: { codeSplitting: { groups: [{ name: chunkOf }, { name: sharedOf, minShareCount: 2 }] } },
    },
  },
  server: { watch: { ignored: ["**/dist/**", "**/.build/**"] } },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    environment: "node",
    // No test asserts a time; a busy machine may be late.
    testTimeout: 60_000,
  },
});
