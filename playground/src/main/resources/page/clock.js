/** Program time, and the buttons that turn it. */
import { api } from "./api.js";
import { city, clock, dayAndClock } from "./time.js";

/**
 * The clock in the page's head.
 *
 * @param changed is told the clock's state every time it was read
 */
export function clockFace(changed) {
  const at = (id) => document.getElementById(id);
  const section = at("clock");
  const turning = at("turning");
  const result = at("clock-result");
  const controls = [...section.querySelectorAll(".clock-panel button, .clock-panel input")];
  let zone = null;
  let busy = false;
  let timer = null;

  function show(state) {
    at("clock-now").textContent = `${dayAndClock(state.now)} UTC`;
    at("clock-now").dateTime = state.now;
    at("clock-local").textContent = zone ? `${clock(state.now, zone)} in ${city(zone)}` : "";
    turning.hidden = !state.turning;
    if (state.turning) {
      at("turning-bar").value = state.turning.fraction;
      at("turning-at").textContent = `${dayAndClock(state.turning.at)} · ${Math.round(state.turning.fraction * 100)} %`;
    }
    changed(state);
  }

  async function read() {
    clearTimeout(timer);
    try {
      if (!document.hidden) show(await api.clock());
      section.classList.remove("away");
    } catch (away) {
      result.textContent = away.message;
      section.classList.add("away");
    }
    timer = setTimeout(read, busy ? 250 : 1000);
  }

  async function turn(how) {
    if (busy) return;
    busy = true;
    controls.forEach((control) => control.setAttribute("aria-disabled", "true"));
    result.textContent = "Turning the clock …";
    read();
    try {
      const before = (await api.clock()).messages;
      const after = await api.turn(how);
      const sent = after.messages - before;
      show(after);
      result.textContent = `Now ${dayAndClock(after.now)} UTC. ${told(sent)}`;
    } catch (refused) {
      result.textContent = refused.message;
    } finally {
      busy = false;
      controls.forEach((control) => control.removeAttribute("aria-disabled"));
      read();
    }
  }

  section.querySelectorAll("[data-advance]").forEach((button) =>
    button.addEventListener("click", () => turn({ advance: button.dataset.advance })));
  at("to-day").addEventListener("submit", (event) => {
    event.preventDefault();
    // By then every zone of the sample company has had its working day.
    turn({ to: `${at("day").value}T18:00:00Z` });
  });
  at("clock-toggle").addEventListener("click", () => {
    const open = section.classList.toggle("open");
    at("clock-toggle").setAttribute("aria-expanded", String(open));
  });
  document.addEventListener("visibilitychange", () => !document.hidden && read());

  return {
    start: read,
    follow(wanted) {
      zone = wanted;
    },
  };
}

const told = (sent) =>
  sent === 0 ? "Nothing had to be sent." : sent === 1 ? "One message was sent." : `${sent} messages and home pages were sent.`;
