/** Where a person types, with the command words offered. */
import { freshId, h } from "./dom.js";

const COMMAND = "/mentor";

/**
 * A box to type in.
 *
 * @param place whom or what it writes to, in words
 * @param words the commands as {word, says}
 * @param send receives what was typed; resolves when it was taken
 */
export function composer(place, words, send) {
  const listId = freshId("words");
  const inputId = freshId("write");
  const input = h("input", {
    id: inputId,
    type: "text",
    class: "composer-input",
    autocomplete: "off",
    placeholder: `${COMMAND} join, or a message`,
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
    const shown = typed.startsWith("/")
      ? words.filter((word) => `${COMMAND} ${word.word}`.startsWith(typed) && `${COMMAND} ${word.word}` !== typed.trimEnd())
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
          h("span", { class: "suggestion-word" }, `${COMMAND} ${word.word}`),
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
    input.value = `${COMMAND} ${word} `;
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

/** What was typed, as an act; a sentence instead where Slack knows no such command. */
export function meant(typed) {
  if (!typed.startsWith("/")) return { do: "say", text: typed };
  const [command, ...rest] = typed.split(/\s+/);
  if (command.toLowerCase() === COMMAND) return { do: "command", text: rest.join(" ") };
  return { refused: `${command} is not a command here. Viceversa listens to ${COMMAND}.` };
}
