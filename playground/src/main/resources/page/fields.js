/** What can be filled in. Each field reads itself as the pretended Slack wants it and shows its own correction. */
import { h, freshId } from "./dom.js";

/** More options than this get a box to search them. */
const MANY = 12;

/**
 * A field.
 *
 * @param block the input block
 * @param state what was filled in before, as Slack reports it; undefined for nothing
 * @param context people: all accounts, for people pickers; channels: all there are, for pickers of channels
 * @returns node, block (its id), read() and correct(sentence)
 */
export function field(block, state, context) {
  const id = freshId("field");
  const made = element(block, state, context, id);
  const label = [block.label.text, block.optional ? h("span", { class: "f-optional" }, " (optional)") : null];
  const hint = block.hint ? h("p", { class: "f-hint", id: `${id}-hint` }, block.hint.text) : null;
  const error = h("p", { class: "f-error", id: `${id}-error`, hidden: true });
  const node = made.group
    ? h("fieldset", { class: "field" }, h("legend", {}, label), made.node, hint, error)
    : h("div", { class: "field" }, h("label", { for: id }, label), made.node, made.below, hint, error);
  const described = made.group ? node : made.node;
  const describe = () => {
    const ids = [hint && hint.id, !error.hidden && error.id, made.below?.id].filter(Boolean).join(" ");
    if (ids) described.setAttribute("aria-describedby", ids);
  };
  describe();
  if (!block.optional && !made.group) made.node.setAttribute("aria-required", "true");
  return {
    node,
    block: block.block_id,
    read: made.read,
    write: made.write,
    focus: () => made.controls()[0].focus(),
    correct(sentence) {
      error.hidden = !sentence;
      error.textContent = sentence ?? "";
      made.controls().forEach((control) => control.toggleAttribute("aria-invalid", false));
      if (sentence) made.controls().forEach((control) => control.setAttribute("aria-invalid", "true"));
      describe();
    },
  };
}

function element(block, state, context, id) {
  const spec = block.element;
  switch (spec.type) {
    case "plain_text_input":
      return words(spec, state, id);
    case "number_input":
      return simple(h("input", { id, type: "number", step: spec.is_decimal_allowed ? "any" : "1", min: spec.min_value,
        max: spec.max_value, value: state?.value ?? spec.initial_value ?? "" }));
    case "email_text_input":
      return simple(h("input", { id, type: "email", value: state?.value ?? spec.initial_value ?? "" }));
    case "url_text_input":
      return simple(h("input", { id, type: "url", value: state?.value ?? spec.initial_value ?? "" }));
    case "datepicker":
      return simple(h("input", { id, type: "date", value: state?.selected_date ?? spec.initial_date ?? "" }));
    case "timepicker":
      return simple(h("input", { id, type: "time", value: state?.selected_time ?? spec.initial_time ?? "" }));
    case "static_select":
      return select(spec, (state?.selected_option ?? spec.initial_option)?.value, id);
    case "users_select":
      return people(spec, state?.selected_user ?? spec.initial_user, context, id);
    case "conversations_select":
      return channels(spec, state?.selected_conversation ?? spec.initial_conversation, context, id);
    case "radio_buttons":
      return radios(spec, (state?.selected_option ?? spec.initial_option)?.value, block.optional, id);
    case "checkboxes":
    case "multi_static_select":
      return checks(spec, (state?.selected_options ?? spec.initial_options ?? []).map((option) => option.value), id);
    default:
      return simple(h("input", { id, type: "text", disabled: true, value: `“${spec.type}” cannot be drawn here` }));
  }
}

function simple(node) {
  return {
    node,
    read: () => node.value,
    write: (value) => {
      node.value = value;
    },
    controls: () => [node],
  };
}

function words(spec, state, id) {
  const value = state?.value ?? spec.initial_value ?? "";
  const node = spec.multiline
    ? h("textarea", { id, rows: 4, placeholder: spec.placeholder?.text, value })
    : h("input", { id, type: "text", autocomplete: "off", placeholder: spec.placeholder?.text, value });
  if (!spec.max_length) return simple(node);
  // Slack counts, but lets people type on: the correction says what is allowed.
  const count = h("span", { class: "f-count", id: `${id}-count` });
  const tell = () => {
    const length = [...node.value].length;
    count.textContent = length > spec.max_length * 0.8 ? `${length} of ${spec.max_length} characters` : "";
    count.classList.toggle("over", length > spec.max_length);
  };
  node.addEventListener("input", tell);
  tell();
  return { ...simple(node), below: count };
}

