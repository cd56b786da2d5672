/** Draws a card with the renderer real clients are built on, and tells what somebody looking at it would miss. */
window.show = (card, hostConfig) => {
  const { AdaptiveCard, HostConfig, SerializationContext } = window.AdaptiveCards;
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfig);
  const context = new SerializationContext();
  drawn.parse(card, context);
  const told = [];
  for (let index = 0; index < context.eventCount; index += 1) told.push(context.getEventAt(index).message);
  const checked = drawn.validateProperties();
  checked.validationEvents.forEach((event) => told.push(event.message));
  // Teams' own people picker has no choices by itself, which the renderer, without Teams around it, cannot know: one such
  // sentence for each picker is as it should be.
  const pickers = JSON.stringify(card).split('"choices.data"').length - 1;
  for (let picker = 0; picker < pickers; picker += 1) {
    const expected = told.indexOf("An Input.ChoiceSet must have at least one choice defined.");
    if (expected >= 0) told.splice(expected, 1);
  }
  const frame = document.createElement("section");
  frame.style.cssText = "max-width:560px;margin:12px;border:1px solid #ddd;border-radius:8px;background:#fff";
  frame.append(drawn.render());
  document.body.append(frame);
  // Questions that open at a press are opened, since what they say counts as well.
  const titles = [];
  const wanted = { texts: [], inputs: [], actions: [] };
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== "object") return undefined;
    if (node.type === "TextRun" || node.type === "TextBlock") wanted.texts.push(node.text);
    if (node.type?.startsWith("Input.")) {
      wanted.inputs.push(node.id);
      wanted.texts.push(node.label);
      if (node.style === "expanded") node.choices.forEach((choice) => wanted.texts.push(choice.title));
    }
    if (node.type?.startsWith("Action.")) {
      wanted.actions.push(node.title);
      if (node.type === "Action.ToggleVisibility") titles.push(node.title);
      return undefined;
    }
    for (const [name, child] of Object.entries(node)) {
      if (name === "selectAction") continue;
      walk(child);
    }
    return undefined;
  };
  walk(card.body);
  walk(card.actions ?? []);
  const seen = (element) => element.getClientRects().length > 0;
  const buttons = () => [...frame.querySelectorAll("button, a, [role=button]")].filter(seen);
  const opened = new Set();
  for (const title of titles) {
    const button = buttons().find((each) => each.innerText.trim() === title && !opened.has(title));
    // The no of a question that is open by now would close it again.
    if (button && !opened.has(title)) {
      const before = frame.innerText.length;
      button.click();
      if (frame.innerText.length < before) button.click();
      opened.add(title);
    }
  }
  const flat = (words) => words.replace(/\s+/g, " ").trim();
  const text = flat(frame.innerText);
  const inputs = drawn.getAllInputs().map((each) => each.id);
  const labels = buttons().map((each) => flat(each.innerText));
  const missing = [
    ...wanted.texts.filter((each) => !text.includes(flat(each))).map((each) => `text: ${each}`),
    ...wanted.inputs.filter((each) => !inputs.includes(each)).map((each) => `input: ${each}`),
    ...wanted.actions.filter((each) => !labels.includes(flat(each))).map((each) => `action: ${each}`),
  ];
  return { told, missing };
};
