package dev.viceversa.pretend.slack.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** All accounts, by id, by address and in order. Thread-safe; tens of thousands are no burden. */
final class Users {

    private final Map<String, SlackUser> byId = new ConcurrentHashMap<>();
    private final NavigableMap<String, SlackUser> inOrder = new ConcurrentSkipListMap<>();
    private final Map<String, String> idByEmail = new ConcurrentHashMap<>();

    synchronized void put(SlackUser user) {
        SlackUser before = byId.put(user.id(), user);
        inOrder.put(user.id(), user);
        if (before != null && before.email() != null) {
            idByEmail.remove(key(before.email()), before.id());
        }
        if (user.email() != null) {
            idByEmail.put(key(user.email()), user.id());
        }
    }

    Optional<SlackUser> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<SlackUser> findByEmail(String email) {
        return Optional.ofNullable(idByEmail.get(key(email))).flatMap(this::find);
    }

    Collection<SlackUser> all() {
        return Collections.unmodifiableCollection(inOrder.values());
    }

    Collection<SlackUser> after(String id) {
        return Collections.unmodifiableCollection(inOrder.tailMap(id, false).values());
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
