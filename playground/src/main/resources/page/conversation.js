/** What one account has before its eyes: the messages, the channels, a home page, and a box to type in. */
import { chats } from "./chats.js";
import { h, portrait, toggle } from "./dom.js";
import { language, longDay } from "./time.js";

/**
 * The desk in {@code root}.
 *
 * @param hands act(what), actOn(button, what), press(block, element, button, where), byItself(on), earlier(), send(typed),
 *     openLink(address), names(id), words(coordinator), link(account, place); alone when nothing else stands beside it
 */
export function deskView(root, hands) {
  let drawnFrame = "";
  let drawnHome = "";
  let rows = new Map();
  let list = null;
  let frame = null;

  function show(desk, place, notices, people) {
    const frameKey = JSON.stringify([desk.account, place, desk.shown, desk.installed]);
    if (frameKey !== drawnFrame) {
      drawnFrame = frameKey;
      drawnHome = "";
      rows = new Map();
      frame = skeleton(desk, place);
      root.replaceChildren(frame.node);
    }
    frame.header(desk, place);
    const channels = desk.conversations.filter((each) => each.name);
    const context = { names: hands.names, openLink: hands.openLink, people, channels };
    if (place === "home") home(desk, context);
    else messages(desk, notices, context);
  }

  function skeleton(desk, place) {
    const { person } = desk;
    const chat = chats[desk.platform];
    const head = h("div", { class: "desk-head" });
    const tabs = h("nav", { class: "tabs", "aria-label": `What ${person.name} sees` });
    const body = h("div", { class: "desk-body", tabindex: "0", role: "region", "aria-label": `${place === "home" ? "Home page" : "Messages"} of ${person.name}` });
    list = h("ol", { class: "messages", lang: person.language });
    if (place !== "home") body.append(list);
    const write = place === "home" ? null : chat.write(desk, hands);
    const node = h(
      "section",
      { class: `desk on-${desk.platform}`, "aria-label": `${person.name} on ${chat.name}` },
      head,
      tabs,
      body,
      write,
    );
    let key = "";
    return {
      node,
      body,
      header(now, shown) {
        const changed = JSON.stringify([now.person, now.conversations, shown]);
        if (changed === key) return;
        key = changed;
        const focus = head.contains(document.activeElement) ? document.activeElement.getAttribute("role") : null;
        head.replaceChildren(...heading(now));
        if (focus === "switch") head.querySelector("[role=switch]").focus();
        tabs.replaceChildren(...places(now, shown));
      },
    };
  }

  function heading(desk) {
    const { person } = desk;
    return [
      hands.alone ? h("a", { class: "back", href: "#/", "aria-label": "All people" }, "‹") : null,
      portrait(person.name),
      h(
        "div",
        { class: "desk-who" },
        h(
          "h2",
          { tabindex: "-1" },
          person.name,
          h("span", { class: `badge platform ${desk.platform}` }, chats[desk.platform].name),
          person.coordinator ? h("span", { class: "badge" }, "Coordinator") : null,
        ),
        h(
          "p",
          {},
          [person.title, person.level ? `level ${person.level}` : "", `reads ${language(person.language)}`]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
      chats[desk.platform].head?.(desk, hands),
      toggle("Answers without you", person.byItself, hands.byItself),
    ].filter(Boolean);
  }

  function places(desk, shown) {
    const tab = (place, words, current, unread) =>
      h(
        "a",
        { href: hands.link(desk.account, place), "aria-current": current ? "page" : null },
        words,
        unread > 0 && !current ? h("span", { class: "unread" }, String(unread), h("span", { class: "unseen" }, " new")) : null,
      );
    const others = desk.person.accounts.filter((each) => each.id !== desk.account);
    return [
      ...desk.conversations.map((each) =>
        each.name
          ? tab(each.id, `#${each.name}`, shown !== "home" && desk.shown === each.id, each.unread)
          : tab("", "Messages", shown !== "home" && desk.shown === each.id, each.unread),
      ),
      chats[desk.platform].home ? tab("home", "Home", shown === "home", 0) : null,
      ...(hands.alone
        ? [
            h("a", { href: `#/upcoming/${desk.person.id}` }, "Planned"),
            ...others.map((each) =>
              h(
                "a",
                { href: `#/people/${each.id}`, class: "other-account" },
                `Also on ${chats[each.platform].name}`,
                each.unread > 0
                  ? h("span", { class: "unread" }, String(each.unread), h("span", { class: "unseen" }, " new"))
                  : null,
              ),
            ),
          ]
        : []),
    ].filter(Boolean);
  }

  function home(desk, context) {
    const key = desk.home ? desk.home.id + desk.home.hash : "none";
    if (key === drawnHome) return;
    drawnHome = key;
    frame.body.replaceChildren(chats[desk.platform].home(desk, context, hands));
  }

  function messages(desk, notices, context) {
    const chat = chats[desk.platform];
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
      const date = longDay(message.at, desk.person.zone);
      if (date !== today) {
        today = date;
        nodes.push(keep(`day ${date} ${message.ts}`, date, next, () => h("li", { class: "day" }, h("span", {}, date))));
      }
      nodes.push(keep(message.ts, JSON.stringify(message), next, () => chat.row(message, desk, context, hands)));
    }
    notices.forEach((notice, index) =>
      nodes.push(keep(`notice ${index}`, notice.words, next, () => chat.notice(notice))));
    if (nodes.length === 0) nodes.push(keep("empty", "", next, () => nothingYet(desk, chat)));
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

  /** Setting a program up asks for the id, which Slack shows in a channel's details. */
  function beginning(channel) {
    return h("li", { class: "beginning", lang: "en" }, h("strong", {}, `#${channel.name}`), ` Channel ID: ${channel.id}`);
  }

  function nothingYet(desk, chat) {
    const words = desk.person.coordinator ? ["help", "program", "match"] : ["join", "help", "status"];
    return h(
      "li",
      { class: "empty", lang: "en" },
      h("p", {}, `${desk.person.name} has not talked with Viceversa yet.`, desk.installed === false ? "" : " Begin with"),
      desk.installed === false
        ? null
        : h(
            "p",
            { class: "quick" },
            words
              .map((word) => chat.command + word)
              .map((typed) => h("button", { type: "button", class: "s-button", onclick: () => hands.send(typed) }, typed)),
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
