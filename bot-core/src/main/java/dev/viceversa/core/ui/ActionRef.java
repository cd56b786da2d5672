package dev.viceversa.core.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button or form means when it comes back: a conversation, a verb, and opaque ids. It says nothing about who
 * may press it; that is decided from the acting account when it arrives. At most 200 characters encoded, so that it
 * fits every platform's identifiers. Immutable.
 *
 * @param flow the conversation that answers, such as {@code join}
 * @param verb what to do, such as {@code accept}
 * @param ids what it is about, in an order the conversation knows; letters, digits, {@code _ - .} only
 */
public record ActionRef(String flow, String verb, List<String> ids) {

    private static final String VERSION = "1";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final int LONGEST = 200;

    public ActionRef {
        ids = List.copyOf(ids);
        for (String part : ids) {
            require(part);
        }
        require(flow);
        require(verb);
    }

    public static ActionRef of(String flow, String verb, String... ids) {
        return new ActionRef(flow, verb, List.of(ids));
    }

    /** The nth id, or empty when an old or foreign card carries fewer. */
    public Optional<String> id(int n) {
        return n < ids.size() ? Optional.of(ids.get(n)) : Optional.empty();
    }

    /** The form it travels in, such as {@code 1:agreement:accept:01h…}. */
    public String encoded() {
        StringBuilder encoded =
                new StringBuilder(VERSION).append(':').append(flow).append(':').append(verb);
        ids.forEach(id -> encoded.append(':').append(id));
        if (encoded.length() > LONGEST) {
            throw new IllegalArgumentException("An action reference is too long: " + flow + "/" + verb);
        }
        return encoded.toString();
    }

    /** Reads what came back; empty when it is not one of ours or of a version we no longer speak. */
    public static Optional<ActionRef> decode(String encoded) {
        if (encoded.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = List.of(encoded.split(":", -1));
        if (parts.size() < 3 || !parts.getFirst().equals(VERSION)) {
            return Optional.empty();
        }
        if (!parts.stream().allMatch(part -> WORD.matcher(part).matches())) {
            return Optional.empty();
        }
        return Optional.of(new ActionRef(parts.get(1), parts.get(2), parts.subList(3, parts.size())));
    }

    private static void require(String part) {
        if (!WORD.matcher(part).matches()) {
            throw new IllegalArgumentException("Not fit for an action reference: " + part);
        }
    }
}
