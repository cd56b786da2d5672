/** Everybody in the company: pick one and be them. */
import { h, portrait, toggle } from "./dom.js";

const GROUPS = [
  { title: "Runs the program", takes: (person) => person.coordinator },
  { title: "Senior leaders", note: "levels 4 and 5", takes: (person) => person.level >= 4 },
  { title: "In between", note: "level 3", takes: (person) => person.level === 3 },
  { title: "Junior colleagues", note: "levels 1 and 2", takes: (person) => person.level <= 2 },
  { title: "Others", takes: () => true },
];

/** The column of people in {@code root}; autopilot(how) changes who answers by themselves. */
export function peopleColumn(root, autopilot) {
  const find = h("input", { type: "search", id: "find-person", placeholder: "Find a person", autocomplete: "off" });
  const list = h("div", { class: "people-list" });
  const all = toggle("People answer by themselves", false, (on) => autopilot({ on }));
  const seed = h("input", { type: "number", id: "seed", min: "0", step: "1", value: "1" });
  root.append(
    h(
      "div",
      { class: "people-head" },
      h("label", { class: "unseen", for: "find-person" }, "Find a person"),
      find,
    ),
    list,
    h(
      "div",
      { class: "people-foot" },
      all,
      h(
        "details",
        {},
        h("summary", {}, "Another cast"),
        h("p", {}, "The same number makes the same people keen, late, silent or declining."),
        h(
          "form",
          {
            class: "seed",
            onsubmit: (event) => {
              event.preventDefault();
              autopilot({ on: all.getAttribute("aria-checked") === "true", seed: Number(seed.value) });
            },
          },
          h("label", { for: "seed" }, "Seed"),
          seed,
          h("button", { type: "submit" }, "Set"),
        ),
      ),
    ),
  );

  let drawn = "";
  let last = { people: [], current: null, autopilotOn: false };

  function draw() {
    const wanted = find.value.trim().toLowerCase();
    const matching = last.people.filter((person) => `${person.name} ${person.title}`.toLowerCase().includes(wanted));
    const key = JSON.stringify([matching, last.current, last.autopilotOn]);
    if (key === drawn) return;
    drawn = key;
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.person : null;
    const left = new Set(matching);
    const sections = [];
    for (const group of GROUPS) {
      const members = [...left].filter(group.takes).sort((one, other) => one.name.localeCompare(other.name));
      members.forEach((member) => left.delete(member));
      if (members.length > 0) sections.push(section(group, members));
    }
    if (sections.length === 0) sections.push(h("p", { class: "empty" }, "Nobody here is called that."));
    list.replaceChildren(...sections);
    roving();
    if (focused) list.querySelector(`[data-person="${focused}"]`)?.focus({ preventScroll: true });
  }

  function section(group, members) {
    const id = `group-${GROUPS.indexOf(group)}`;
    return h(
      "section",
      { "aria-labelledby": id },
      h("h2", { id }, group.title, group.note ? h("small", {}, ` ${group.note}`) : null),
      h("ul", {}, members.map((person) => h("li", {}, row(person)))),
    );
  }

  function row(person) {
    const byHand = last.autopilotOn && !person.byItself;
    return h(
      "a",
      {
        href: `#/people/${person.id}`,
        class: "person",
        data: { person: person.id },
        "aria-current": person.accounts.some((each) => each.id === last.current) ? "page" : null,
      },
      portrait(person.name),
      h(
        "span",
        { class: "person-words" },
        h("span", { class: "person-name" }, person.name),
        h("span", { class: "person-title" }, person.title, byHand ? " · by hand" : ""),
      ),
      h(
        "span",
        { class: "person-on" },
        person.accounts.map((each) => h("span", { class: `on ${each.platform}` }, each.platform === "slack" ? "Slack" : "Teams")),
      ),
      person.unread > 0
        ? h("span", { class: "unread" }, String(person.unread), h("span", { class: "unseen" }, " new"))
        : null,
    );
  }

  const links = () => [...list.querySelectorAll("a.person")];

  /** One stop for the Tab key; arrows move within. */
  function roving(chosen) {
    const all = links();
    const stop = chosen ?? all.find((link) => link.getAttribute("aria-current")) ?? all[0];
    all.forEach((link) => {
      link.tabIndex = link === stop ? 0 : -1;
    });
  }

  list.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    if (to < 0) find.focus();
    else if (to < all.length) {
      roving(all[to]);
      all[to].focus();
    }
  });
  find.addEventListener("input", draw);
  find.addEventListener("keydown", (event) => {
    const first = links()[0];
    if (!first) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      roving(first);
      first.focus();
    } else if (event.key === "Enter") {
      first.click();
    }
  });

  return {
    show(people, current, state) {
      last = { people, current, autopilotOn: state.on };
      all.setAttribute("aria-checked", String(state.on));
      if (document.activeElement !== seed) seed.value = String(state.seed);
      draw();
    },
    reveal() {
      list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    },
  };
}
