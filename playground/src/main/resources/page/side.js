/** The same pair on two screens: one person on Slack to the left, the other on Teams to the right. */
import { api } from "./api.js";
import { h } from "./dom.js";
import { seat } from "./seat.js";

/** The view in {@code root}; house and link as seats take them. */
export function sideView(root, house, link) {
  const panes = [h("div", { class: "pane" }), h("div", { class: "pane" })];
  const seats = panes.map((pane) => seat(pane, house, link, false));
  const choose = h("select", { id: "side-pair" });
  const told = h("p", { class: "side-told" });
  const view = h(
    "section",
    { class: "side", "aria-labelledby": "side-title" },
    h(
      "div",
      { class: "side-head" },
      h("h2", { id: "side-title" }, "One pair, two platforms"),
      h("label", { for: "side-pair" }, "Pair"),
      choose,
      told,
    ),
    h("div", { class: "panes" }, panes),
  );
  let wanted = null;
  let offered = "";

  choose.addEventListener("change", () => {
    location.hash = `#/side/${choose.value}`;
  });

  function show(left, right) {
    wanted = { left, right };
    root.replaceChildren(view);
    seats.forEach((each) => each.leave());
    if (left && right) sit(left, right);
    else panes.forEach((pane) => pane.replaceChildren());
  }

  function sit(left, right) {
    wanted = { left, right };
    seats[0].sit(left, "", false);
    seats[1].sit(right, "", false);
  }

  async function refresh() {
    const pairs = await api.pairs();
    if (!wanted) return;
    if (!wanted.left && pairs.length > 0) sit(pairs[0].slack.account, pairs[0].teams.account);
    offer(pairs);
    await Promise.all(seats.map((each) => each.refresh()));
  }

  function offer(pairs) {
    const current = `${wanted.left}/${wanted.right}`;
    const key = JSON.stringify([pairs, current]);
    if (key === offered) return;
    offered = key;
    const known = pairs.map((pair) => ({
      value: `${pair.slack.account}/${pair.teams.account}`,
      words: `${pair.slack.name} (${pair.slack.role}) and ${pair.teams.name} (${pair.teams.role})`,
    }));
    if (wanted.left && !known.some((each) => each.value === current)) {
      known.unshift({ value: current, words: `${house.names(wanted.left)} and ${house.names(wanted.right)}` });
    }
    choose.replaceChildren(
      ...known.map((each) => h("option", { value: each.value, selected: each.value === current }, each.words)));
    choose.disabled = known.length === 0;
    told.textContent =
      known.length > 0
        ? ""
        : "No pair has one person on each platform yet. Publish matches, or turn the clock until a junior says yes.";
  }

  return {
    show,
    refresh,
    leave() {
      wanted = null;
      offered = "";
      seats.forEach((each) => each.leave());
    },
  };
}
