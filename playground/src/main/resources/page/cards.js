/** Adaptive Cards 1.5 as people see them in Teams, as far as our bot uses them. Text only ever becomes text. */
import { drawAction, moreBelow } from "./cardactions.js";
import { input } from "./cardinputs.js";
import { freshId, h } from "./dom.js";

/**
 * A card.
 *
 * @param context names(id), people, openLink(address), and act(at, values, button): presses the action that stands at this
 *     JSON pointer of the card, with the values of its inputs; null where nothing can be pressed
 */
export function drawCard(card, context) {
  const prefix = freshId("card");
  const node = h("div", { class: "t-card", role: "group", "aria-label": "Card", lang: card.lang });
  const drawing = { ...context, card: node, prefix, fields: [] };
  node.append(
    ...list(card.body, "/body", drawing),
    ...(card.actions?.length > 0 ? [actionSet(card.actions, "/actions", drawing)] : []),
  );
  return node;
}

const list = (elements, at, context) => (elements ?? []).map((element, index) => draw(element, `${at}/${index}`, context));

function draw(element, at, context) {
  const node = plainly(element, at, context);
  node.classList.add(`t-space-${(element.spacing ?? "default").toLowerCase()}`);
  if (element.separator) node.classList.add("t-line");
  if (element.id && !element.type.startsWith("Input.")) node.id = `${context.prefix}-${element.id}`;
  if (element.isVisible === false) node.hidden = true;
  return node;
}

function plainly(element, at, context) {
  switch (element.type) {
    case "RichTextBlock":
      return rich(element);
    case "Container":
      return container(element, at, context);
    case "Image":
      return picture(element);
    case "ActionSet":
      return actionSet(element.actions, `${at}/actions`, context);
    default:
      return element.type.startsWith("Input.")
        ? input(element, context)
        : h("p", { class: "b-unknown" }, `An element of the kind “${element.type}”, which this page cannot draw.`);
  }
}

const lines = (words) => words.split("\n").flatMap((line, index) => (index === 0 ? [line] : [h("br"), line]));

/** The classes of how something looks. */
function look(spec) {
  return [
    spec.size && `t-size-${spec.size.toLowerCase()}`,
    spec.weight && `t-weight-${spec.weight.toLowerCase()}`,
    spec.color && `t-color-${spec.color.toLowerCase()}`,
    spec.isSubtle && "t-subtle",
    spec.italic && "t-italic",
    spec.strikethrough && "t-struck",
    spec.fontType && `t-font-${spec.fontType.toLowerCase()}`,
    spec.horizontalAlignment && `t-align-${spec.horizontalAlignment.toLowerCase()}`,
  ].filter(Boolean).join(" ");
}

/** A line that is large and bold is a heading to people who listen to the page. */
function rich(element) {
  const runs = element.inlines.map((run) => (typeof run === "string" ? { text: run } : run));
  const heading = runs.length === 1 && runs[0].size?.toLowerCase() === "large" && runs[0].weight?.toLowerCase() === "bolder";
  return h(
    heading ? "h3" : "p",
    { class: "t-text" },
    runs.map((run) => h("span", { class: look(run) }, lines(run.text))),
  );
}

function container(element, at, context) {
  const style = element.style ? ` t-style-${element.style.toLowerCase()}` : "";
  const inside = list(element.items, `${at}/items`, context);
  if (!element.selectAction) return h("div", { class: `t-container${style}` }, inside);
  return h("div", { class: `t-container${style}` }, moreBelow(element.selectAction, `${at}/selectAction`, inside, context));
}

function picture(element) {
  const own = /^data:image\/(png|jpeg|gif);base64,/.test(element.url);
  return h(
    "figure",
    { class: `t-picture t-picture-${(element.size ?? "auto").toLowerCase()}` },
    own
      ? h("img", { src: element.url, alt: element.altText ?? "" })
      : h("figcaption", {}, element.altText || "A picture from elsewhere, which this page does not fetch."),
  );
}

function actionSet(actions, at, context) {
  const row = h("div", { class: "t-actions" });
  const below = [];
  row.append(...actions.map((action, index) => drawAction(action, `${at}/${index}`, { ...context, below, list })));
  return h("div", { class: "t-action-set" }, row, below);
}
