/** Every message the pretended platforms received, newest first. */
import { api } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { drawCard } from "./cards.js";
import { freshId, h } from "./dom.js";
import { kindInWords, operationInWords } from "./kinds.js";
import { plain } from "./mrkdwn.js";
import { day, clock } from "./time.js";

const PAGE = 100;
const entries = [];

/** Fetches what is new since the last time. */
async function fetchNew() {
  const fresh = await api.ledger(entries.length);
  entries.push(...fresh);
  return fresh.length > 0;
}

/** The ledger in {@code root}; context is what blocks are drawn with. */
export function ledgerView(root, context) {
  const find = h("input", { id: "ledger-find", type: "search", placeholder: "Words in the text" });
  const who = h("select", { id: "ledger-who" }, h("option", { value: "" }, "Everybody"));
  const kind = h("select", { id: "ledger-kind" }, h("option", { value: "" }, "Every kind"));
  const homes = h("input", { id: "ledger-homes", type: "checkbox" });
  const count = h("p", { class: "lead", role: "status" });
  const body = h("tbody", {});
  const more = h("button", { type: "button", class: "s-button" }, "Show more");
  let limit = PAGE;

  root.replaceChildren(
    h(
      "section",
      { class: "sheet", "aria-labelledby": "ledger-title" },
      h("h2", { id: "ledger-title" }, "Everything that was sent"),
      count,
      h(
        "div",
        { class: "filters" },
        h("label", { for: "ledger-find" }, "Find"),
        find,
        h("label", { for: "ledger-who" }, "To"),
        who,
        h("label", { for: "ledger-kind" }, "Kind"),
        kind,
        h("label", { class: "check", for: "ledger-homes" }, homes, "Home pages too"),
        h("a", { href: "/playground/ledger", target: "_blank", rel: "noreferrer" }, "As JSON"),
      ),
      h(
        "table",
        { class: "ledger" },
        h("caption", { class: "unseen" }, "Messages the pretended Slack and Teams received, newest first"),
        h("thead", {}, h("tr", {}, ["When (UTC)", "To", "On", "Kind", "Text"].map((words) => h("th", { scope: "col" }, words)))),
        body,
      ),
      more,
    ),
  );

  const target = (entry) => entry.recipient ?? entry.channel;

  function options(select, values, words) {
    const known = new Set([...select.options].map((option) => option.value));
    [...new Set(values)]
      .filter((value) => value && !known.has(value))
      .map((value) => h("option", { value }, words(value)))
      .sort((one, other) => one.text.localeCompare(other.text))
      .forEach((option) => select.append(option));
  }

  function draw() {
    const words = find.value.trim().toLowerCase();
    const found = entries.filter(
      (entry) =>
        (homes.checked || entry.operation !== "home") &&
        (!who.value || target(entry) === who.value) &&
        (!kind.value || entry.kind === kind.value) &&
        (!words || JSON.stringify([entry.text, entry.blocks, entry.card]).toLowerCase().includes(words)),
    );
    count.textContent =
      found.length === 0 ? "No message fits." : found.length === 1 ? "One message." : `${found.length} messages.`;
    body.replaceChildren(...found.slice(-limit).reverse().flatMap((entry) => rows(entry)));
    more.hidden = found.length <= limit;
  }

  function rows(entry) {
    const id = freshId("entry");
    const words = plain(entry.text || (entry.operation === "home" ? "Home page" : ""));
    const detail = h("tr", { id, class: "detail", hidden: true }, h("td", { colspan: "5" }));
    const open = h("button", { type: "button", class: "expand", "aria-expanded": "false", "aria-controls": id },
      h("span", { class: "chevron", "aria-hidden": "true" }, "›"), words || "(no text)");
    open.addEventListener("click", () => {
      detail.hidden = !detail.hidden;
      open.setAttribute("aria-expanded", String(!detail.hidden));
      if (!detail.hidden && !detail.firstChild.hasChildNodes()) detail.firstChild.append(whole(entry));
    });
    return [
      h(
        "tr",
        { data: { kind: entry.kind } },
        h("td", {}, h("time", { datetime: entry.program_time }, `${day(entry.program_time)}, ${clock(entry.program_time)}`)),
        h("td", {}, entry.recipient ? h("a", { href: `#/people/${entry.recipient}` }, entry.to) : entry.to),
        h("td", {}, h("span", { class: `on ${entry.platform}` }, entry.platform === "slack" ? "Slack" : "Teams")),
        h("td", {}, kindInWords(entry.kind), entry.operation === "post" ? null : h("small", {}, ` ${operationInWords(entry.operation)}`)),
        h("td", {}, open),
      ),
      detail,
    ];
  }

  function whole(entry) {
    return h(
      "div",
      { class: "whole" },
      content(entry),
      entry.delivery_id ? h("p", { class: "b-context" }, `Delivery ${entry.delivery_id}`) : null,
    );
  }

  function content(entry) {
    if (entry.blocks) return drawBlocks(entry.blocks, { ...context, press: null, choose: null });
    if (entry.card) return drawCard(entry.card, { ...context, act: null });
    return h("p", {}, plain(entry.text));
  }

  async function refresh() {
    const anything = await fetchNew();
    if (!anything && body.hasChildNodes()) return;
    const called = new Map(entries.map((entry) => [target(entry), entry.to]));
    options(who, called.keys(), (id) => called.get(id));
    options(kind, entries.map((entry) => entry.kind), kindInWords);
    // Somebody is reading an opened message: leave the rows where they are.
    if (!body.querySelector("[aria-expanded=true]")) draw();
  }

  for (const filter of [find, who, kind, homes]) {
    filter.addEventListener("input", () => {
      limit = PAGE;
      draw();
    });
  }
  more.addEventListener("click", () => {
    limit += PAGE;
    draw();
  });
  return { refresh };
}
