/** Forms in front of a person, and questions before something is done. Both are native dialogs. */
import { drawBlocks } from "./blocks.js";
import { announce, freshId, h } from "./dom.js";

/**
 * The form in front of the picked person.
 *
 * @param act does something as that person and resolves with the desk afterwards
 */
export function formDialog(act) {
  const dialog = h("dialog", { class: "modal" });
  document.body.append(dialog);
  let shown = null;
  let opener = null;

  const close = () => act({ do: "close", view: shown.view.id });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (shown) close();
  });

  /** Draws the form when it is another one or has changed, and keeps what was typed where the field is the same. */
  function show(desk, context) {
    const view = desk.modal;
    if (!view) return hide();
    const key = `${desk.person.id}/${view.id}/${view.hash}`;
    if (shown?.key === key) return undefined;
    const typed = shown?.view.id === view.id ? answers(shown.fields) : {};
    const fields = [];
    const title = h("h2", { id: freshId("title"), tabindex: "-1" }, view.title);
    const body = drawBlocks(view.blocks, { ...context, fields, values: desk.values, press: pressIn(view, context) });
    const form = h(
      "form",
      { class: "modal-form", novalidate: true, method: "dialog" },
      h(
        "div",
        { class: "modal-top" },
        h("img", { src: "/playground/icon.svg", alt: "", width: 28, height: 28 }),
        title,
        h("button", { type: "button", class: "modal-x", "aria-label": "Close", onclick: close }, "×"),
      ),
      h("div", { class: "modal-body", lang: desk.person.language }, body),
      h(
        "div",
        { class: "modal-bottom" },
        h("button", { type: "button", class: "s-button", onclick: close }, view.close || (view.submit ? "Cancel" : "Close")),
        view.submit ? h("button", { type: "submit", class: "s-button primary" }, view.submit) : null,
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit();
    });
    for (const field of fields) if (field.block in typed) field.write(typed[field.block]);
    dialog.setAttribute("aria-labelledby", title.id);
    dialog.replaceChildren(form);
    shown = { key, view, fields };
    if (!dialog.open) {
      opener = document.activeElement;
      dialog.showModal();
    }
    (fields[0] ?? { focus: () => title.focus() }).focus();
    return undefined;
  }

  function hide() {
    if (!shown) return;
    shown = null;
    dialog.close();
    dialog.replaceChildren();
    if (opener?.isConnected) opener.focus();
  }

  async function submit() {
    const button = dialog.querySelector("button[type=submit]");
    if (button.disabled) return;
    const form = shown;
    button.disabled = true;
    form.fields.forEach((field) => field.correct(""));
    try {
      const desk = await act({ do: "submit", view: form.view.id, values: answers(form.fields) });
      if (shown === form && desk) correct(desk.errors ?? {});
    } finally {
      button.disabled = false;
    }
  }

  function correct(errors) {
    const wrong = shown.fields.filter((field) => errors[field.block]);
    wrong.forEach((field) => field.correct(errors[field.block]));
    if (wrong.length === 0) return;
    announce(wrong.length === 1 ? "One field needs another look." : `${wrong.length} fields need another look.`);
    wrong[0].focus();
  }

  const pressIn = (view, context) => (block, element, button) =>
    context.press(block, element, button, { view: view.id, values: answers(shown.fields) });

  return { show, hide };
}

const answers = (fields) => Object.fromEntries(fields.map((field) => [field.block, field.read()]));

/** Asks as Slack asks before a button with a question is pressed; resolves with true for yes. */
export function confirmed(question) {
  const title = h("h2", { id: freshId("title") }, question.title.text);
  const dialog = h(
    "dialog",
    { class: "modal small", "aria-labelledby": title.id },
    h(
      "form",
      { method: "dialog", class: "modal-form" },
      h("div", { class: "modal-top" }, title),
      h("div", { class: "modal-body" }, h("p", {}, question.text.text)),
      h(
        "div",
        { class: "modal-bottom" },
        h("button", { class: "s-button", value: "no" }, question.deny.text),
        h("button", { class: `s-button ${question.style === "danger" ? "danger" : "primary"}`, value: "yes" }, question.confirm.text),
      ),
    ),
  );
  document.body.append(dialog);
  const opener = document.activeElement;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (opener?.isConnected) opener.focus();
      resolve(dialog.returnValue === "yes");
    });
  });
}
