/** Makes the pretended platforms stumble, to see that nothing is lost or said twice. */
import { api } from "./api.js";
import { h } from "./dom.js";

const COUNTED = [
  ["slow_down", "says “too many, wait” (429)"],
  ["busy", "is busy (503)"],
  ["lost_answer", "takes it, and the answer is lost"],
  ["broken_line", "cannot be reached"],
];
const LASTING = [
  ["throttling", "holds its rate limits (429)"],
  ["blocked", "is blocked by everybody (403)"],
  ["not_in_roster", "has the app nowhere (403)"],
  ["disabled", "has the app disabled by an administrator (403)"],
  ["forgotten", "knows no conversation any more (404)"],
  ["small", "takes only messages below 2 KB (413)"],
];

/** A small form for each platform; what came of it stands beneath. */
export function troublePanel() {
  return h("div", { class: "troubles" }, one("slack", "Slack", []), one("teams", "Teams", LASTING));
}

function one(platform, name, lasting) {
  const id = `trouble-${platform}`;
  const option = ([value, words]) => h("option", { value }, words);
  const what = h(
    "select",
    { id },
    lasting.length === 0
      ? COUNTED.map(option)
      : [
          h("optgroup", { label: "For some messages" }, COUNTED.map(option)),
          h("optgroup", { label: "Until it is ended" }, lasting.map(option)),
        ],
  );
  const times = h("input", { id: `${id}-times`, class: "times", type: "number", min: "1", max: "1000", value: "3" });
  const counted = h("span", { class: "counted" }, h("label", { for: `${id}-times` }, "for so many messages"), times);
  const told = h("p", { role: "status", class: "told" });
  what.addEventListener("change", () => {
    counted.hidden = lasting.some(([value]) => value === what.value);
  });
  const set = async (body, words) => {
    try {
      await api.trouble({ platform, ...body });
      told.textContent = words;
    } catch (refused) {
      told.textContent = refused.message;
    }
  };
  const form = h(
    "form",
    { class: "trouble-form" },
    h("label", { for: id }, name),
    what,
    counted,
    h("button", { type: "submit" }, "Begin"),
    h("button", { type: "button", onclick: () => set({ trouble: "none" }, "All is well again.") }, "End it"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    set({ trouble: what.value, times: Number(times.value) }, "Set. Turn the clock or let somebody act.");
  });
  return h("details", { class: "trouble" }, h("summary", {}, `Make ${name} stumble`), form, told);
}
