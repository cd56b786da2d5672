/** The bot's names for what it sends, in words. A kind that is not listed still reads: its own name without dots. */

const KINDS = {
  answer: "Answer to what somebody did",
  check_in: "Check-in: did you meet?",
  check_in_again: "Check-in, asked once more",
  first_meeting: "Reminder of the first meeting",
  introduction: "Introduction of a pair",
  invitation: "Invitation to join",
  next_date: "Reminder of a next date",
  pairs_waiting: "Pairs that have not met",
  preparation: "Preparation for a session",
  proposal: "Proposal to a mentor",
  session_agreed: "Session agreed",
  session_times: "Times for a session",
  survey_again: "Survey, asked once more",
  times_waiting: "Suggested times are waiting",
};

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
  if (KINDS[kind]) return KINDS[kind];
  const words = (kind ?? "").replaceAll(/[._-]+/g, " ").trim();
  return words ? words[0].toUpperCase() + words.slice(1) : "";
}

export const weightInWords = (weight) => WEIGHTS[weight] ?? kindInWords(weight?.toLowerCase());

export const operationInWords = (operation) => OPERATIONS[operation] ?? kindInWords(operation);
