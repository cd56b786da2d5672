/** Makes the pretended Slack stumble, to see that nothing is lost or said twice. */
import { api } from "./api.js";
import { h } from "./dom.js";

const TROUBLES = [
  ["slow_down", "says “too many, wait” (429)"],
  ["busy", "is busy (503)"],
  ["lost_answer", "takes it, and the answer is lost"],
  ["broken_line", "cannot be reached"],
];

/** A small form; what came of it stands beneath. */
export function troublePanel() {
  const what = h("select", { id: "trouble" }, TROUBLES.map(([value, words]) => h("option", { value }, words)));
  const times = h("input", { id: "trouble-times", type: "number", min: "1", max: "1000", value: "3" });
  const told = h("p", { role: "status", class: "told" });
  const set = async (body, words) => {
    try {
      await api.trouble(body);
      told.textContent = words;
    } catch (refused) {
      told.textContent = refused.message;
    }
  };
  const form = h(
    "form",
    { class: "trouble-form" },
    h("label", { for: "trouble" }, "Slack"),
    what,
    h("label", { for: "trouble-times" }, "for so many messages"),
    times,
    h("button", { type: "submit" }, "Begin"),
    h("button", { type: "button", onclick: () => set({ trouble: "none" }, "All is well again.") }, "End it"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    set({ trouble: what.value, times: Number(times.value) }, "Set. Turn the clock or let somebody act.");
  });
  return h("details", { class: "trouble" }, h("summary", {}, "Make Slack stumble"), form, told);
}
