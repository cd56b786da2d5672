/** Small words for making elements. Text always becomes a text node, never markup. */

/**
 * Makes an element. Properties that start with "on" listen, "class" and "data" are what they say, true is an attribute
 * without a value, null and false leave it out; everything else is an attribute.
 */
export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "value" || name === "checked" || name === "selected") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

let counter = 0;

/** An id no other element has. */
export function freshId(prefix) {
  counter += 1;
  return `${prefix}-${counter}`;
}

/** Says something to people who listen to the page instead of looking at it. */
export function announce(sentence) {
  const announcer = document.getElementById("announcer");
  // The same sentence twice would be silent the second time.
  announcer.textContent = "";
  requestAnimationFrame(() => {
    announcer.textContent = sentence;
  });
}

/** A round of two letters in place of a portrait; the name stands beside it, so it is only decoration. */
export function portrait(name) {
  const letters = name.split(/\s+/).map((word) => word[0] ?? "").join("").slice(0, 2).toUpperCase();
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return h("span", { class: `portrait tone-${sum % 6}`, "aria-hidden": "true" }, letters);
}

/** Something that is on or off. */
export function toggle(label, on, changed) {
  const button = h(
    "button",
    { type: "button", class: "switch", role: "switch", "aria-checked": String(on) },
    h("span", { class: "track", "aria-hidden": "true" }),
    h("span", {}, label),
  );
  button.addEventListener("click", () => changed(button.getAttribute("aria-checked") !== "true"));
  return button;
}
