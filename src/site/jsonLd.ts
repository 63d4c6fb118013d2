import { type Route, relativePath, routePath } from "../browse/route.ts";
import { DATA_LICENCE } from "../engagements/licence.ts";
import type { Dossier, Engagement } from "../engagements/schema.ts";
import { WHOLE } from "../engagements/select.ts";
import type { Language } from "../language/locale.ts";
import type { Translate } from "../language/messages.ts";
import { type Build, publish } from "./dataFiles.ts";

/** What structured data needs to know of a page. `link` gives the address of a path below the root, as seen from it. */
export interface About {
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  readonly dossier: Dossier;
  readonly build: Build;
  readonly t: Translate;
  link(path: string): string;
}

/** Address of a path below the root: absolute with the site's address, else relative to the page. */
export function linkFrom(page: string, site: string | null): (path: string) => string {
  return (path) => (site ? site + path : relativePath(page, path));
}

function attendees(e: Engagement, dossier: Dossier, language: Language): object[] {
  return [...e.india, ...e.russia].map(({ person, role }) => {
    const who = dossier.people[person];
    const name = who?.[language] ?? person;
    return who?.type === "body"
      ? { "@type": "Organization", name }
      : { "@type": "Person", name, jobTitle: role[language] };
  });
}

/** https://schema.org/Event of an engagement, with its sources as the works about it. */
function event(e: Engagement, about: About): object {
  const { dossier, route, link } = about;
  const place = e.place ? dossier.places[e.place.city] : undefined;
  const venue = e.place?.venue?.[route.language];
  const city = place?.[route.language];
  return {
    "@type": "Event",
    "@id": link(routePath(route)),
    name: e.title[route.language],
    description: about.description,
    inLanguage: route.language,
    startDate: e.start,
    endDate: e.end,
    ...(place
      ? {
          location: {
            "@type": "Place",
            name: venue ?? city,
            address: { "@type": "PostalAddress", addressLocality: city, addressCountry: place.country },
          },
        }
      : {}),
    attendee: attendees(e, dossier, route.language),
    subjectOf: publish(e, dossier).sources.map((s) => ({
      "@type": "CreativeWork",
      ...(s.described ? { description: s.title } : { headline: s.title }),
      url: s.url,
      inLanguage: s.language,
      publisher: { "@type": "Organization", name: s.publisher },
      ...(s.published ? { datePublished: s.published } : {}),
    })),
  };
}

/** https://schema.org/Dataset of all records, with its files. */
function dataset(about: About): object {
  const { link, t, dossier, build } = about;
  const { language } = about.route;
  const file = (path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: link(path),
    encodingFormat,
  });
  return {
    "@type": "Dataset",
    name: `${t("site.name")}: ${t("site.tagline")}`,
    description: t("head.say.start", { count: dossier.engagements.length }),
    url: link(`${language}/`),
    inLanguage: ["hi", "en"],
    version: build.version,
    dateModified: build.day,
    license: DATA_LICENCE.url,
    isAccessibleForFree: true,
    temporalCoverage: `${WHOLE.from}/${WHOLE.to}`,
    spatialCoverage: ["India", "Russia"],
    creator: { "@type": "Organization", name: "Samvad" },
    distribution: [
      file("data/engagements.json", "application/json"),
      file(`data/engagements.${language}.csv`, "text/csv"),
      file(`data/engagements.${language}.ics`, "text/calendar"),
    ],
  };
}

/** https://schema.org/WebSite; short, as it stands in the page that is asked for most. */
function website({ route, link, t }: About): object {
  const { language } = route;
  return { "@type": "WebSite", name: t("site.name"), url: link(`${language}/`), inLanguage: language };
}

/** The way from the start page to this one; https://schema.org/BreadcrumbList. */
function breadcrumbs(about: About): object {
  const { route, t, link } = about;
  const { language, page } = route;
  const list = page === "person" ? "people" : page === "place" ? "places" : null;
  const steps: { name: string; path: string }[] = [{ name: t("site.name"), path: `${language}/` }];
  if (list) steps.push({ name: t(`nav.${list}`), path: routePath({ language, page: list, id: null }) });
  steps.push({ name: about.title, path: routePath(route) });
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name,
      item: link(path),
    })),
  };
}

/** The structured data of a page (https://www.w3.org/TR/json-ld11/). */
export function jsonLd(about: About): object {
  const { page, id } = about.route;
  const open = page === "engagement" ? about.dossier.engagements.find((e) => e.id === id) : undefined;
  const graph = [
    ...(page === "start" ? [website(about)] : []),
    ...(page === "about" ? [dataset(about)] : []),
    ...(open ? [event(open, about)] : []),
    ...(page === "start" ? [] : [breadcrumbs(about)]),
  ];
  return { "@context": "https://schema.org", "@graph": graph };
}
