/** What can be filled in on a card. Each reads itself as Teams sends it. */
import { freshId, h } from "./dom.js";

/** An input with its label; joins {@code context.fields}. */
export function input(spec, context) {
  const id = freshId("input");
  const made = control(spec, id, context);
  const error = h("p", { class: "f-error", id: `${id}-error`, hidden: true });
  const label = [spec.label ?? "", spec.isRequired ? h("span", { class: "t-required", "aria-hidden": "true" }, " *") : null];
  const node = made.group
    ? h("fieldset", { class: "t-field" }, h("legend", {}, label), made.node, error)
    : h("div", { class: "t-field" }, h("label", { for: id }, label), made.node, error);
  const controls = made.controls ?? (() => [made.node]);
  if (spec.isRequired && !made.group) made.node.setAttribute("aria-required", "true");
  const correct = (sentence) => {
    error.hidden = !sentence;
    error.textContent = sentence;
    for (const each of controls()) {
      if (sentence) each.setAttribute("aria-invalid", "true");
      else each.removeAttribute("aria-invalid");
    }
    const described = made.group ? node : made.node;
    if (sentence) described.setAttribute("aria-describedby", error.id);
    else described.removeAttribute("aria-describedby");
  };
  const field = {
    id: spec.id,
    read: made.read,
    focus: () => controls()[0]?.focus(),
    /** Whether it may be sent so; says what is missing where it is missing. */
    check() {
      const fine = !spec.isRequired || made.read() !== "";
      correct(fine ? "" : spec.errorMessage || "Please fill this in.");
      return fine;
    },
  };
  context.fields.push(field);
  return node;
}

function control(spec, id, context) {
  switch (spec.type) {
    case "Input.Text":
      return text(spec, id);
    case "Input.Date":
      return simple(h("input", { id, type: "date", min: spec.min, max: spec.max, value: spec.value ?? "" }));
    case "Input.Time":
      return simple(h("input", { id, type: "time", min: spec.min, max: spec.max, value: spec.value ?? "" }));
    case "Input.Number":
      return simple(h("input", { id, type: "number", min: spec.min, max: spec.max, value: spec.value ?? "" }));
    case "Input.Toggle":
      return toggle(spec, id);
    case "Input.ChoiceSet":
      return choices(spec, id, context);
    default:
      return simple(h("input", { id, type: "text", disabled: true, value: `“${spec.type}” cannot be drawn here` }));
  }
}

const simple = (node) => ({ node, read: () => node.value });

function text(spec, id) {
  const common = { id, placeholder: spec.placeholder, maxlength: spec.maxLength, value: spec.value ?? "" };
  return simple(spec.isMultiline ? h("textarea", { ...common, rows: 4 }) : h("input", { ...common, type: "text", autocomplete: "off" }));
}

function toggle(spec, id) {
  const box = h("input", { id, type: "checkbox", checked: spec.value === (spec.valueOn ?? "true") });
  const node = h("span", { class: "f-choice" }, box, h("span", {}, spec.title));
  return { node, read: () => (box.checked ? spec.valueOn ?? "true" : spec.valueOff ?? "false"), controls: () => [box] };
}

function choices(spec, id, context) {
  const chosen = spec.isMultiSelect ? (spec.value ?? "").split(",") : [spec.value ?? ""];
  if (spec["choices.data"]) return picker(id, chosen[0], spec, colleagues(context));
  if (spec.isMultiSelect || spec.style === "expanded") return boxes(spec, id, chosen);
  return picker(id, chosen[0], spec, spec.choices);
}

/** Whom the company's directory knows. */
function colleagues(context) {
  return (context.people ?? [])
    .flatMap((person) =>
      person.accounts
        .filter((account) => account.platform === "teams")
        .map((account) => ({ title: `${person.name} – ${person.title}`, value: account.id })))
    .sort((one, other) => one.title.localeCompare(other.title));
}

function picker(id, chosen, spec, options) {
  return simple(
    h(
      "select",
      { id },
      h("option", { value: "" }, spec.placeholder ?? "Choose"),
      options.map((option) => h("option", { value: option.value, selected: option.value === chosen }, option.title)),
    ),
  );
}

function boxes(spec, id, chosen) {
  const type = spec.isMultiSelect ? "checkbox" : "radio";
  const node = h(
    "div",
    { class: "f-choices" },
    spec.choices.map((choice, index) =>
      h(
        "label",
        { class: "f-choice", for: `${id}-${index}` },
        h("input", { type, id: `${id}-${index}`, name: id, value: choice.value, checked: chosen.includes(choice.value) }),
        h("span", {}, choice.title),
      )),
  );
  const controls = () => [...node.querySelectorAll("input")];
  return {
    node,
    group: true,
    controls,
    read: () => controls().filter((each) => each.checked).map((each) => each.value).join(","),
  };
}
