/** What the page and the playground say to each other. Every failure becomes an Error with a sentence for people. */

async function call(path, options) {
  let response;
  try {
    response = await fetch(`/playground${path}`, options);
  } catch {
    throw new Error("The playground does not answer. Is it still running?");
  }
  const body = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw new Error(body?.problem ?? `The playground answered with ${response.status}.`);
  return body;
}

const get = (path) => call(path);

const post = (path, body) =>
  call(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

const query = (values) => new URLSearchParams(Object.entries(values).filter(([, value]) => value)).toString();

export const api = {
  people: () => get("/api/people"),
  desk: (person, conversation = "", before = "") => get(`/api/people/${person}?${query({ conversation, before })}`),
  act: (person, what) => post(`/api/people/${person}`, what),
  read: (person, conversation, ts) => post(`/api/people/${person}/read`, { conversation, ts }),
  commands: (language) => get(`/api/commands?${query({ language })}`),
  clock: () => get("/clock"),
  turn: (how) => post("/clock", how),
  autopilot: () => get("/autopilot"),
  setAutopilot: (how) => post("/autopilot", how),
  pairs: () => get("/api/pairs"),
  upcoming: () => get("/api/upcoming"),
  ledger: (from) => get(`/ledger?from=${from}`),
  trouble: (what) => post("/api/trouble", what),
};
