/** Slack's mrkdwn as elements. What stands in the text can only ever become text, a link or a name. */
import { h } from "./dom.js";

const INLINE = /```([\s\S]+?)```|`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*(?=\S)([^*\n]*\S)\*(?![\w*])|(?<!\w)_(?=\S)([^_\n]*\S)_(?!\w)|(?<!\w)~(?=\S)([^~\n]*\S)~(?!\w)/g;

/** Slack's three escapes undone. */
export const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/**
 * The nodes of a text.
 *
 * @param context names(id) gives the name of an account; channels, where known, are those with an id and a name; openLink(address) is told of links only Slack understands
 */
export function mrkdwn(text, context) {
  const nodes = [];
  let quoted = [];
  const lines = text.split("\n");
  const endQuote = () => {
    if (quoted.length > 0) nodes.push(h("blockquote", {}, joined(quoted, context)));
    quoted = [];
  };
  let said = [];
  const endSaid = () => {
    if (said.length > 0) nodes.push(...inline(said.join("\n"), context));
    said = [];
  };
  for (const line of lines) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote) {
      endSaid();
      quoted.push(quote[1]);
    } else {
      endQuote();
      said.push(line);
    }
  }
  endQuote();
  endSaid();
  return nodes;
}

const joined = (lines, context) => inline(lines.join("\n"), context);

function inline(text, context) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(...words(text.slice(from, match.index)));
    const [whole, block, code, angle, bold, italic, struck] = match;
    if (block !== undefined) nodes.push(h("pre", {}, plain(block)));
    else if (code !== undefined) nodes.push(h("code", {}, plain(code)));
    else if (angle !== undefined) nodes.push(special(angle, context));
    else if (bold !== undefined) nodes.push(h("strong", {}, inline(bold, context)));
    else if (italic !== undefined) nodes.push(h("em", {}, inline(italic, context)));
    else if (struck !== undefined) nodes.push(h("s", {}, inline(struck, context)));
    from = match.index + whole.length;
  }
  nodes.push(...words(text.slice(from)));
  return nodes;
}

/** Words and line breaks. */
function words(text) {
  return plain(text)
    .split("\n")
    .flatMap((line, index) => (index === 0 ? [line] : [h("br"), line]))
    .filter((node) => node !== "");
}

function special(inside, context) {
  const [target, label] = inside.split(/\|(.*)/s);
  if (target.startsWith("@")) return h("span", { class: "mention" }, `@${context.names(target.slice(1))}`);
  if (target.startsWith("#")) {
    const channel = context.channels?.find((each) => each.id === target.slice(1));
    return h("span", { class: "mention" }, `#${label || channel?.name || target.slice(1)}`);
  }
  if (target.startsWith("!date^")) return h("span", {}, plain(label ?? ""));
  if (target.startsWith("!")) return h("span", { class: "mention" }, `@${label || target.slice(1).split("^")[0]}`);
  const address = plain(target);
  const shown = plain(label || target);
  if (/^(https?|mailto):/i.test(address)) {
    return h("a", { href: address, target: "_blank", rel: "noreferrer" }, shown);
  }
  if (/^slack:/i.test(address)) {
    return h("button", { type: "button", class: "link", onclick: () => context.openLink(address) }, shown);
  }
  return shown;
}
