package dev.viceversa.pretend.slack.blockkit;

import java.util.Set;

/** Text objects and the confirmation dialog made of them. */
final class TextRules {

    private static final Set<String> PLAIN = Set.of("type", "text", "emoji");
    private static final Set<String> MARKDOWN = Set.of("type", "text", "verbatim");
    private static final Set<String> CONFIRM = Set.of("title", "text", "confirm", "deny", "style");

    private TextRules() {}

    static void plain(Spot owner, String field, boolean required, int max) {
        Spot text = owner.at(field);
        if (text.missing()) {
            if (required) {
                owner.problem("missing required field: " + field);
            }
            return;
        }
        if (text.isObject() && !text.type().equals("plain_text")) {
            text.problem("must be a plain_text object");
            return;
        }
        any(text, 1, max);
    }

    static void any(Spot owner, String field, boolean required, int max) {
        Spot text = owner.at(field);
        if (!text.missing()) {
            any(text, 1, max);
        } else if (required) {
            owner.problem("missing required field: " + field);
        }
    }

    static void any(Spot text, int min, int max) {
        if (!text.node().isObject()) {
            text.problem("must be a text object");
            return;
        }
        switch (text.type()) {
            case "plain_text" -> {
                text.only(PLAIN);
                text.bool("emoji");
            }
            case "mrkdwn" -> {
                text.only(MARKDOWN);
                text.bool("verbatim");
            }
            default -> text.at("type").problem("must be plain_text or mrkdwn");
        }
        text.requiredString("text", min, max);
    }

    static void confirm(Spot owner) {
        Spot confirm = owner.at("confirm");
        if (confirm.missing() || !confirm.isObject()) {
            return;
        }
        confirm.only(CONFIRM);
        plain(confirm, "title", true, Limits.CONFIRM_TITLE);
        any(confirm, "text", true, Limits.CONFIRM_TEXT);
        plain(confirm, "confirm", true, Limits.CONFIRM_ANSWER);
        plain(confirm, "deny", true, Limits.CONFIRM_ANSWER);
        confirm.oneOf("style", "primary", "danger");
    }
}
