/** Licence of the records and texts (SPDX) and where it can be read; the code has its own. */
export const DATA_LICENCE = Object.freeze({
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
});
