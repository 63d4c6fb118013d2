/**
 * What is looked at in the page. Each function is sent to the browser as its text, so it may use nothing from outside
 * of itself.
 */

/** What is drawn in the timeline's view: a mark counts once, a count as what it counts. */
export function countDrawn() {
  const surface = document.querySelector(".vis-surface").getBoundingClientRect();
  const inView = [...document.querySelectorAll(".vis-item")].filter((item) => {
    const box = item.getBoundingClientRect();
    return box.right > surface.left && box.left < surface.right;
  });
  return inView.reduce((sum, item) => sum + Number(item.dataset.count ?? 1), 0);
}

/** Pairs of labels in the timeline that lie over each other. */
export function overlappingLabels() {
  const labels = [...document.querySelectorAll(".vis-item .has-label > .label")].filter((label) => label.textContent);
  const boxes = labels.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
  const over = ({ box: a }, { box: b }) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
  return boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((two) => (over(one, two) ? [`${one.text} / ${two.text}`] : [])),
  );
}

/** A mark in the middle of the view whose own place nothing else covers. */
export function freeMark() {
  const surface = document.querySelector(".vis-surface").getBoundingClientRect();
  for (const item of document.querySelectorAll(".vis-item[data-engagement]")) {
    const box = item.querySelector(".shape").getBoundingClientRect();
    if (box.left < surface.left + 80 || box.right > surface.right - 80) continue;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (item.contains(top)) return item.dataset.engagement;
  }
  return null;
}

/** The title of an engagement in the list. */
export function rowTitle(id) {
  return document.querySelector(`article[data-engagement="${id}"] h3 a`)?.textContent;
}

/** The page's own heading. */
export function headingText() {
  return document.querySelector("h1")?.textContent;
}

/** True when the focus is on an element that matches, else where it is. */
export function focusOn(selector) {
  const here = document.activeElement;
  return here?.matches(selector) || `${here?.outerHTML.slice(0, 80)} has it`;
}

/** Whether a word is marked in a title of the list. */
export function markedWord() {
  return document.querySelector(".row-title mark") !== null;
}

/** Whether the page is wider than the window. */
export function isSideways() {
  return document.documentElement.scrollWidth > innerWidth;
}

/** The faults that the page has met since this was asked before; listens from the first time on. */
export function takeHeard() {
  if (!window.heard) {
    const heard = [];
    window.heard = heard;
    addEventListener("error", (event) => heard.push(event.message));
    addEventListener("unhandledrejection", (event) => heard.push(`unhandled: ${event.reason}`));
    addEventListener("securitypolicyviolation", (event) => heard.push(`policy: ${event.blockedURI} is refused`));
    const { error } = console;
    console.error = (...words) => {
      heard.push(words.join(" "));
      error(...words);
    };
  }
  return window.heard.splice(0);
}
