/** What `palettePng.mjs` gives. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer;
