/** What can be pressed on a card. */
import { freshId, h } from "./dom.js";

/**
 * One action as a button; what it opens on the card itself goes to {@code context.below}.
 *
 * @param at where it stands in the card, as a JSON pointer
 */
export function drawAction(action, at, context) {
  const style = { positive: " primary", destructive: " danger" }[action.style?.toLowerCase()] ?? "";
  const properties = { type: "button", class: `t-button${style}` };
  switch (action.type) {
    case "Action.OpenUrl":
      return opening(action, context, properties.class);
    case "Action.ToggleVisibility":
      return toggling(action, context, properties);
    case "Action.ShowCard":
      return showing(action, at, context, properties);
    case "Action.Execute":
    case "Action.Submit":
      return h(
        "button",
        { ...properties, disabled: context.act ? null : true, onclick: (event) => press(action, at, context, event.currentTarget) },
        action.title,
      );
    default:
      return h("span", { class: "b-unknown" }, `An action of the kind “${action.type}”, which this page cannot draw.`);
  }
}

/** A line that can be pressed as a whole. */
export function moreBelow(action, at, inside, context) {
  return h(
    "button",
    {
      type: "button",
      class: "t-select",
      disabled: context.act || action.type === "Action.ToggleVisibility" ? null : true,
      onclick: (event) =>
        action.type === "Action.ToggleVisibility" ? toggle(action, context) : press(action, at, context, event.currentTarget),
    },
    inside.map((node) => h("span", {}, ...node.childNodes)),
  );
}

/** Links into Teams itself lead nowhere here; everything else opens beside this page. */
function opening(action, context, looks) {
  const address = new URL(action.url, location.href);
  if (address.host === "teams.microsoft.com") {
    return h("button", { type: "button", class: looks, onclick: () => context.openLink?.(address.href) }, action.title);
  }
  if (!/^https?:$/.test(address.protocol)) return h("span", { class: looks }, action.title);
  return h("a", { class: looks, href: address.href, target: "_blank", rel: "noreferrer" }, action.title);
}

const targets = (action, context) =>
  action.targetElements
    .map((target) => (typeof target === "string" ? { elementId: target } : target))
    .map((target) => ({ ...target, node: context.card.querySelector(`#${CSS.escape(`${context.prefix}-${target.elementId}`)}`) }))
    .filter((target) => target.node);

function toggle(action, context) {
  targets(action, context).forEach(({ node, isVisible }) => {
    node.hidden = isVisible === undefined ? !node.hidden : !isVisible;
    // Every button that opens and closes the same thing says so.
    context.card
      .querySelectorAll(`[aria-controls="${node.id}"]`)
      .forEach((button) => button.setAttribute("aria-expanded", String(!node.hidden)));
  });
}

function toggling(action, context, properties) {
  const first = action.targetElements[0];
  const controls = `${context.prefix}-${first?.elementId ?? first}`;
  return h(
    "button",
    { ...properties, "aria-controls": controls, "aria-expanded": "false", onclick: () => toggle(action, context) },
    action.title,
  );
}

function showing(action, at, context, properties) {
  const id = freshId("shown");
  const inner = h("div", { id, class: "t-shown", hidden: true });
  // Its inputs are sent with those around it, but not the other way round.
  const fields = [...context.fields];
  inner.append(
    ...context.list(action.card.body, `${at}/card/body`, { ...context, fields }),
  );
  const row = h("div", { class: "t-actions" });
  const below = [];
  row.append(
    ...(action.card.actions ?? []).map((each, index) =>
      drawAction(each, `${at}/card/actions/${index}`, { ...context, fields, below })),
  );
  inner.append(row, ...below);
  context.below.push(inner);
  const button = h("button", { ...properties, "aria-controls": id, "aria-expanded": "false" }, action.title);
  button.addEventListener("click", () => {
    inner.hidden = !inner.hidden;
    button.setAttribute("aria-expanded", String(!inner.hidden));
  });
  return button;
}

/** Sends what is filled in, as a client does: only when nothing required is missing. */
function press(action, at, context, button) {
  const sends = action.associatedInputs?.toLowerCase() !== "none";
  const fields = sends ? context.fields : [];
  const missing = fields.filter((field) => !field.check());
  if (missing.length > 0) {
    missing[0].focus();
    return;
  }
  context.act(at, Object.fromEntries(fields.map((field) => [field.id, field.read()])), button);
}
