/** A text as it stands in HTML or XML, in content and in double-quoted attributes. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Attributes of a tag; null and undefined leave one out, true writes the bare name. */
export type Attributes = Readonly<Record<string, string | true | null | undefined>>;

function attributes(all: Attributes): string {
  return Object.entries(all)
    .map(([name, value]) => {
      if (value === null || value === undefined) return "";
      return value === true ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
    })
    .join("");
}

/** A tag without content: `<link …>`. */
export function tag(name: string, all: Attributes): string {
  return `<${name}${attributes(all)}>`;
}

/** A tag around a text, which is escaped. */
export function element(name: string, all: Attributes, text: string): string {
  return `<${name}${attributes(all)}>${escapeText(text)}</${name}>`;
}

/** JSON as it may stand in a `<script>`: no text in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
