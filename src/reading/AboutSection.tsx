import type { ReactNode } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";

type Id =
  | "counts"
  | "made"
  | "neutral"
  | "figures"
  | "missing"
  | "tours"
  | "corrections"
  | "downloads"
  | "licences"
  | "keys";

/** A part of the page about the timeline, with its head and an address of its own (`#counts`). */
export function AboutSection({ id, children }: { id: Id; children: ReactNode }) {
  const { t } = useSpeech();
  return (
    <section className="about-section content-prose" aria-labelledby={id}>
      <h2 id={id}>{t(`pages.about.${id}`)}</h2>
      {children}
    </section>
  );
}
