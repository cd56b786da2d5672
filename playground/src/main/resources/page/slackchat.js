/** Conversations as Slack shows them. */
import { drawBlocks } from "./blocks.js";
import { composer } from "./composer.js";
import { h, portrait } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { clock } from "./time.js";

const COMMAND = "/mentor";

export const slackChat = {
  name: "Slack",
  command: `${COMMAND} `,
  write(desk, hands) {
    const channel = desk.conversations.find((each) => each.id === desk.shown && each.name);
    const place = channel ? `#${channel.name}` : "Viceversa";
    return composer(place, hands.words(desk.person.coordinator), this.command, hands.send);
  },
  meant,
  row: messageRow,
  notice: noticeRow,
  home: homePage,
};

/** What was typed, as an act; a sentence instead where Slack knows no such command. */
function meant(typed) {
  if (!typed.startsWith("/")) return { do: "say", text: typed };
  const [command, ...rest] = typed.split(/\s+/);
  if (command.toLowerCase() === COMMAND) return { do: "command", text: rest.join(" ") };
  return { refused: `${command} is not a command here. Viceversa listens to ${COMMAND}.` };
}

const pressAt = (hands, where) => (block, element, button, more) => hands.press(block, element, button, more ?? where);

function homePage(desk, context, hands) {
  if (!desk.home) return h("p", { class: "empty" }, "The bot has not put anything here yet.");
  const drawing = { ...context, press: pressAt(hands, { view: desk.home.id }) };
  return h("div", { class: "home", lang: desk.person.language }, drawBlocks(desk.home.blocks, drawing));
}

function messageRow(message, desk, context, hands) {
  const drawing = { ...context, press: pressAt(hands, { ts: message.ts, conversation: message.channel }) };
  const said =
    message.blocks.length > 0
      ? drawBlocks(message.blocks, drawing)
      : h("p", { class: "b-text" }, message.fromApp ? mrkdwn(message.text, context) : message.text);
  return h(
    "li",
    { class: message.onlyForMe ? "message only-for-me" : "message", tabindex: "-1", data: { ts: message.ts } },
    message.fromApp
      ? h("img", { class: "portrait", src: "/playground/icon.svg", alt: "", width: 38, height: 38 })
      : portrait(message.author),
    h(
      "div",
      { class: "message-words" },
      message.onlyForMe ? h("p", { class: "only" }, "Only visible to you") : null,
      h(
        "p",
        { class: "message-by" },
        h("strong", {}, message.author),
        message.fromApp ? h("span", { class: "badge app" }, "App") : null,
        h("time", { datetime: message.at }, clock(message.at, desk.person.zone)),
        message.edited ? h("span", { class: "edited" }, "(edited)") : null,
      ),
      said,
      files(message.files),
    ),
  );
}

function files(shared) {
  if (!shared?.length) return null;
  return h(
    "ul",
    { class: "files" },
    shared.map((file) =>
      h("li", {}, h("a", { href: `/playground/api/files/${file.id}`, download: file.name }, file.title || file.name))),
  );
}

function noticeRow(notice) {
  return h(
    "li",
    { class: "message only-for-me" },
    h("span", { class: "portrait slackbot", "aria-hidden": "true" }, "!"),
    h(
      "div",
      { class: "message-words", role: "alert" },
      h("p", { class: "only" }, "Only visible to you"),
      h("p", { class: "message-by" }, h("strong", {}, "Slack")),
      h("p", { class: "b-text" }, notice.words),
    ),
  );
}
