/**
 * How vis-timeline redraws on this site: all that it measured is known, and what stands as it should is not touched.
 * `visRecipes.ts` takes these in; all names are as they stand in vis-timeline's text.
 */

/** At each redraw the axis left the page and came back, and the browser laid all of it out anew. */
const AXIS_TAKEN_OUT = `
    foreground.parentNode && foreground.parentNode.removeChild(foreground);
    background.parentNode && background.parentNode.removeChild(background);
`;
const AXIS_PUT_BACK = `
    if (foregroundNextSibling) {
      parent.insertBefore(foreground, foregroundNextSibling);
    } else {
      parent.appendChild(foreground);
    }
    if (backgroundNextSibling) {
      this.body.dom.backgroundVertical.insertBefore(
        background,
        backgroundNextSibling,
      );
    } else {
      this.body.dom.backgroundVertical.appendChild(background);
    }`;
const AXIS_PUT_ONCE = `
    if (parentChanged) parent.appendChild(foreground);
    if (!background.parentNode) this.body.dom.backgroundVertical.appendChild(background);`;

/** The scene's items have known sizes and one group fills the width, so nothing needs to be read back from the layout
 * while it draws: each reading forced a layout of its own, one per item when many were added. */
export const UNMEASURED = [
  // Ticks as far beside the view as items, so that both can be moved as one (`timeline/slide.ts`).
  {
    find: 'const start = availableUtils.convert(this.body.range.start, "Number");',
    put:
      "const { start: first, end: last, near: share = 0 } = this.body.range;" +
      "const near = (last - first) * share; const start = first - near;",
  },
  {
    find: 'const end = availableUtils.convert(this.body.range.end, "Number");',
    put: "const end = last + near;",
  },
  { find: "this.props.width = frame.offsetWidth;", put: "this.props.width = this.body.domProps.center.width;" },
  { find: "props.scrollbarWidth = availableUtils.getScrollBarWidth();", put: "props.scrollbarWidth = 0;", times: 2 },
  { find: "props.width = foreground.offsetWidth;", put: "props.width = this.body.domProps.center.width;" },
  { find: AXIS_TAKEN_OUT, put: "\n" },
  { find: AXIS_PUT_BACK, put: AXIS_PUT_ONCE },
];

/** It read ten sizes of the page at each redraw. The scene says how large it is (options `width` and `height`, px), how
 * high the axis (`minHeight`, which has no other use here), and that one panel under it is as wide as the whole. */
const REDRAW = `
  this.redrawCount++;
  const { dom, props, options } = this;
  if (!dom || !dom.container) return;
  const top = options.minHeight;
  const size = [options.width, options.height, top].join();
  if (this.size !== size) {
    this.size = size;
    for (const side of ["left", "right", "bottom"]) Object.assign(props[side], { width: 0, height: 0 });
    Object.assign(props.border, { left: 0, right: 0, top: 0, bottom: 0 });
    Object.assign(props.root, { width: options.width, height: options.height });
    Object.assign(props.background, props.root);
    props.top.height = top;
    for (const panel of [props.centerContainer, props.leftContainer, props.rightContainer])
      panel.height = options.height - top;
    this._setDOM();
    this._updateScrollTop();
    this.hammer.get("pan").set({ direction: modifiedHammer.DIRECTION_HORIZONTAL });
  }
  let resized = false;
  for (const component of this.components) resized = component.redraw() || resized;
  if (resized && this.redrawCount < 5) return this.body.emitter.emit("_change");
  this.redrawCount = 0;
  this.body.emitter.emit("changed");`;

/** Only what is in view is on the page, and while it is moved what is `near` (a share of the view) beside it: that too
 * vis-timeline kept at hand, but took it off the page and put it back at every frame, hidden as out of view and then
 * found to be near. */
const ITEMS_IN_RANGE = `
  const near = (range.end - range.start) * (range.near || 0);
  const isNear = ({ data }) => data.start < range.end + near && data.end > range.start - near;
  for (const item of oldVisibleItems) if (item.displayed && !isNear(item)) item.hide();
  const visible = orderedItems.byStart.filter(isNear);
  for (const item of visible) if (!item.displayed) item.redraw();
  return visible;`;

