import { Resvg } from "@resvg/resvg-js";

/** Widths of the icons in pixels: 180 for iOS, the rest for the install manifest. */
export const ICON_SIZES: readonly number[] = [180, 192, 512];

/** The mark as a PNG. It fills the square and keeps to the inner 80 %, so that it may be cut round (maskable). */
export function icon(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}
