/** Where a person types, with the command words offered. */
import { freshId, h } from "./dom.js";

/**
 * A box to type in.
 *
 * @param place whom or what it writes to, in words
 * @param words the commands as {word, says}
 * @param command what stands before a command's word, with its space: "/mentor ", or nothing
 * @param send receives what was typed; resolves when it was taken
 */
export function composer(place, words, command, send) {
  const listId = freshId("words");
  const inputId = freshId("write");
  const input = h("input", {
    id: inputId,
    type: "text",
    class: "composer-input",
    autocomplete: "off",
    placeholder: `${command}join, or a message`,
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-autocomplete": "list",
  });
  const list = h("ul", { id: listId, class: "suggestions", role: "listbox", "aria-label": "Commands", hidden: true });
  const form = h(
    "form",
    { class: "composer" },
    list,
    h("label", { class: "unseen", for: inputId }, `Write to ${place}`),
    input,
    h("button", { type: "submit", class: "s-button primary" }, "Send"),
  );
  let active = -1;

  function offer() {
    const typed = input.value.toLowerCase();
    const begun = command ? typed.startsWith("/") : typed.length > 0;
    const shown = begun
      ? words.filter((word) => (command + word.word).startsWith(typed) && command + word.word !== typed.trimEnd())
      : [];
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(
      ...shown.map((word, index) =>
        h(
          "li",
          {
            id: `${listId}-${index}`,
            role: "option",
            "aria-selected": "false",
            data: { word: word.word },
            // Before the box loses the focus.
            onmousedown: (event) => {
              event.preventDefault();
              take(word.word);
            },
          },
          h("span", { class: "suggestion-word" }, command + word.word),
          h("span", { class: "suggestion-says" }, word.says),
        ),
      ),
    );
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  function hide() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    active = -1;
  }

  function take(word) {
    input.value = `${command}${word} `;
    hide();
    input.focus();
  }

  function mark(index) {
    const options = [...list.children];
    active = (index + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  input.addEventListener("input", offer);
  input.addEventListener("focus", offer);
  input.addEventListener("blur", hide);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active < 0 ? list.children.length - 1 : active - 1);
    else if (event.key === "Escape") hide();
    else if ((event.key === "Enter" || event.key === "Tab") && active >= 0) take(list.children[active].dataset.word);
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    if (!typed) return;
    hide();
    input.value = "";
    await send(typed);
  });
  return form;
}
