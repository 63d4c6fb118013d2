import type { ReactNode } from "react";
import { marksIn } from "../browse/marks.ts";
import type { Search } from "../browse/useSearch.ts";

/** A text with some ranges of it marked. */
export function Marked({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** A text with the words of the search marked, in whatever script they were typed. */
export function Highlight({ text, found }: { text: string; found: Search["found"] }) {
  const marks = marksIn(text, found);
  return marks.length === 0 ? text : <Marked text={text} marks={marks} />;
}
