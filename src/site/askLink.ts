/** What became of a link: answers; answers under another address for good; gone; or cannot be told from here. */
export type LinkState = "ok" | "moved" | "dead" | "unsure";

export interface LinkResult {
  readonly url: string;
  readonly state: LinkState;
  /** The last status, or what went wrong in a few words. */
  readonly said: string;
  /** Where it has moved to. */
  readonly to?: string;
  /** Instant of the check, ISO. */
  readonly when: string;
}

/** How links are asked for; tests shorten the times. */
export interface Manners {
  /** Sent as User-Agent. */
  readonly agent: string;
  /** Milliseconds to wait for an answer. */
  readonly patience: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  readonly wait: (ms: number) => Promise<void>;
}

const MOST_REDIRECTS = 10;
const LONGEST_WAIT = 60_000;

/** Lets one task at a time run for each host, in the order in which they come, with a pause between two. */
export class Lines {
  private readonly last = new Map<string, Promise<unknown>>();

  constructor(
    private readonly pause: number,
    private readonly wait: (ms: number) => Promise<void>,
  ) {}

  run<T>(host: string, task: () => Promise<T>): Promise<T> {
    const before = this.last.get(host);
    const mine = before ? before.then(() => this.wait(this.pause)).then(task) : task();
    this.last.set(
      host,
      mine.catch(() => {}),
    );
    return mine;
  }
}

/** One answer: its status, where it points, and how long the server asks us to wait (ms). */
interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly retryAfter: number;
}

async function request(url: string, lines: Lines, { agent, patience }: Manners): Promise<Answer> {
  return lines.run(new URL(url).host, async () => {
    // GET, not HEAD: many servers answer HEAD wrongly. Only the head of the answer is taken.
    const response = await fetch(url, {
      redirect: "manual",
      headers: { "User-Agent": agent, Accept: "text/html,*/*;q=0.8" },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const seconds = Number(response.headers.get("retry-after") ?? 0);
    const retryAfter = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0) * 1000, LONGEST_WAIT) : 0;
    return { status: response.status, location: response.headers.get("location"), retryAfter };
  });
}

/** Why a request failed, in a few words: the code of the system where there is one. */
function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}

type Found = Pick<LinkResult, "state" | "said" | "to">;

/** The state that a status means when it is the last of a chain. */
function stateOf(status: number): LinkState {
  if (status >= 200 && status < 300) return "ok";
  return status === 404 || status === 410 ? "dead" : "unsure";
}

/** Follows a link to its end. `moved` only when every step is permanent (301, 308): others may lead back tomorrow. */
async function follow(url: string, lines: Lines, manners: Manners): Promise<Found & { readonly retryAfter: number }> {
  let here = url;
  let forGood = true;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const { status, location, retryAfter } = await request(here, lines, manners);
    if (status < 300 || status >= 400 || location === null) {
      const state = stateOf(status);
      const moved = state === "ok" && here !== url && forGood;
      return { state: moved ? "moved" : state, said: String(status), retryAfter, ...(moved ? { to: here } : {}) };
    }
    if (!URL.canParse(location, here)) return { state: "unsure", said: "redirect to no address", retryAfter: 0 };
    const next = new URL(location, here);
    if (!/^https?:$/.test(next.protocol))
      return { state: "unsure", said: `redirect to ${next.protocol}`, retryAfter: 0 };
    forGood &&= status === 301 || status === 308;
    here = next.href;
  }
  return { state: "unsure", said: "redirects without end", retryAfter: 0 };
}

/** Names that lead nowhere: the site is gone. */
const GONE = new Set(["ENOTFOUND"]);

/** Asks for one link, a second time when the first failed in a way that may pass. Never throws. */
export async function askLink(url: string, lines: Lines, manners: Manners): Promise<LinkResult> {
  const once = async () => {
    try {
      return await follow(url, lines, manners);
    } catch (error) {
      const said = why(error);
      return { state: GONE.has(said) ? "dead" : "unsure", said, retryAfter: 0 } as const;
    }
  };
  let found = await once();
  if (found.state === "unsure" && !/^(401|403|451)$/.test(found.said)) {
    await manners.wait(Math.max(found.retryAfter, manners.pause));
    found = await once();
  }
  const { retryAfter: _, ...rest } = found;
  return { url, ...rest, when: new Date().toISOString() };
}
