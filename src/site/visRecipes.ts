import type { Recipe } from "./trim.ts";

/** One body for several functions of a class; their names in one text, parted by spaces. */
function bodies(owner: string, names: string, body: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [`${owner}.${name}`, body]));
}

/** Called, but there is nothing for it to do. */
const STILL = "";
/** Not to be called: says so. */
const GONE = "CutAway();";

/** Gives every item its own copy of the words of 45 locales, which only its delete button used. */
const LOCALES_OF_ITEM = `
    this.options.locales = availableUtils.extend({}, locales, this.options.locales);
    const defaultLocales =
      this.defaultOptions.locales[this.defaultOptions.locale];
    Object.keys(this.options.locales).forEach((locale) => {
      this.options.locales[locale] = availableUtils.extend(
        {},
        defaultLocales,
        this.options.locales[locale],
      );
    });`;

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
const UNMEASURED = [
  { find: "this.props.width = frame.offsetWidth;", put: "this.props.width = this.body.domProps.center.width;" },
  { find: "props.scrollbarWidth = availableUtils.getScrollBarWidth();", put: "props.scrollbarWidth = 0;", times: 2 },
  { find: "props.width = foreground.offsetWidth;", put: "props.width = this.body.domProps.center.width;" },
  { find: "this.dom.box.appendChild(this.dom.visibleFrame);", put: "" },
  { find: AXIS_TAKEN_OUT, put: "\n" },
  { find: AXIS_PUT_BACK, put: AXIS_PUT_ONCE },
];

/** It read ten sizes of the page at each redraw. The scene says how large it is (options `width` and `height`, px), and
 * that the axis stands above one panel as wide as the whole. */
