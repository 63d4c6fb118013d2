/** Where a text stops being JSON, or where an object has a key twice: position in the text and what is wrong there. */
export interface JsonFault {
  readonly position: number;
  readonly wrong: string;
  readonly mend: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// A string as JSON allows it: no bare control characters, only the known escapes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that JSON forbids.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;
const WORD = /true|false|null/y;

/** Walks over a JSON text. Throws a `JsonFault` at the first thing wrong. */
class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private fail(wrong: string, mend: string, position = this.at): never {
    throw { position, wrong, mend } satisfies JsonFault;
  }

  private take(sign: string): boolean {
    this.match(SPACE);
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private key(keys: Set<string>): void {
    this.match(SPACE);
    const position = this.at;
    const key = this.match(STRING);
    if (key === null) {
      const comma = this.text[this.at] === "}";
      this.fail(
        "A name in double quotes is missing",
        comma ? "Remove the comma before the }." : 'Write "name": value.',
      );
    }
    if (keys.has(JSON.parse(key)))
      this.fail(`The name ${key} stands twice in one object`, "Remove one of the two.", position);
    keys.add(JSON.parse(key));
    if (!this.take(":")) this.fail("A colon is missing", `Write a colon after ${key}.`);
  }

  /** The inside of an object or a list, up to its closing sign; `entry` reads one entry. */
  private entries(close: string, entry: () => void): void {
    if (this.take(close)) return;
    do entry();
    while (this.take(","));
    if (!this.take(close))
      this.fail(`A comma or ${close} is missing`, `Write a comma between two entries, ${close} after the last.`);
  }

  value(): void {
    const keys = new Set<string>();
    if (this.take("{")) {
      this.entries("}", () => {
        this.key(keys);
        this.value();
      });
    } else if (this.take("[")) this.entries("]", () => this.value());
    else if (this.match(STRING) === null && this.match(NUMBER) === null && this.match(WORD) === null) {
      const quote = this.text[this.at] === '"';
      if (quote)
        this.fail("The text in quotes does not end on its line", 'Close it with a double quote; write \\" inside it.');
      this.fail(
        "A value is missing",
        "Write a text in double quotes, a number, true, false, null, a list or an object.",
      );
    }
  }

  whole(): void {
    this.value();
    this.match(SPACE);
    if (this.at < this.text.length) this.fail("Something stands after the end", "Remove it.");
  }
}

/** The first place at which the text is no JSON or a name stands twice in one object; null when all is well. */
export function scanJson(text: string): JsonFault | null {
  try {
    new Scanner(text).whole();
    return null;
  } catch (fault) {
    if (typeof fault === "object" && fault !== null && "position" in fault) return fault as JsonFault;
    return { position: 0, wrong: "The file is nested too deeply", mend: "Write it flatter." };
  }
}
