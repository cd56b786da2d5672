/** The bot's names for what it sends, in words. A kind that is not listed still reads: its own name without dots. */

const WEIGHTS = {
  INTERACTIVE: "Answer",
  NOTICE: "News",
  SESSION: "Around a meeting",
  REMINDER: "Reminder",
  PULSE: "Short survey",
  DIGEST: "Summary",
};

const OPERATIONS = {
  post: "New message",
  update: "Message changed",
  delete: "Message removed",
  ephemeral: "Only visible to one",
  home: "Home page",
};

export function kindInWords(kind) {
  const words = (kind ?? "").replaceAll(/[._-]+/g, " ").trim();
  return words ? words[0].toUpperCase() + words.slice(1) : "";
}

export const weightInWords = (weight) => WEIGHTS[weight] ?? kindInWords(weight?.toLowerCase());

export const operationInWords = (operation) => OPERATIONS[operation] ?? kindInWords(operation);