const optionsOf = (spec) => spec.options ?? spec.option_groups?.flatMap((group) => group.options) ?? [];

function select(spec, chosen, id) {
  const one = (option) => h("option", { value: option.value, selected: option.value === chosen }, option.text.text);
  const node = h(
    "select",
    { id },
    h("option", { value: "" }, spec.placeholder?.text ?? "Choose"),
    spec.option_groups
      ? spec.option_groups.map((group) => h("optgroup", { label: group.label.text }, group.options.map(one)))
      : spec.options.map(one),
  );
  return simple(node);
}

function people(spec, chosen, context, id) {
  const node = h(
    "select",
    { id },
    h("option", { value: "" }, spec.placeholder?.text ?? "Choose a person"),
    [...context.people]
      .sort((one, other) => one.name.localeCompare(other.name))
      .map((person) => h("option", { value: person.id, selected: person.id === chosen }, `${person.name} – ${person.title}`)),
  );
  return simple(node);
}

function channels(spec, chosen, context, id) {
  const node = h(
    "select",
    { id },
    h("option", { value: "" }, spec.placeholder?.text ?? "Choose a channel"),
    context.channels.map((each) => h("option", { value: each.id, selected: each.id === chosen }, `#${each.name}`)),
  );
  return simple(node);
}

function choice(type, id, option, index, checked) {
  return h(
    "label",
    { class: "f-choice", for: `${id}-${index}` },
    h("input", { type, id: `${id}-${index}`, name: id, value: option.value, checked }),
    h(
      "span",
      {},
      option.text.text,
      option.description ? h("small", {}, option.description.text) : null,
    ),
  );
}

function radios(spec, chosen, optional, id) {
  const node = h(
    "div",
    { class: "f-choices" },
    optionsOf(spec).map((option, index) => choice("radio", id, option, index, option.value === chosen)),
  );
  const controls = () => [...node.querySelectorAll("input")];
  if (optional) {
    const clear = h("button", { type: "button", class: "link f-clear", hidden: !chosen }, "Clear choice");
    clear.addEventListener("click", () => {
      controls().forEach((control) => {
        control.checked = false;
      });
      clear.hidden = true;
      controls()[0].focus();
    });
    node.addEventListener("change", () => {
      clear.hidden = false;
    });
    node.append(clear);
  }
  return {
    node,
    group: true,
    controls,
    read: () => controls().find((control) => control.checked)?.value ?? "",
    write: (value) => controls().forEach((control) => {
      control.checked = control.value === value;
    }),
  };
}

function checks(spec, chosen, id) {
  const options = optionsOf(spec);
  const list = h(
    "div",
    { class: options.length > MANY ? "f-choices long" : "f-choices" },
    options.map((option, index) => choice("checkbox", id, option, index, chosen.includes(option.value))),
  );
  const controls = () => [...list.querySelectorAll("input")];
  const picked = () => controls().filter((control) => control.checked).map((control) => control.value);
  const count = h("p", { class: "f-count", "aria-live": "polite" });
  const tell = () => {
    const most = spec.max_selected_items;
    count.textContent = most ? `${picked().length} of at most ${most} chosen` : "";
    count.classList.toggle("over", most !== undefined && picked().length > most);
  };
  list.addEventListener("change", tell);
  tell();
  const node = h("div", {}, options.length > MANY ? finder(list) : null, list, count);
  return {
    node,
    group: true,
    controls,
    read: picked,
    write: (values) => {
      controls().forEach((control) => {
        control.checked = values.includes(control.value);
      });
      tell();
    },
  };
}

function finder(list) {
  const box = h("input", { type: "search", class: "f-find", placeholder: "Find", "aria-label": "Find an option" });
  box.addEventListener("input", () => {
    const wanted = box.value.trim().toLowerCase();
    for (const label of list.children) label.hidden = !label.textContent.toLowerCase().includes(wanted);
  });
  return box;
}
