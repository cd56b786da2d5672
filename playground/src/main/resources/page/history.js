/** Earlier messages somebody asked for, joined with the newest page of the conversation. */
export function history() {
  const known = new Map();

  function add(desk) {
    desk.messages.forEach((message) => known.set(message.ts, message));
  }

  return {
    add,
    forget: () => known.clear(),
    /** The desk with everything known before its own first message. */
    joined(desk) {
      const first = desk.messages[0]?.ts ?? "";
      const older = [...known.values()]
        .filter((message) => message.ts < first)
        .sort((one, other) => (one.ts < other.ts ? -1 : 1));
      // So many new ones arrived that the pages no longer touch: begin anew rather than show a gap.
      const gap = older.length > 0 && !known.has(first);
      if (gap) known.clear();
      const kept = gap ? [] : older;
      if (known.size > 0) add(desk);
      return { ...desk, messages: [...kept, ...desk.messages], earlier: Math.max(0, desk.earlier - kept.length) };
    },
  };
}
