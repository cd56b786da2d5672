/** The page: which view is shown, who is picked, and what to draw again when something new arrived. */
import { api } from "./api.js";
import { clockFace } from "./clock.js";
import { meant } from "./composer.js";
import { deskView } from "./conversation.js";
import { announce, h, portrait } from "./dom.js";
import { ledgerView } from "./ledger.js";
import { confirmed, formDialog } from "./modal.js";
import { plain } from "./mrkdwn.js";
import { peopleColumn } from "./people.js";
import { history } from "./history.js";
import { troublePanel } from "./trouble.js";
import { drawUpcoming } from "./upcoming.js";

const main = document.getElementById("main");
const state = {
  now: new Date().toISOString(),
  messages: -1,
  people: [],
  commands: [],
  autopilot: { on: false, seed: 1, people: [] },
  route: { view: "start" },
  desk: null,
  notices: [],
  arriving: false,
};
const past = history();
let ledger = null;

const names = (id) => state.people.find((person) => person.id === id)?.name ?? id;
const picked = () => (state.route.view === "desk" ? state.route.person : null);

const face = clockFace((now) => {
  state.now = now.now;
  if (now.messages !== state.messages) {
    state.messages = now.messages;
    refresh();
  }
});
const column = peopleColumn(document.getElementById("people"), setAutopilot);
document.getElementById("people").querySelector(".people-foot").append(troublePanel());
const form = formDialog(act);
const desk = deskView(main, {
  press,
  send,
  names,
  openLink,
  byItself: (on) => setAutopilot({ [on ? "by_itself" : "by_hand"]: picked() }),
  earlier,
  words: (coordinator) => state.commands.filter((word) => coordinator || !word.coordinators),
});

/** One refresh at a time; what arrives meanwhile asks for one more. */
let refreshing = null;
let again = false;
function refresh() {
  if (refreshing) {
    again = true;
    return refreshing;
  }
  refreshing = load()
    .catch((failed) => {
      console.error(failed);
      announce(failed.message);
    })
    .finally(() => {
      refreshing = null;
      if (again) {
        again = false;
        refresh();
      }
    });
  return refreshing;
}

async function load() {
  const [people, autopilot] = await Promise.all([api.people(), api.autopilot()]);
  state.people = people;
  state.autopilot = autopilot;
  const { view, person, place } = state.route;
  if (view === "desk") {
    const seen = await api.desk(person, place === "home" ? "" : place);
    if (picked() === person && state.route.place === place) take(seen);
  } else if (view === "upcoming") {
    await drawUpcoming(main, people, person);
  } else if (view === "ledger") {
    await ledger.refresh();
  }
  column.show(state.people, picked(), state.autopilot);
}

/** A fresh look at the picked person's desk. */
function take(seen) {
  const before = state.desk;
  state.desk = past.joined(seen);
  drawDesk();
  if (state.arriving && !seen.modal) desk.focus();
  state.arriving = false;
  const last = seen.messages.at(-1);
  if (last && state.route.place !== "home" && document.visibilityState === "visible") {
    const unread = seen.conversations.find((each) => each.id === seen.shown)?.unread;
    if (unread > 0) {
      api.read(seen.person.id, seen.shown, last.ts);
      const known = state.people.find((person) => person.id === seen.person.id);
      if (known && seen.conversations[0].id === seen.shown) known.unread = 0;
      column.show(state.people, picked(), state.autopilot);
    }
    if (before?.person.id === seen.person.id && before.shown === seen.shown) tell(before, seen);
  }
}

/** New messages, for people who listen. */
function tell(before, seen) {
  const known = before.messages.at(-1)?.ts ?? "";
  const fresh = seen.messages.filter((message) => message.fromApp && message.ts > known);
  if (fresh.length > 0) announce(`Viceversa: ${plain(fresh.at(-1).text)}`);
}

function drawDesk() {
  if (state.route.view !== "desk" || !state.desk || state.desk.person.id !== picked()) return;
  const place = state.route.place === "home" ? "home" : "messages";
  desk.show(state.desk, place, state.notices, state.people);
  form.show(state.desk, { names, openLink, press, people: state.people });
}

/** Does something as the picked person. Whoever acts by hand no longer answers by themselves. */
async function act(what) {
  const person = picked();
  if (!person) return null;
  const somebody = state.people.find((each) => each.id === person);
  try {
    if (somebody?.byItself && state.autopilot.on) {
      await api.setAutopilot({ by_hand: person });
      announce(`${somebody.name} now waits for you.`);
    }
    const seen = await api.act(person, { conversation: state.desk?.shown, ...what });
    if (picked() !== person) return null;
    if (seen.failure) notice(failureInWords(seen.failure));
    take(seen);
    // An answer may come a moment later: messages leave after they were stored.
    setTimeout(refresh, 400);
    return seen;
  } catch (failed) {
    console.error(failed);
    notice(failed.message);
    return null;
  }
}

