/** Block Kit as people see it in Slack. */
import { h, freshId } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { field } from "./fields.js";

/**
 * The elements of blocks, in order.
 *
 * @param context names(id), openLink(address), press(block, element), choose(block, element, value), people, and fields:
 *     an array that receives every input, or null where there is no form
 */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => draw(block, context));
}

function draw(block, context) {
  switch (block.type) {
    case "header":
      return h("h3", { class: "b-header" }, text(block.text, context));
    case "section":
      return section(block, context);
    case "divider":
      return h("hr", { class: "b-divider" });
    case "context":
      return h("div", { class: "b-context" }, block.elements.map((part) => contextPart(part, context)));
    case "actions":
      return h("div", { class: "b-actions" }, block.elements.map((element) => control(block, element, context)));
    case "image":
      return figure(block);
    case "input":
      return input(block, context);
    default:
      return h("p", { class: "b-unknown" }, `A block of the kind “${block.type}”, which this page cannot draw.`);
  }
}

/** The nodes of a text object. */
export function text(object, context) {
  if (!object?.text) return [];
  return object.type === "mrkdwn" ? mrkdwn(object.text, context) : lines(object.text);
}

function lines(words) {
  return words.split("\n").flatMap((line, index) => (index === 0 ? [line] : [h("br"), line]));
}

function section(block, context) {
  return h(
    "div",
    { class: block.accessory ? "b-section with-accessory" : "b-section" },
    h(
      "div",
      { class: "b-words" },
      block.text ? h("div", { class: "b-text" }, text(block.text, context)) : null,
      block.fields ? h("div", { class: "b-fields" }, block.fields.map((each) => h("div", {}, text(each, context)))) : null,
    ),
    block.accessory ? control(block, block.accessory, context) : null,
  );
}

function contextPart(part, context) {
  return part.type === "image"
    ? h("img", { class: "b-icon", src: pictureAddress(part), alt: part.alt_text })
    : h("span", {}, text(part, context));
}

const pictureAddress = (image) =>
  image.slack_file?.id ? `/playground/api/files/${encodeURIComponent(image.slack_file.id)}` : image.image_url;

function figure(block) {
  return h(
    "figure",
    { class: "b-image" },
    block.title ? h("figcaption", {}, block.title.text) : null,
    h("img", { src: pictureAddress(block), alt: block.alt_text ?? "" }),
  );
}

function control(block, element, context) {
  switch (element.type) {
    case "button":
      return button(block, element, context);
    case "image":
      return h("img", { class: "b-thumbnail", src: pictureAddress(element), alt: element.alt_text });
    case "overflow":
      return menu(block, element, context, "More");
    case "static_select":
    case "users_select":
    case "datepicker":
    case "radio_buttons":
    case "checkboxes":
      return atOnce(block, element, context);
    default:
      return h("span", { class: "b-unknown" }, `A control of the kind “${element.type}”, which this page cannot draw.`);
  }
}

function button(block, element, context) {
  const style = element.style ? ` ${element.style}` : "";
  if (element.url) {
    return h("a", { class: `s-button${style}`, href: element.url, target: "_blank", rel: "noreferrer" }, element.text.text);
  }
  return h(
    "button",
    {
      type: "button",
      class: `s-button${style}`,
      "aria-label": element.accessibility_label,
      disabled: context.press ? null : true,
      data: { block: block.block_id, action: element.action_id },
      onclick: (event) => context.press(block, element, event.currentTarget),
    },
    element.text.text,
  );
}

function menu(block, element, context, label) {
  const select = h(
    "select",
    { class: "s-select", "aria-label": label, disabled: context.choose ? null : true },
    h("option", { value: "" }, label),
    element.options.map((option) => h("option", { value: option.value }, option.text.text)),
  );
  select.addEventListener("change", () => select.value && context.choose(block, element, select.value));
  return select;
}

/** A field outside of a form: choosing is acting. */
function atOnce(block, element, context) {
  const words = element.placeholder?.text ?? "Choose";
  const made = field({ block_id: block.block_id, optional: true, label: { text: words }, element }, undefined, context);
  made.node.classList.add("at-once");
  made.node.addEventListener("change", () => context.choose?.(block, element, made.read()));
  return made.node;
}

function input(block, context) {
  const state = context.values?.[block.block_id]?.[block.element.action_id];
  const made = field(block, state, context);
  context.fields?.push(made);
  return made.node;
}

/** An id for a heading, so that something can be labelled by it. */
export const headingId = () => freshId("heading");
