/** What the picked person sees in Slack: their messages, the channels, the home page, and a box to type in. */
import { drawBlocks } from "./blocks.js";
import { composer } from "./composer.js";
import { h, portrait, toggle } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { clock, language, longDay, ofTs } from "./time.js";

/**
 * The desk in {@code root}.
 *
 * @param hands press(block, element, button, where), byItself(on), earlier(), send(typed),
 *     openLink(address), names(id), words(coordinator)
 */
export function deskView(root, hands) {
  let drawnFrame = "";
  let drawnHome = "";
  let rows = new Map();
  let list = null;
  let frame = null;

  function show(desk, place, notices, people) {
    const { person } = desk;
    const frameKey = JSON.stringify([person.id, place, desk.shown]);
    if (frameKey !== drawnFrame) {
      drawnFrame = frameKey;
      drawnHome = "";
      rows = new Map();
      frame = skeleton(desk, place);
      root.replaceChildren(frame.node);
    }
    frame.header(desk, place);
    const context = { names: hands.names, openLink: hands.openLink, people };
    if (place === "home") home(desk, context);
    else messages(desk, notices, context);
  }

  function skeleton(desk, place) {
    const { person } = desk;
    const head = h("div", { class: "desk-head" });
    const tabs = h("nav", { class: "tabs", "aria-label": `What ${person.name} sees` });
    const body = h("div", { class: "desk-body", tabindex: "0", role: "region", "aria-label": place === "home" ? "Home page" : "Messages" });
    list = h("ol", { class: "messages", lang: person.language });
    if (place !== "home") body.append(list);
    const channel = desk.conversations.find((each) => each.id === desk.shown && each.name);
    const write =
      place === "home" ? null : composer(channel ? `#${channel.name}` : "Viceversa", hands.words(person.coordinator), hands.send);
    const node = h("section", { class: "desk", "aria-label": person.name }, head, tabs, body, write);
    let key = "";
    return {
      node,
      body,
      header(now, shown) {
        const changed = JSON.stringify([now.person, now.conversations, shown]);
        if (changed === key) return;
        key = changed;
        const focus = head.contains(document.activeElement) ? document.activeElement.getAttribute("role") : null;
        head.replaceChildren(...heading(now.person));
        if (focus === "switch") head.querySelector("[role=switch]").focus();
        tabs.replaceChildren(...places(now, shown));
      },
    };
  }

  function heading(person) {
    return [
      h("a", { class: "back", href: "#/", "aria-label": "All people" }, "‹"),
      portrait(person.name),
      h(
        "div",
        { class: "desk-who" },
        h("h2", { tabindex: "-1" }, person.name, person.coordinator ? h("span", { class: "badge" }, "Coordinator") : null),
        h(
          "p",
          {},
          [person.title, person.level ? `level ${person.level}` : "", `reads ${language(person.language)}`]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
      toggle("Answers without you", person.byItself, hands.byItself),
    ];
  }

  function places(desk, shown) {
    const base = `#/people/${desk.person.id}`;
    const tab = (href, words, current, unread) =>
      h(
        "a",
        { href, "aria-current": current ? "page" : null },
        words,
        unread > 0 && !current ? h("span", { class: "unread" }, String(unread), h("span", { class: "unseen" }, " new")) : null,
      );
    return [
      ...desk.conversations.map((each) =>
        each.name
          ? tab(`${base}/${each.id}`, `#${each.name}`, shown !== "home" && desk.shown === each.id, each.unread)
          : tab(base, "Messages", shown !== "home" && desk.shown === each.id, each.unread),
      ),
      tab(`${base}/home`, "Home", shown === "home", 0),
      tab(`#/upcoming/${desk.person.id}`, "Planned", false, 0),
    ];
  }

  function home(desk, context) {
    const key = desk.home ? desk.home.id + desk.home.hash : "none";
    if (key === drawnHome) return;
    drawnHome = key;
    const page = desk.home
      ? h(
          "div",
          { class: "home", lang: desk.person.language },
          drawBlocks(desk.home.blocks, { ...context, press: pressAt({ view: desk.home.id }) }),
        )
      : h("p", { class: "empty" }, "The bot has not put anything here yet.");
    frame.body.replaceChildren(page);
  }

  const pressAt = (where) => (block, element, button, more) => hands.press(block, element, button, more ?? where);

  function messages(desk, notices, context) {
    const near = frame.body.scrollHeight - frame.body.scrollTop - frame.body.clientHeight < 120;
    const first = rows.size === 0;
    const next = new Map();
    const nodes = [];
    if (desk.earlier > 0) {
      nodes.push(keep("earlier", String(desk.earlier), next, () =>
        h("li", { class: "earlier" }, h("button", { type: "button", onclick: hands.earlier }, `Show earlier messages (${desk.earlier})`))));
    }
    const place = desk.conversations.find((each) => each.id === desk.shown);
    if (place?.name && !desk.earlier) nodes.push(keep("beginning", place.id, next, () => beginning(place)));
    let today = "";
    for (const message of desk.messages) {
      const date = longDay(ofTs(message.ts), desk.person.zone);
      if (date !== today) {
        today = date;
        nodes.push(keep(`day ${date} ${message.ts}`, date, next, () => h("li", { class: "day" }, h("span", {}, date))));
      }
      nodes.push(keep(message.ts, JSON.stringify(message), next, () => messageRow(message, desk, context)));
    }
    notices.forEach((notice, index) =>
      nodes.push(keep(`notice ${index}`, notice.words, next, () => noticeRow(notice))));
    if (nodes.length === 0) nodes.push(keep("empty", "", next, () => nothingYet(desk)));
    rows = next;
    replaceKeepingFocus(nodes);
    if (near || first) frame.body.scrollTop = frame.body.scrollHeight;
  }

  /** The row as it stands when it says the same, else a new one. */
  function keep(key, content, next, make) {
    const known = rows.get(key);
    const row = known?.content === content ? known : { content, node: make() };
    next.set(key, row);
    return row.node;
  }

  function replaceKeepingFocus(nodes) {
    const same = nodes.length === list.children.length && nodes.every((node, index) => list.children[index] === node);
    if (same) return;
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    const ts = focused?.closest("[data-ts]")?.dataset.ts;
    list.replaceChildren(...nodes);
    if (!focused) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else (list.querySelector(`[data-ts="${ts}"]`) ?? frame.body).focus({ preventScroll: true });
  }

  function messageRow(message, desk, context) {
    const drawing = { ...context, press: pressAt({ ts: message.ts, conversation: message.channel }) };
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
          h("time", { datetime: new Date(ofTs(message.ts)).toISOString() }, clock(ofTs(message.ts), desk.person.zone)),
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

  /** Setting a program up asks for the id, which Slack shows in a channel's details. */
  function beginning(channel) {
    return h("li", { class: "beginning", lang: "en" }, h("strong", {}, `#${channel.name}`), ` Channel ID: ${channel.id}`);
  }

  function nothingYet(desk) {
    const words = desk.person.coordinator ? ["help", "program", "match"] : ["join", "help", "status"];
    return h(
      "li",
      { class: "empty", lang: "en" },
      h("p", {}, `${desk.person.name} has not talked with Viceversa yet. Begin with`),
      h(
        "p",
        { class: "quick" },
        words.map((word) => h("button", { type: "button", class: "s-button", onclick: () => hands.send(`/mentor ${word}`) }, `/mentor ${word}`)),
      ),
    );
  }

  return {
    show,
    forget() {
      drawnFrame = "";
    },
    /** Where somebody who picked a person goes on: typing, or reading where a keyboard would cover the page. */
    focus() {
      const roomy = matchMedia("(min-width: 761px)").matches;
      (roomy && root.querySelector(".composer-input") || root.querySelector(".desk h2"))?.focus();
    },
  };
}
