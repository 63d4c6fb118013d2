import { bodies, GONE, type Recipe, STILL } from "./trim.ts";
import { UNMEASURED, UNMEASURED_BODIES } from "./visRedraw.ts";

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

/** What this site's one use of vis-timeline (timeline/drawing.ts) never reaches: no groups, no item types but range, no
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
    ..."stack nostack stackSubgroupsWithInnerStack convertHiddenOptions".split(" "),
  ],
  bodies: {
    ...UNMEASURED_BODIES,
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
    ...bodies("Item", "_repaintDragCenter _repaintDeleteButton _repaintOnItemUpdateTimeTooltip", GONE),
    "Item.getTitle": GONE,
    "Item._updateEditStatus": "this.editable = {};",
    ...bodies("Item", "_updateContents _contentToString _getItemData _updateStyle", GONE),
    ...bodies("RangeItem", "_repaintDomAdditionals _repaintDragLeft _repaintDragRight", GONE),
    ...bodies("RangeItem", "_getDomComponentsSizes _updateDomComponentsSizes", GONE),
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
    ...bodies("TimeAxis", "_setXY _repaintMajorText _repaintMajorLine", GONE),
  },
  spread: { object: "availableUtils", namespace: "util", own: ["convert", "setupXSSProtection", "xss"] },
  markup: 3,
};

const util: Recipe = { name: "vis-util", drop: ["Activator$1"] };

/** Package → recipe. */
export const VIS_RECIPES: Readonly<Record<string, Recipe>> = { "vis-timeline": timeline, "vis-util": util };
