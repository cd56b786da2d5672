/** The page: which view is shown, who is picked, and what to draw again when something new arrived. */
import { api } from "./api.js";
import { clockFace } from "./clock.js";
import { announce, h, portrait } from "./dom.js";
import { ledgerView } from "./ledger.js";
import { peopleColumn } from "./people.js";
import { seat } from "./seat.js";
import { sideView } from "./side.js";
import { troublePanel } from "./trouble.js";
import { drawUpcoming } from "./upcoming.js";

const main = document.getElementById("main");
const state = {
  messages: -1,
  people: [],
  commands: [],
  autopilot: { on: false, seed: 1, people: [] },
  route: { view: "start" },
};
let ledger = null;

const whoHas = (account) => state.people.find((person) => person.accounts.some((each) => each.id === account));
const names = (account) => whoHas(account)?.name ?? account;
const picked = () => (state.route.view === "desk" ? state.route.person : null);

const face = clockFace((now) => {
  if (now.messages !== state.messages) {
    state.messages = now.messages;
    refresh();
  }
});
const column = peopleColumn(document.getElementById("people"), setAutopilot);
document.getElementById("people").querySelector(".people-foot").append(troublePanel());

/** What every seat of the page shares. */
const house = {
  names,
  people: () => state.people,
  words: (coordinator) => state.commands.filter((word) => coordinator || !word.coordinators),
  autopilot: () => state.autopilot,
  setAutopilot,
  changed: refresh,
  read: refresh,
};
const placeOf = (account, place) => `#/people/${account}${place ? `/${place}` : ""}`;
const own = seat(main, house, placeOf, true);
const side = sideView(main, house, placeOf);

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
  const { view, person } = state.route;
  if (view === "desk") await own.refresh();
  else if (view === "side") await side.refresh();
  else if (view === "upcoming") await drawUpcoming(main, people, person);
  else if (view === "ledger") await ledger.refresh();
  column.show(state.people, picked(), state.autopilot);
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

function route() {
  const [view, one, other] = location.hash.replace(/^#\/?/, "").split("/");
  if (view === "people" && one) return { view: "desk", person: one, place: other ?? "" };
  if (view === "side") return { view, left: one ?? "", right: other ?? "" };
  if (view === "upcoming") return { view, person: one ?? "" };
  if (view === "ledger") return { view };
  return { view: "start" };
}

function routed(coming) {
  if (location.hash && !location.hash.startsWith("#/")) return;
  const before = state.route;
  const shown = route();
  state.route = shown;
  own.leave();
  side.leave();
  document.body.dataset.view = shown.view;
  document.querySelectorAll(".views a").forEach((link) => {
    const current = link.dataset.view === (shown.view === "start" ? "desk" : shown.view);
    if (current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  });
  const person = whoHas(shown.person);
  document.title = person ? `${person.name} – Viceversa playground` : "Viceversa playground";
  face.follow(shown.view === "desk" ? person?.zone : null);
  if (shown.view === "start") start();
  if (shown.view === "ledger") ledger = ledgerView(main, { names, openLink: () => {}, people: state.people });
  if (shown.view === "side") side.show(shown.left, shown.right);
  if (shown.view === "desk") own.sit(shown.person, shown.place, coming && before.person !== shown.person);
  if (shown.place === "home") api.act(shown.person, { do: "home" }).then(refresh, () => refresh());
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
  routed(true);
});
introduce();
[state.people, state.commands, state.autopilot] = await Promise.all([
  api.people(),
  api.commands("en").catch(() => []),
  api.autopilot(),
]);
document.getElementById("intro-people").textContent = state.people.length.toLocaleString("en");
routed(false);
face.start();
