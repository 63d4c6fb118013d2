/** subset-font has no types of its own; this is the part that the site uses. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2" | "truetype";
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
