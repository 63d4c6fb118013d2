import { parseAst } from "vite";

/** What to do to one module of another's code. All names are as they stand in its text. */
export interface Recipe {
  /** The package, for messages. */
  readonly name: string;
  /** Texts to replace, and how often each stands there (once if not said). They are replaced first. */
  readonly swaps?: readonly { readonly find: string; readonly put: string; readonly times?: number }[];
  /** Declarations at the top level to take out, with all that is assigned to them; using one throws. */
  readonly drop?: readonly string[];
  /** Function → new body. A function is named "name", "Class.method" or "Class.method.inner". */
  readonly bodies?: Readonly<Record<string, string>>;
  /** How many writes of markup are then left, to be turned into writes of text. */
  readonly markup?: number;
  /** An object that spreads a whole namespace beside members of its `own`: it gets only what is read of it. */
  readonly spread?: { readonly object: string; readonly namespace: string; readonly own: readonly string[] };
}

/** A function's new body when it is called but has nothing to do; and when it is not to be called, which it says. */
export const [STILL, GONE] = ["", "CutAway();"];

/** One body for several functions of a class; their names in one text, parted by spaces. */
export function bodies(owner: string, names: string, body: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [`${owner}.${name}`, body]));
}

/** What is read here of the parts of a syntax tree (ESTree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly body?: Node | Node[];
  readonly id?: Node;
  readonly key?: Node;
  readonly left?: Node;
  readonly right?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly computed?: boolean;
  readonly expression?: Node;
  readonly argument?: Node;
  readonly arguments?: Node[];
  readonly declarations?: Node[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

const CUT_AWAY = `function CutAway() {
  throw new Error("This part was cut from the package for this site: see the recipes in src/site");
}
`;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

const listOf = (body: Node["body"]) => (Array.isArray(body) ? body : body ? [body] : []);

/** The node and all within it, but nothing that lies in one of the `without`. */
function* walk(node: Node, without: readonly Edit[] = []): Generator<Node> {
  if (without.some(({ start, end }) => node.start >= start && node.end <= end)) return;
  yield node;
  const near = without.filter(({ start, end }) => start < node.end && end > node.start);
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* walk(child, near);
}

/** The identifier that `a.b.c`, `a.b = …` or `f(a.b)` is about. */
function rootOf(node: Node | undefined): string {
  return node?.name ?? (node ? rootOf(node.left ?? node.object ?? node.arguments?.[0]) : "");
}

const isFunction = (node: Node) => /^(Class|Function)Declaration$/.test(node.type);

/** The functions and classes called `name`: directly in a module or class, anywhere within a function. */
function functionsIn(node: Node, name: string): Node[] {
  if (node.type === "ClassDeclaration") {
    const members = listOf(node.body).flatMap((body) => listOf(body.body));
    return members.flatMap(({ key, value }) => (key?.name === name && isNode(value) ? [value] : []));
  }
  const inner = node.type === "Program" ? listOf(node.body) : [...walk(node)].slice(1);
  return inner.filter((found) => isFunction(found) && found.id?.name === name);
}

function fail(recipe: Recipe, what: string, expected: number, found: number): never {
  throw new Error(
    `${recipe.name} has changed: ${what} was expected ${expected} times and found ${found} times. ` +
      "Look at what it is now and mend its recipe in src/site, or go back to the version that it was written for.",
  );
}

function swapTexts(code: string, recipe: Recipe): string {
  return (recipe.swaps ?? []).reduce((text, { find, put, times = 1 }) => {
    const pieces = text.split(find);
    if (pieces.length - 1 !== times) fail(recipe, `the text \`${find}\``, times, pieces.length - 1);
    return pieces.join(put);
  }, code);
}

function dropEdits(program: Node, recipe: Recipe): Edit[] {
  const statements = listOf(program.body);
  return (recipe.drop ?? []).flatMap((name) => {
    const found = statements.filter((node) => (isFunction(node) ? node : node.declarations?.[0])?.id?.name === name);
    if (found.length !== 1) fail(recipe, `the declaration of \`${name}\``, 1, found.length);
    const about = statements.filter((node) => node.type === "ExpressionStatement" && rootOf(node.expression) === name);
    return [
      ...found.map(({ start, end }) => ({ start, end, put: `const ${name} = CutAway;` })),
      ...about.map(({ start, end }) => ({ start, end, put: "" })),
    ];
  });
}

function bodyEdits(program: Node, recipe: Recipe): Edit[] {
  return Object.entries(recipe.bodies ?? {}).map(([path, put]) => {
    const found = path
      .split(".")
      .reduce((nodes, name) => nodes.flatMap((node) => functionsIn(node, name)), [program])
      .flatMap((node) => listOf(node.body));
    const [body] = found;
    if (!body || found.length > 1) fail(recipe, `the function \`${path}\``, 1, found.length);
    return { start: body.start, end: body.end, put: `{${put}}` };
  });
}

/** `x.innerHTML = ""` empties, `x.innerHTML = clean(y)` writes y as text when it differs (writing the same text would
 * lay it out anew); any other write of markup is refused. */
function markupEdits(nodes: readonly Node[], code: string, recipe: Recipe): Edit[] {
  const textOf = (node: Node | undefined) => (node ? code.slice(node.start, node.end) : "");
  const writes = nodes.filter(
    (node) => node.type === "AssignmentExpression" && /^(inner|outer)HTML$/.test(node.left?.property?.name ?? ""),
  );
  if (writes.length !== (recipe.markup ?? 0)) fail(recipe, "a write of markup", recipe.markup ?? 0, writes.length);
  return writes.map(({ start, end, left, right }) => {
    const to = textOf(left?.object);
    const text = textOf(right?.arguments?.[0]);
    if (!text && right?.value !== "") fail(recipe, `the write of plain markup \`${code.slice(start, end)}\``, 0, 1);
    const put = text
      ? `(${to}.textContent === String(${text}) || (${to}.textContent = ${text}))`
      : `${to}.replaceChildren()`;
    return { start, end, put };
  });
}

function spreadEdits(nodes: readonly Node[], recipe: Recipe): Edit[] {
  if (!recipe.spread) return [];
  const { object, namespace, own } = recipe.spread;
  const spreads = nodes.filter((node) => node.type === "SpreadElement" && node.argument?.name === namespace);
  const [spread] = spreads;
  if (!spread || spreads.length > 1) fail(recipe, `the spread \`...${namespace}\``, 1, spreads.length);
  const members = nodes.filter((node) => node.type === "MemberExpression" && node.object?.name === object);
  if (members.some((node) => node.computed)) fail(recipe, `a name made at run time, \`${object}[…]\``, 0, 1);
  const names = new Set(members.map((node) => node.property?.name ?? "").filter((name) => !own.includes(name)));
  const put = [...names].map((name) => `${name}: ${namespace}.${name}`).join(", ");
  return [{ start: spread.start, end: spread.end, put }];
}

/** Gives `code`, a module's text, trimmed by the recipe. Throws a sentence that says what no longer matches. */
export function trim(code: string, recipe: Recipe): string {
  const text = swapTexts(code, recipe);
  const program: unknown = parseAst(text);
  if (!isNode(program)) throw new Error(`${recipe.name} cannot be read as a module`);
  const cuts = [...dropEdits(program, recipe), ...bodyEdits(program, recipe)];
  const kept = [...walk(program, cuts)];
  const edits = [...cuts, ...markupEdits(kept, text, recipe), ...spreadEdits(kept, recipe)];
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, put } of edits.sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  const trimmed = pieces.join("") + text.slice(at);
  return recipe.drop ? CUT_AWAY + trimmed : trimmed;
}