/** Without stacking, groups within groups and clusters. It placed every item twice, and each at the top of its group,
 * where the style sheet has it. */
const REDRAW_ITEMS = `
  if (!forceRestack && !this.stackDirty && (lastIsVisible || !this.isVisible)) return;
  this.visibleItems = this._updateItemsInRange(this.orderedItems, this.visibleItems, range);
  for (const item of this.visibleItems) item.repositionX();
  this.stackDirty = false;`;

/** The content lies at the left of its item (`scene.css`); nothing is written that stands there already. Not by a
 * transform: each would be a piece of its own to paint, at every frame in which the view slides. */
const REPOSITION_X = `
  this.left = this.conversion.toScreen(this.data.start);
  const width = Math.max(Math.round((this.conversion.toScreen(this.data.end) - this.left) * 1000) / 1000, 1);
  this.dom.box.style.left = this.left + "px";
  if (this.width !== width) this.dom.box.style.width = width + "px";
  this.width = width;`;

/** An item was four nodes around the scene's mark, of which one is used here. */
const MAKE_ITEM = `
  if (this.dom) return;
  const box = document.createElement("div");
  box["vis-item"] = this;
  this.dom = { box, content: box };`;

const FILL_ITEM = `
  const { box } = this.dom;
  const content = this.options.template(this.data);
  if (this.content !== content) box.replaceChildren(content);
  this.content = content;
  this._updateDataAttributes(box);
  Object.assign(box.style, this.data.place);
  box.className = this.baseClassName + " " + this.data.className;`;

const SHOW_ITEM = `
  this._createDomElement();
  if (this.dirty) this._updateDirtyDomComponents();
  this.dirty = false;
  this._appendDomElement();`;

/** The style sheet gives the axis its height; its signs need no measure, as the scene sets the steps. */
const MEASURE_AXIS = `
  this.props.minorCharHeight = this.body.domProps.top.height;
  this.props.minorCharWidth = 8;
  this.props.majorCharHeight = this.props.majorCharWidth = 0;`;

/** Signs and lines of the axis that were there before are taken up again: a sign first by one with its words, so that
 * these are not laid out anew, then by the one that is farthest from what has come in. */
const SIGN_OF_AXIS = `
  const { minorTexts: kept } = this.dom.redundant;
  const same = kept.findIndex((sign) => sign.words === text);
  const label = (same < 0 ? kept.pop() : kept.splice(same, 1)[0]) ?? this.dom.foreground.appendChild(document.createElement("div"));
  this.dom.minorTexts.push(label);
  if (label.words !== text) label.textContent = label.words = text;
  label.style.left = x + "px";
  const name = "vis-text vis-minor " + className;
  if (label.className !== name) label.className = name;
  return label;`;
const LINE_OF_AXIS = `
  const line = this.dom.redundant.lines.shift() ?? this.dom.background.appendChild(document.createElement("div"));
  this.dom.lines.push(line);
  line.style.left = left - 0.5 + "px";
  const name = "vis-grid vis-vertical vis-minor " + className;
  if (line.className !== name) line.className = name;
  return line;`;

export const UNMEASURED_BODIES = {
  "Core._redraw": REDRAW,
  "TimeAxis._repaintMinorText": SIGN_OF_AXIS,
  "TimeAxis._repaintMinorLine": LINE_OF_AXIS,
  "TimeAxis._calculateCharSize": MEASURE_AXIS,
  "Group._updateItemsInRange": ITEMS_IN_RANGE,
  "Group._redrawItems": REDRAW_ITEMS,
  "RangeItem.repositionX": REPOSITION_X,
  "RangeItem.repositionY": "",
  "RangeItem._createDomElement": MAKE_ITEM,
  "RangeItem._updateDirtyDomComponents": FILL_ITEM,
  "RangeItem.redraw": SHOW_ITEM,
  // It showed and measured each item as it came; the redraw that follows shows all of them at once.
  "Group.add": "this.items[item.id] = item; item.setParent(this); this.stackDirty = true;",
  "Group._calculateGroupSizeAndPosition":
    "this.top = this.right = 0; this.width = this.itemSet.body.domProps.center.width;",
  "Group._didMarkerHeightChange": "return false;",
  "Group._didResize": "return resized;",
  "BackgroundGroup.redraw": "return false;",
};
