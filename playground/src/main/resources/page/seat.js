/** One account's desk in one place of the page: looks, draws, and does what whoever sits there wants. */
import { api } from "./api.js";
import { chats } from "./chats.js";
import { deskView } from "./conversation.js";
import { announce } from "./dom.js";
import { history } from "./history.js";
import { confirmed, formDialog } from "./modal.js";
import { plain } from "./mrkdwn.js";

/**
 * A seat in {@code root}.
 *
 * @param house names(id), people(), words(coordinator), autopilot(), setAutopilot(how), changed(): somebody did something,
 *     read(): somebody has read something
 * @param link the address of a place of an account
 * @param alone whether nothing else stands beside it
 */
export function seat(root, house, link, alone) {
  let account = null;
  let place = "";
  let desk = null;
  let notices = [];
  let arriving = false;
  const past = history();
  const form = formDialog(act);
  const view = deskView(root, {
    act,
    actOn,
    press,
    send,
    link,
    alone,
    openLink,
    earlier,
    names: house.names,
    words: house.words,
    byItself,
  });

  function sit(nextAccount, nextPlace, coming) {
    account = nextAccount;
    place = nextPlace;
    desk = null;
    notices = [];
    arriving = coming;
    past.forget();
    view.forget();
    form.hide();
  }

  async function refresh() {
    if (!account) return;
    const [wanted, wantedPlace] = [account, place];
    const seen = await api.desk(wanted, wantedPlace === "home" ? "" : wantedPlace);
    if (account === wanted && place === wantedPlace) take(seen);
  }

  /** A fresh look at the desk. */
  function take(seen) {
    const before = desk;
    desk = past.joined(seen);
    draw();
    if (arriving && !seen.modal) view.focus();
    arriving = false;
    const last = seen.messages.at(-1);
    if (!last || place === "home" || document.visibilityState !== "visible") return;
    if (seen.conversations.find((each) => each.id === seen.shown)?.unread > 0) {
      api.read(seen.account, seen.shown, last.ts).then(house.read);
    }
    if (before?.account === seen.account && before.shown === seen.shown) tell(before, seen);
  }

  /** New messages, for people who listen. */
  function tell(before, seen) {
    const known = before.messages.at(-1)?.ts ?? "";
    const fresh = seen.messages.filter((message) => message.fromApp && message.ts > known);
    if (fresh.length > 0) announce(`Viceversa: ${plain(fresh.at(-1).text)}`);
  }

  function draw() {
    if (!account || desk?.account !== account) return;
    view.show(desk, place === "home" ? "home" : "messages", notices, house.people());
    form.show(desk, { names: house.names, openLink, press, people: house.people(), channels: desk.conversations.filter((each) => each.name) });
  }

  /** Does something as this account. Whoever acts by hand no longer answers by themselves. */
  async function act(what) {
    const actor = account;
    if (!actor) return null;
    try {
      if (desk?.person.byItself && house.autopilot().on) {
        await byItself(false);
        announce(`${desk.person.name} now waits for you.`);
      }
      const seen = await api.act(actor, { conversation: desk?.shown, ...what });
      if (account !== actor) return null;
      if (seen.failure) notice(failureInWords(seen.failure));
      if (seen.notice) notice(seen.notice);
      take(seen);
      // An answer may come a moment later: messages leave after they were stored.
      setTimeout(house.changed, 400);
      return seen;
    } catch (failed) {
      console.error(failed);
      notice(failed.message);
      return null;
    }
  }

  async function byItself(on) {
    for (const each of desk.person.accounts) await house.setAutopilot({ [on ? "by_itself" : "by_hand"]: each.id });
  }

  async function actOn(button, what) {
    button?.setAttribute("aria-busy", "true");
    const seen = await act(what);
    button?.removeAttribute("aria-busy");
    return seen;
  }

  async function press(block, element, button, where) {
    if (element.confirm && !(await confirmed(element.confirm))) return;
    await actOn(button, { do: "press", block: block.block_id, action: element.action_id, ...where });
  }

  async function send(typed) {
    const what = chats[desk.platform].meant(typed);
    if (what.refused) notice(what.refused);
    else await act(what);
  }

  async function earlier() {
    const { shown, messages } = desk;
    past.add(desk);
    past.add(await api.desk(account, shown, messages[0].ts));
    take(await api.desk(account, shown));
  }

  function notice(words) {
    notices.push({ words });
    draw();
  }

  function openLink(address) {
    const url = new URL(address.replace(/^slack:\/\//, "https://"));
    if (url.pathname.startsWith("/l/meeting/")) {
      notice(`In Teams this plans a meeting: ${url.searchParams.get("subject")}. Here only the bot's conversations exist.`);
    } else if (url.pathname.startsWith("/l/chat/")) {
      notice(`In Teams this opens a chat with ${url.searchParams.get("users")}. Here only the bot's conversations exist.`);
    } else {
      const who = house.names(url.searchParams.get("id"));
      notice(`In Slack this opens a direct conversation with ${who}. Here only the bot's conversations exist.`);
    }
  }

  return {
    sit,
    refresh,
    draw,
    leave: () => sit(null, "", false),
    account: () => account,
    zone: () => desk?.person.zone ?? null,
  };
}

function failureInWords(failure) {
  const known = {
    operation_timeout: "Viceversa did not answer in time (operation_timeout). Try again in a moment.",
    dispatch_failed: "Viceversa could not be reached or answered with an error (dispatch_failed).",
    invalid_response: "Viceversa answered with something Slack does not understand (invalid_response).",
  };
  return known[failure] ?? `The platform refused the answer: ${failure}`;
}
