/** Conversations as Teams shows them: the bot's messages and cards on the left, one's own words on the right. */
import { drawCard } from "./cards.js";
import { composer } from "./composer.js";
import { h } from "./dom.js";
import { clock } from "./time.js";

const HOME = { word: "home", says: "where things stand" };

export const teamsChat = {
  name: "Teams",
  command: "",
  write(desk, hands) {
    if (!desk.installed) return missing(desk, hands);
    const channel = desk.conversations.find((each) => each.id === desk.shown && each.name);
    if (channel) return h("p", { class: "t-only-read" }, "In channels the bot only posts; it talks with people in their chats.");
    return composer("Viceversa", [HOME, ...hands.words(desk.person.coordinator)], this.command, hands.send);
  },
  meant: (typed) => ({ do: "say", text: typed }),
  head: (desk, hands) =>
    desk.installed
      ? h("button", { type: "button", class: "link t-remove", onclick: () => hands.act({ do: "remove" }) }, "Remove the app")
      : null,
  row,
  notice,
};

/** Without the app nobody can write, neither they nor the bot. */
function missing(desk, hands) {
  return h(
    "div",
    { class: "t-missing" },
    h("p", {}, `Viceversa is not installed for ${desk.person.name}, so it cannot write to them.`),
    h("button", { type: "button", class: "s-button primary", onclick: () => hands.act({ do: "install" }) }, "Install the app"),
  );
}

function row(message, desk, context, hands) {
  return message.fromApp ? fromBot(message, desk, context, hands) : spoken(message, desk);
}

function spoken(message, desk) {
  return h(
    "li",
    { class: "message t-own", tabindex: "-1", data: { ts: message.ts } },
    h(
      "div",
      { class: "t-bubble" },
      h("p", { class: "message-by" }, h("strong", { class: "unseen" }, message.author), time(message, desk)),
      h("p", { class: "t-words" }, message.text),
    ),
  );
}

function fromBot(message, desk, context, hands) {
  const cards = (message.cards ?? []).map((card, index) =>
    drawCard(card, {
      ...context,
      act: (at, values, button) => hands.actOn(button, {
        do: "press",
        id: message.id,
        conversation: message.channel,
        card: index,
        at,
        values,
      }),
    }));
  return h(
    "li",
    { class: "message t-bot", tabindex: "-1", data: { ts: message.ts } },
    h("img", { class: "portrait", src: "/playground/icon.svg", alt: "", width: 32, height: 32 }),
    h(
      "div",
      { class: "message-words" },
      h(
        "p",
        { class: "message-by" },
        h("strong", {}, message.author),
        time(message, desk),
        message.edited ? h("span", { class: "edited" }, "Updated") : null,
      ),
      cards.length > 0 ? cards : h("p", { class: "t-bubble t-words" }, message.text),
    ),
  );
}

const time = (message, desk) => h("time", { datetime: message.at }, clock(message.at, desk.person.zone));

function notice(said) {
  return h(
    "li",
    { class: "message t-bot t-notice" },
    h("span", { class: "portrait t-sign", "aria-hidden": "true" }, "i"),
    h("div", { class: "message-words", role: "alert" }, h("p", { class: "t-words" }, said.words)),
  );
}
