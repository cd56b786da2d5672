package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The people of the tenant, their conversations with the bot, and channels. Thread-safe. */
public final class Tenant {

    /** Why the bot may not write, in the Bot Connector's words. */
    public enum Refusal {
        ConversationBlockedByUser,
        BotNotInConversationRoster,
        BotDisabledByAdmin
    }

    private final String id;
    private final InstantSource clock;
    private final Map<String, TeamsUser> users = new LinkedHashMap<>();
    /** Directory ids by Teams' own, and by the conversation with the bot: a company may be large. */
    private final Map<String, String> byTeamsId = new HashMap<>();

    private final Map<String, String> byConversation = new HashMap<>();
    /** Conversations by directory id. */
    private final Map<String, String> conversations = new ConcurrentHashMap<>();

    private final Set<String> installed = new LinkedHashSet<>();
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private final Map<String, String> channels = new LinkedHashMap<>();
    private final Map<String, List<Spoken>> spoken = new LinkedHashMap<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final Map<String, Map<String, TeamsMessage>> messages = new LinkedHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private long lastId;

    Tenant(String id, InstantSource clock) {
        this.id = id;
        this.clock = clock;
    }

    public String id() {
        return id;
    }

    /** Somebody new, a full member. */
    public TeamsUser addUser(String name, String email) {
        return addUser(TeamsUser.member(UUID.randomUUID().toString(), name, email));
    }

    /** Somebody new as described. */
    public synchronized TeamsUser addUser(TeamsUser user) {
        users.put(user.aadObjectId(), user);
        byTeamsId.put(user.id(), user.aadObjectId());
        byConversation.put(personal(user), user.aadObjectId());
        return user;
    }

    /** By the directory's id or by Teams' own. */
    public synchronized Optional<TeamsUser> user(String someId) {
        String wanted = someId.startsWith("8:orgid:") ? someId.substring(8) : someId;
        TeamsUser listed = users.get(wanted.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(listed == null ? users.get(byTeamsId.get(wanted)) : listed);
    }

    public synchronized List<TeamsUser> users() {
        return List.copyOf(users.values());
    }

    /** A channel the app was added to; returns its id. */
    public synchronized String addChannel(String name) {
        String channel = "19:" + Ids.of("channel/" + name).substring(0, 32) + "@thread.tacv2";
        channels.put(channel, name);
        return channel;
    }

    /** The personal conversation of somebody with the bot, whether or not the app is installed. */
    public String personal(TeamsUser user) {
        return conversations.computeIfAbsent(user.aadObjectId(), id -> "a:" + Ids.of("personal/" + id));
    }

    /** The app is there for somebody from now on, or not any more; the bot is not told, as when it was away. */
    public synchronized void install(TeamsUser user, boolean now) {
        if (now) {
            installed.add(user.aadObjectId());
            lost.remove(personal(user));
        } else {
            installed.remove(user.aadObjectId());
        }
    }

    /** Whether the app is there for somebody. */
    public synchronized boolean installed(TeamsUser user) {
        return installed.contains(user.aadObjectId());
    }

    /** From now on the bot may not write to this person; null to allow it again. */
    public synchronized void refuse(TeamsUser user, @Nullable Refusal why) {
        if (why == null) {
            refusals.remove(personal(user));
        } else {
            refusals.put(personal(user), why);
        }
    }

    /** The conversation with this person is not known any more, until they install the app again. */
    public synchronized void loseConversation(TeamsUser user) {
        lost.add(personal(user));
    }

    /** Nobody's conversation with the bot is known any more, until it is opened anew. */
    public synchronized void loseConversations() {
        users.values().forEach(user -> lost.add(personal(user)));
    }

    /** The channels the app was added to, names by id. */
    public synchronized Map<String, String> channels() {
        return new LinkedHashMap<>(channels);
    }

    /** What somebody typed stands in the conversation as well. */
    synchronized void speak(String conversation, TeamsUser by, String words) {
        spoken.computeIfAbsent(conversation, first -> new ArrayList<>())
                .add(new Spoken(by.name(), words, clock.instant(), changes.incrementAndGet()));
    }

    /** What people typed in a conversation, oldest first. */
    public synchronized List<Spoken> spoken(String conversation) {
        return List.copyOf(spoken.getOrDefault(conversation, List.of()));
    }

    /** Who alone reads a conversation; empty for a channel and for none. */
    public synchronized Optional<TeamsUser> reader(String conversation) {
        return Optional.ofNullable(users.get(byConversation.get(conversation)));
    }

    synchronized boolean isChannel(String conversation) {
        return channels.containsKey(conversation.replaceAll(";messageid=.*", ""));
    }

    synchronized boolean knows(String conversation) {
        return isChannel(conversation)
                || !lost.contains(conversation) && reader(conversation).isPresent();
    }

    /** Why the bot may not write there; empty when it may. */
    synchronized Optional<Refusal> refusal(String conversation) {
        Optional<TeamsUser> reader = reader(conversation);
        if (reader.isPresent() && !installed(reader.get())) {
            return Optional.of(Refusal.BotNotInConversationRoster);
        }
        return Optional.ofNullable(refusals.get(conversation));
    }

    synchronized TeamsMessage post(String conversation, String text, String summary, List<JsonNode> cards) {
        long now = Math.max(lastId + 1, clock.instant().toEpochMilli());
        lastId = now;
        long place = changes.incrementAndGet();
        TeamsMessage message =
                new TeamsMessage(Long.toString(now), text, summary, cards, clock.instant(), place, place, false);
        messages.computeIfAbsent(conversation, first -> new LinkedHashMap<>()).put(message.id(), message);
        return message;
    }

    synchronized boolean replace(
            String conversation, String message, String text, String summary, List<JsonNode> cards) {
        Map<String, TeamsMessage> there = messages.getOrDefault(conversation, new LinkedHashMap<>());
        TeamsMessage old = there.get(message);
        if (old == null) {
            return false;
        }
        boolean same = old.cards().equals(cards);
        there.put(
                message,
                new TeamsMessage(
                        message,
                        text,
                        summary,
                        cards,
                        old.sent(),
                        old.posted(),
                        same ? old.changed() : changes.incrementAndGet(),
                        true));
        return true;
    }

    synchronized boolean remove(String conversation, String message) {
        return messages.getOrDefault(conversation, new LinkedHashMap<>()).remove(message) != null;
    }

    /** What the bot said in a conversation, as it stands now, oldest first. */
    public synchronized List<TeamsMessage> messages(String conversation) {
        return new ArrayList<>(
                messages.getOrDefault(conversation, new LinkedHashMap<>()).values());
    }
}
