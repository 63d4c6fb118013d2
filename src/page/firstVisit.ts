import { isLanguage } from "../language/locale.ts";

/**
 * The script of `/`: goes on to the language that the reader chose before, else to the first that the browser asks for,
 * else to Hindi. Query and hash stay; the page itself leaves no history entry.
 */

function remembered(): string | null {
  try {
    return localStorage.getItem("samvad.language");
  } catch {
    return null;
  }
}

const asked = [remembered(), ...navigator.languages.map((tag) => tag.toLowerCase().split("-")[0])];
location.replace(`${asked.find(isLanguage) ?? "hi"}/${location.search}${location.hash}`);
