package dev.viceversa.pretend.slack.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A channel or direct message with everything said in it. Thread-safe. */
public final class Conversation {

    /** What kind of conversation; decides which scopes an app needs. */
    public enum Kind {
        /** Anybody may join. */
        PUBLIC,
        /** Only members know it. */
        PRIVATE,
        /** The app and one person. */
        IM,
        /** The app and several people. */
        MPIM
    }

    private final String id;
    private final Kind kind;
    private final Instant created;
    private final Set<String> members = new LinkedHashSet<>();
    private final NavigableMap<String, SlackMessage> messages = new TreeMap<>();
    private final NavigableMap<String, SlackMessage> ephemerals = new TreeMap<>();
    private String name;
    private boolean archived;
    private long lastMicros;

    Conversation(String id, Kind kind, String name, Instant created, List<String> members) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.created = created;
        this.members.addAll(members);
    }

    /** {@code C…}, {@code G…} or {@code D…}. */
    public String id() {
        return id;
    }

    /** Public, private or direct. */
    public Kind kind() {
        return kind;
    }

    /** Without the hash sign; {@code directmessage} for a direct message. */
    public synchronized String name() {
        return name;
    }

    /** When it began. */
    public Instant created() {
        return created;
    }

    /** The account ids in it. */
    public synchronized Set<String> members() {
        return Set.copyOf(members);
    }

    /** Whether this account is in it. */
    public synchronized boolean has(String userId) {
        return members.contains(userId);
    }

    /** Whether nothing may be posted any more. */
    public synchronized boolean archived() {
        return archived;
    }

    /** In a direct message: the person who is not the app. */
    public synchronized Optional<String> other(String appUserId) {
        return kind == Kind.IM
                ? members.stream().filter(member -> !member.equals(appUserId)).findFirst()
                : Optional.empty();
    }

    /** All messages that were not deleted, oldest first, ephemeral ones excluded. */
    public synchronized List<SlackMessage> messages() {
        return List.copyOf(messages.values());
    }

    /** What this person sees: all messages and those meant for them alone, oldest first. */
    public synchronized List<SlackMessage> seenBy(String userId) {
        NavigableMap<String, SlackMessage> seen = new TreeMap<>(messages);
        for (SlackMessage message : ephemerals.values()) {
            if (userId.equals(message.onlyFor())) {
                seen.put(message.ts(), message);
            }
        }
        return List.copyOf(seen.values());
    }

    /** The message with this id, if this person sees it. */
    public synchronized Optional<SlackMessage> seenBy(String userId, String ts) {
        return ephemeral(ts).filter(message -> userId.equals(message.onlyFor())).or(() -> message(ts));
    }

    /** The message with this id, ephemeral ones excluded as on Slack. */
    public synchronized Optional<SlackMessage> message(String ts) {
        return Optional.ofNullable(messages.get(ts));
    }

    /** The ephemeral message with this id. */
    public synchronized Optional<SlackMessage> ephemeral(String ts) {
        return Optional.ofNullable(ephemerals.get(ts));
    }

    /** Messages after {@code oldest} and before {@code latest}, newest first, at most {@code limit}; replies stay in their threads. */
    synchronized List<SlackMessage> range(String oldest, String latest, boolean inclusive, int limit) {
        List<SlackMessage> found = new ArrayList<>();
        if (oldest.compareTo(latest) > 0) {
            return found;
        }
        for (SlackMessage message : messages.subMap(oldest, inclusive, latest, inclusive)
                .descendingMap()
                .values()) {
            if (found.size() == limit) {
                break;
            }
            if (message.threadTs() == null || message.threadTs().equals(message.ts())) {
                found.add(message);
            }
        }
        return found;
    }

    synchronized void join(String userId) {
        members.add(userId);
    }

    synchronized void leave(String userId) {
        members.remove(userId);
    }

    synchronized void rename(String changed) {
        name = changed;
    }

    synchronized void archive(boolean changed) {
        archived = changed;
    }

    /** Puts a message at its own, new moment: never earlier than, and never the same as, any before. */
    synchronized SlackMessage append(Instant now, Function<String, SlackMessage> atTs) {
        SlackMessage message = atTs.apply(mint(now));
        (message.ephemeral() ? ephemerals : messages).put(message.ts(), message);
        return message;
    }

    /** Changes a message in place; empty when there is none with this id. */
    synchronized Optional<SlackMessage> change(String ts, UnaryOperator<SlackMessage> change) {
        NavigableMap<String, SlackMessage> where = messages.containsKey(ts) ? messages : ephemerals;
        return Optional.ofNullable(where.computeIfPresent(ts, (same, message) -> change.apply(message)));
    }

    /** Takes a message away; empty when there is none with this id. */
    synchronized Optional<SlackMessage> remove(String ts) {
        SlackMessage removed = messages.remove(ts);
        return Optional.ofNullable(removed != null ? removed : ephemerals.remove(ts));
    }

    synchronized String mint(Instant now) {
        long micros = now.getEpochSecond() * 1_000_000L + now.getNano() / 1_000L;
        lastMicros = Math.max(lastMicros + 1, micros);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000L, lastMicros % 1_000_000L);
    }
}
