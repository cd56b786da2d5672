/** What will be sent in the next 26 weeks, as it is planned now. */
import { api } from "./api.js";
import { h } from "./dom.js";
import { kindInWords, weightInWords } from "./kinds.js";
import { city, clock, day, longDay, monday } from "./time.js";

const WEEK = 7 * 24 * 3600 * 1000;

/** Draws the list into {@code root}, for one account or (empty) for everybody. */
export async function drawUpcoming(root, people, account) {
  const planned = await api.upcoming();
  const person = people.find((each) => each.id === account);
  const shown = planned.filter((each) => !person || each.account === person.id);
  const choose = h(
    "select",
    { id: "upcoming-person" },
    h("option", { value: "" }, "Everybody"),
    [...people]
      .sort((one, other) => one.name.localeCompare(other.name))
      .map((each) => h("option", { value: each.id, selected: each.id === account }, each.name)),
  );
  choose.addEventListener("change", () => {
    location.hash = choose.value ? `#/upcoming/${choose.value}` : "#/upcoming";
  });
  const content = h(
    "section",
    { class: "sheet", "aria-labelledby": "upcoming-title" },
    h("h2", { id: "upcoming-title" }, "What will be sent in the next 26 weeks"),
    h("p", { class: "lead" }, summary(shown, person)),
    h("div", { class: "filters" }, h("label", { for: "upcoming-person" }, "For"), choose),
    weeks(shown, Boolean(person)),
  );
  const focused = document.activeElement?.id;
  root.replaceChildren(content);
  if (focused === "upcoming-person") choose.focus();
}

function summary(shown, person) {
  const whose = person ? ` for ${person.name}` : "";
  if (shown.length === 0) {
    return `Nothing is planned${whose} yet. Reminders, check-ins and surveys are planned when a pair has been introduced.`;
  }
  const names = new Set(shown.map((each) => each.name));
  const count = shown.length === 1 ? "One message is" : `${shown.length} messages are`;
  return `${count} planned${person ? whose : ` for ${names.size === 1 ? "one person" : `${names.size} people`}`}, each at an hour `
    + "in their own working day. Whether one is still wanted is asked again when it is due.";
}

function weeks(shown, onePerson) {
  const byWeek = new Map();
  for (const each of shown) {
    const week = monday(each.due);
    byWeek.set(week, [...(byWeek.get(week) ?? []), each]);
  }
  return [...byWeek].map(([week, all]) =>
    h(
      "section",
      { class: "week", "aria-labelledby": `week-${week}` },
      h("h3", { id: `week-${week}` }, `${day(week)} – ${day(week + WEEK - 1)}`, h("small", {}, ` ${all.length}`)),
      h("ol", {}, all.map((each) => row(each, onePerson))),
    ));
}

function row(each, onePerson) {
  const zone = each.zone ?? "UTC";
  const who = each.name ?? "A channel";
  return h(
    "li",
    { class: "planned" },
    h("time", { datetime: each.due }, `${longDay(each.due, zone)}, ${clock(each.due, zone)}`, h("small", {}, ` ${city(zone)}`)),
    onePerson
      ? null
      : each.account
        ? h("a", { href: `#/people/${each.account}` }, who)
        : h("span", {}, who),
    h("span", { class: "planned-kind" }, kindInWords(each.kind)),
    h("span", { class: "badge" }, weightInWords(each.weight)),
  );
}