const REDRAW = `
  this.redrawCount++;
  const { dom, props, options } = this;
  if (!dom || !dom.container) return;
  const top = this.timeAxis.props.height || 0;
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

/** One reading for each size of the scene: the style sheet gives the axis another height on a narrow screen. */
const MEASURE_AXIS = `
  const { width } = this.body.domProps.root;
  if (this.measuredAt === width) return;
  this.measuredAt = width;
  if (!this.dom.measureCharMinor) {
    this.dom.measureCharMinor = document.createElement("div");
    this.dom.measureCharMinor.className = "vis-text vis-minor vis-measure";
    this.dom.foreground.append(this.dom.measureCharMinor);
  }
  this.props.minorCharHeight = this.dom.measureCharMinor.clientHeight;
  this.props.minorCharWidth = 8;
  this.props.majorCharHeight = this.props.majorCharWidth = 0;`;

const UNMEASURED_BODIES = {
  "Core._redraw": REDRAW,
  "TimeAxis._calculateCharSize": MEASURE_AXIS,
  // It showed and measured each item as it came; the redraw that follows shows all of them at once.
  "Group.add": "this.items[item.id] = item; item.setParent(this); this.stackDirty = true;",
  "Group._calculateGroupSizeAndPosition":
    "this.top = this.right = 0; this.width = this.itemSet.body.domProps.center.width;",
  "Group._didMarkerHeightChange": "return false;",
  "Group._didResize": "return resized;",
  "BackgroundGroup.redraw": "return false;",
  "RangeItem._getDomComponentsSizes": "return { content: { width: 0 }, box: { height: 0 } };",
};

/** What this site's one use of vis-timeline (timeline/scene.ts) never reaches: no groups, no item types but range, no
 * stacking, no gestures, editing, tooltips, hidden dates, current or custom times of vis-timeline's own. */
const timeline: Recipe = {
  name: "vis-timeline",
  swaps: [
    { find: "let errorFound = Validator.validate(options, allOptions);", put: "const errorFound = false;" },
    { find: LOCALES_OF_ITEM, put: "", times: 3 },
    { find: '      locales,\n      locale: "en",\n', put: "", times: 3 },
    ...UNMEASURED,
  ],
  drop: [
    ..."Graph2d LineGraph Legend GraphGroup DataAxis DataScale Points Bargraph Line".split(" "),
    ..."ColorPicker Configurator Validator Activator CustomTime Popup timeline defaultLanguage".split(" "),
    ..."BoxItem PointItem BackgroundItem ClusterItem ClusterGenerator".split(" "),
    ..."stack stackSubgroupsWithInnerStack convertHiddenOptions".split(" "),
  ],
  bodies: {
    ...UNMEASURED_BODIES,
    nostack: "for (const item of items) item.top = margin.item.vertical;",
    updateHiddenDates: STILL,
    stepOverHiddenDates: STILL,
    ...bodies("Group", "_updateSubGroupHeights _updateSubgroupsSizes orderSubgroups _resetSubgroups", STILL),
    ...bodies("Group", "_addToSubgroup _removeFromSubgroup changeSubgroup _shouldBailItemsRedraw", GONE),
    "Group._updateClustersInRange": "return [];",
    // Only the group that holds all: without a label.
    "Group.setData": 'this.dom.inner.classList.add("vis-hidden"); this.dom.label.classList.add("vis-group-level-0");',
    ...bodies("CurrentTime", "_create destroy redraw start stop", STILL),
    ...bodies("CurrentTime", "setCurrentTime getCurrentTime", GONE),
    "CurrentTime.constructor": "super();",
    "CurrentTime.setOptions": "if (options?.showCurrentTime) CutAway();",
    ...bodies("Item", "_repaintDragCenter _repaintDeleteButton _repaintOnItemUpdateTimeTooltip", STILL),
    "Item.getTitle": GONE,
    "Item._updateEditStatus": "this.editable = {};",
    // It compared serialised markup: the scene's elements are compared as what they are.
    "Item._contentToString": "return content;",
    ...bodies("RangeItem", "_repaintDomAdditionals _repaintDragLeft _repaintDragRight", STILL),
    ...bodies("TimeStep", "setMinimumStep", STILL),
    ...bodies("TimeStep", "snap", GONE),
    ...bodies("TimeStep.getClassName", "today currentWeek currentMonth currentYear", 'return "";'),
    ...bodies(
      "ItemSet",
      "_onTouch _onDragStart _onDrag _onDragEnd _onGroupClick _onGroupDragStart _onGroupDrag",
      STILL,
    ),
    ...bodies("ItemSet", "_onGroupDragEnd _onSelectItem _onMultiSelectItem _onAddItem _onMouseOver _onMouseOut", STILL),
    ...bodies("ItemSet", "_onMouseMove _onMouseWheel setPopupTimer _clusterItems", STILL),
    ...bodies(
      "ItemSet",
      "_onDragStartAddItem _moveToGroup toggleGroupShowNested _onUpdateItem _onDropObjectOnItem",
      GONE,
    ),
    ...bodies("ItemSet", "_getItemRange groupFromTarget _cloneItemData _detachAllClusters _updateClusters", GONE),
    ...bodies("ItemSet", "getItemsAtCurrentTime _onAddGroups _onRemoveGroups _onUpdateGroups _orderNestedGroups", GONE),
    "ItemSet.setGroups": "if (groups) CutAway();",
    "ItemSet._orderGroups": "return false;",
    ...bodies("Core._create", "onMouseWheel onMouseScrollSide handleDragOver handleDrop", STILL),
    ...bodies("Core", "setCustomTime getCustomTime setCustomTimeMarker setCustomTimeTitle addCustomTime", GONE),
    ...bodies("Core", "removeCustomTime fit moveTo zoomIn zoomOut getItemsAtCurrentTime", GONE),
    ...bodies("Core", "_onTouch _onPinch _onDrag", STILL),
    ...bodies("Range", "_onDragStart _onDrag _onDragEnd _onMouseWheel _onTouch _onPinch stopRolling", STILL),
    ...bodies("Range", "startRolling zoom moveTo move _isInsideRange _pointerToDate getPointer", GONE),
    ...bodies("Timeline", "_createConfigurator focus fit getItemRange getDataRange getEventProperties", GONE),
    ...bodies("Timeline", "toggleRollingMode _onFit", GONE),
    "Timeline.setGroups": "if (groups) CutAway();",
  },
  spread: { object: "availableUtils", namespace: "util", own: ["convert", "setupXSSProtection", "xss"] },
  markup: 9,
};

const util: Recipe = { name: "vis-util", drop: ["Activator$1"] };

/** Package → recipe. */
export const RECIPES: Readonly<Record<string, Recipe>> = { "vis-timeline": timeline, "vis-util": util };
