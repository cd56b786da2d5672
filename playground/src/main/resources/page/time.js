/** Instants in words, each in the zone of whoever reads them. */

const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }));
  return formats.get(key);
}

const DAY = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** "Tue, 24 Nov 2026" */
export const day = (instant, zone = "UTC") => format(zone, DAY).format(new Date(instant));

/** "Tuesday 24 November" */
export const longDay = (instant, zone = "UTC") =>
  format(zone, { weekday: "long", day: "numeric", month: "long" }).format(new Date(instant));

/** "10:00" */
export const clock = (instant, zone = "UTC") => format(zone, CLOCK).format(new Date(instant));

/** "Tue, 24 Nov 2026, 10:00" */
export const dayAndClock = (instant, zone = "UTC") => format(zone, { ...DAY, ...CLOCK }).format(new Date(instant));

/** "Berlin" of "Europe/Berlin" */
export const city = (zone) => zone.split("/").at(-1).replaceAll("_", " ");

const languages = new Intl.DisplayNames("en", { type: "language" });

/** "German" of "de-DE" */
export const language = (tag) => languages.of(tag.split("-")[0]);

/** Midnight UTC of the Monday at or before an instant. */
export function monday(instant) {
  const date = new Date(instant);
  date.setUTCHours(0, 0, 0, 0);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.getTime();
}
