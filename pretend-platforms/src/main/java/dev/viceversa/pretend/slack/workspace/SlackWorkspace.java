package dev.viceversa.pretend.slack.workspace;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Everything in one workspace. Thread-safe. Changes made here happen silently; whoever wants the app to hear of them sends the event as
 * well.
 */
public final class SlackWorkspace {

    private static final Comparator<Conversation> BY_ID = Comparator.comparing(Conversation::id);

    private final String teamId;
    private final String teamName;
    private final String domain;
    private final SlackUser appUser;
    private final InstantSource messageClock;
    private final Ids ids = new Ids();
    private final Users users = new Users();
    private final Map<String, Conversation> conversations = new ConcurrentHashMap<>();
    private final Map<String, Conversation> directByPerson = new ConcurrentHashMap<>();
    private final Views views;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final SharedFiles files = new SharedFiles(ids);
    private final FormValues formValues = new FormValues();

    /**
     * An empty workspace with nobody in it but the app.
     *
     * @param messageClock the time messages are sent at
     * @param systemClock the time triggers and response addresses live by
     */
    public SlackWorkspace(
            String teamId,
            String teamName,
            String domain,
            String appUserId,
            String appName,
            InstantSource messageClock,
            InstantSource systemClock) {
        this.teamId = teamId;
        this.teamName = teamName;
        this.domain = domain;
        this.messageClock = messageClock;
        this.appUser = SlackUser.app(appUserId, appName.toLowerCase(Locale.ROOT), appName);
        this.views = new Views(ids, systemClock);
        this.triggers = new Triggers(ids, systemClock);
        this.responseUrls = new ResponseUrls(ids, systemClock, teamId);
        users.put(appUser);
    }

    /** {@code T…}. */
    public String teamId() {
        return teamId;
    }

    /** The name people read. */
    public String teamName() {
        return teamName;
    }

    /** The part of its address before the first dot. */
    public String domain() {
        return domain;
    }

    /** The app's own account. */
    public SlackUser appUser() {
        return appUser;
    }

    /** Makes an account with an id of its own. */
    public SlackUser addUser(String realName, String email) {
        SlackUser user = SlackUser.member(ids.next("U"), realName, email);
        users.put(user);
        return user;
    }

    /** Takes an account in as it is, or replaces the one with the same id. */
    public SlackUser addUser(SlackUser user) {
        users.put(user);
        return user;
    }

    /** Takes many accounts in. */
    public void addUsers(Collection<SlackUser> many) {
        many.forEach(users::put);
    }

    /** Changes an account. */
    public SlackUser changeUser(String id, UnaryOperator<SlackUser> change) {
        SlackUser changed = change.apply(user(id).orElseThrow(() -> new IllegalArgumentException("nobody is " + id)));
        users.put(changed);
        return changed;
    }

    /** The account with this id. */
    public Optional<SlackUser> user(String id) {
        return users.find(id);
    }

    /** The account with this address, upper and lower case alike. */
    public Optional<SlackUser> userByEmail(String email) {
        return users.findByEmail(email);
    }

    /** All accounts, the app's included, ordered by id. */
    public Collection<SlackUser> users() {
        return users.all();
    }

    /** All accounts whose id comes after {@code id}. */
    public Collection<SlackUser> usersAfter(String id) {
        return users.after(id);
    }

    /** Makes a channel. The app is in it only when its account id is among the members. */
    public Conversation addChannel(String name, boolean isPrivate, List<String> members) {
        Conversation.Kind kind = isPrivate ? Conversation.Kind.PRIVATE : Conversation.Kind.PUBLIC;
        return add(new Conversation(ids.next("C"), kind, name, messageClock.instant(), members));
    }

    /** The direct message between the app and this person, made when it does not exist yet. */
    public Conversation directMessage(String userId) {
        return directByPerson.computeIfAbsent(
                userId,
                person -> add(new Conversation(
                        ids.next("D"),
                        Conversation.Kind.IM,
                        "directmessage",
                        messageClock.instant(),
                        List.of(appUser.id(), person))));
    }

    /** The direct message with this person, if there is one. */
    public Optional<Conversation> existingDirectMessage(String userId) {
        return Optional.ofNullable(directByPerson.get(userId));
    }

    /** The direct message between the app and these people, made when it does not exist yet. */
    public synchronized Conversation groupMessage(Collection<String> people) {
        TreeMap<String, Boolean> members = new TreeMap<>();
        people.forEach(person -> members.put(person, true));
        members.put(appUser.id(), true);
        return conversations.values().stream()
                .filter(known -> known.kind() == Conversation.Kind.MPIM)
                .filter(known -> known.members().equals(members.keySet()))
                .min(BY_ID)
                .orElseGet(() -> add(new Conversation(
                        ids.next("G"),
                        Conversation.Kind.MPIM,
                        "mpdm",
                        messageClock.instant(),
                        List.copyOf(members.keySet()))));
    }

    /** The conversation with this id. */
    public Optional<Conversation> conversation(String id) {
        return Optional.ofNullable(conversations.get(id));
    }

    /** The channel with this name, with or without the hash sign. */
    public Optional<Conversation> channelNamed(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        return conversations.values().stream()
                .filter(known -> known.kind() == Conversation.Kind.PUBLIC || known.kind() == Conversation.Kind.PRIVATE)
                .filter(known -> known.name().equals(bare))
                .min(BY_ID);
    }

    /** All conversations, ordered by id. */
    public Collection<Conversation> conversations() {
        return conversations.values().stream().sorted(BY_ID).toList();
    }

    /** Puts an account into a channel. */
    public void join(Conversation channel, String userId) {
        channel.join(userId);
    }

    /** Takes an account out of a channel. */
    public void leave(Conversation channel, String userId) {
        channel.leave(userId);
    }

    /** Gives a channel another name. */
    public void rename(Conversation channel, String name) {
        channel.rename(name);
    }

    /** Archives a channel, or brings it back. */
    public void archive(Conversation channel, boolean archived) {
        channel.archive(archived);
    }

    /** Messages after {@code oldest} and before {@code latest}, newest first, at most {@code limit}. */
    public List<SlackMessage> history(
            Conversation conversation, String oldest, String latest, boolean inclusive, int limit) {
        return conversation.range(oldest, latest, inclusive, limit);
    }

    /** Home pages and open modals. */
    public Views views() {
        return views;
    }

    /** Permissions to open a modal. */
    public Triggers triggers() {
        return triggers;
    }

    /** Permissions to answer. */
    public ResponseUrls responseUrls() {
        return responseUrls;
    }

    /** Uploaded files. */
    public SharedFiles files() {
        return files;
    }

    /** What people have typed and chosen. */
    public FormValues formValues() {
        return formValues;
    }

    /** Makes ids. */
    public Ids ids() {
        return ids;
    }

    /** The time messages are sent at. */
    public InstantSource messageClock() {
        return messageClock;
    }

    private Conversation add(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
        return conversation;
    }
}