async function press(block, element, button, where) {
  if (element.confirm && !(await confirmed(element.confirm))) return;
  button?.setAttribute("aria-busy", "true");
  await act({ do: "press", block: block.block_id, action: element.action_id, ...where });
  button?.removeAttribute("aria-busy");
}

async function send(typed) {
  const what = meant(typed);
  if (what.refused) notice(what.refused);
  else await act(what);
}

async function earlier() {
  const { person, shown, messages } = state.desk;
  past.add(state.desk);
  past.add(await api.desk(person.id, shown, messages[0].ts));
  take(await api.desk(person.id, shown));
}

function notice(words) {
  state.notices.push({ words });
  drawDesk();
}

function failureInWords(failure) {
  const known = {
    operation_timeout: "Viceversa did not answer in time (operation_timeout). Try again in a moment.",
    dispatch_failed: "Viceversa could not be reached or answered with an error (dispatch_failed).",
    invalid_response: "Viceversa answered with something Slack does not understand (invalid_response).",
  };
  return known[failure] ?? `Slack refused the answer: ${failure}`;
}

function openLink(address) {
  const id = new URL(address.replace(/^slack:\/\//, "https://")).searchParams.get("id");
  notice(`In Slack this opens a direct conversation with ${names(id)}. Here only the bot's conversations exist.`);
}

async function setAutopilot(how) {
  state.autopilot = await api.setAutopilot(how);
  if (how.on !== undefined) announce(how.on ? "People answer by themselves." : "Everybody waits for you.");
  await refresh();
}

function start() {
  // Somebody who reads English, and among juniors somebody the bot has not written to yet.
  const english = (person) => person.language.startsWith("en");
  const first = (takes) =>
    state.people.find((person) => takes(person) && english(person) && person.unread === 0) ??
    state.people.find((person) => takes(person) && english(person)) ??
    state.people.find(takes);
  const cards = [
    ["Be the coordinator", "Set a program up, see who joined, match them.", first((person) => person.coordinator)],
    ["Be a junior colleague", "Offer what you know and meet a senior leader.", first((person) => person.level === 1)],
    ["Be a senior leader", "Say what you want to learn from somebody junior.", first((person) => person.level === 5)],
  ];
  main.replaceChildren(
    h(
      "section",
      { class: "start", "aria-labelledby": "start-title" },
      h("h2", { id: "start-title" }, "Whose eyes do you want to look through?"),
      h(
        "ul",
        { class: "cards" },
        cards
          .filter(([, , person]) => person)
          .map(([title, words, person]) =>
            h(
              "li",
              {},
              h(
                "a",
                { href: `#/people/${person.id}` },
                portrait(person.name),
                h("strong", {}, title),
                h("span", {}, words),
                h("small", {}, `${person.name} · ${person.title}`),
              ),
            )),
      ),
      h("p", { class: "start-more" }, "Or anybody else from the list of people."),
    ),
  );
}

function routed() {
  if (location.hash && !location.hash.startsWith("#/")) return;
  const [view, id, place] = location.hash.replace(/^#\/?/, "").split("/");
  const before = state.route;
  state.route =
    view === "people" && id
      ? { view: "desk", person: id, place: place ?? "" }
      : view === "upcoming"
        ? { view, person: id ?? "" }
        : view === "ledger"
          ? { view }
          : { view: "start" };
  state.desk = null;
  state.notices = [];
  past.forget();
  desk.forget();
  form.hide();
  const shown = state.route;
  document.body.dataset.view = shown.view;
  document.querySelectorAll(".views a").forEach((link) => {
    const current = link.dataset.view === (shown.view === "start" ? "desk" : shown.view);
    if (current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  });
  const person = state.people.find((each) => each.id === shown.person);
  document.title = person ? `${person.name} – Viceversa playground` : "Viceversa playground";
  face.follow(shown.view === "desk" ? person?.zone : null);
  if (shown.view === "start") start();
  if (shown.view === "ledger") ledger = ledgerView(main, { names, openLink, people: state.people });
  if (shown.view === "desk" && shown.place === "home") api.act(shown.person, { do: "home" }).then(refresh, () => refresh());
  else refresh();
  column.show(state.people, picked(), state.autopilot);
  if (before.view !== shown.view || before.person !== shown.person) column.reveal();
}

function introduce() {
  const intro = document.getElementById("intro");
  const key = "viceversa.playground.introduced";
  intro.hidden = localStorage.getItem(key) === "yes";
  document.getElementById("intro-close").addEventListener("click", () => {
    localStorage.setItem(key, "yes");
    intro.hidden = true;
    main.focus();
  });
}

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
window.addEventListener("hashchange", () => {
  const before = picked();
  routed();
  state.arriving = picked() !== null && picked() !== before;
});
introduce();
[state.people, state.commands, state.autopilot] = await Promise.all([
  api.people(),
  api.commands("en").catch(() => []),
  api.autopilot(),
]);
routed();
face.start();
