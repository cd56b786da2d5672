package dev.viceversa.core.conversation.deliveries;

import dev.viceversa.core.delivery.DeliveryReport;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Kinds and reasons of deliveries in plain words, with what to do. Thread-safe. */
@Singleton
final class DeliveryWords {

    private final Texts texts;

    DeliveryWords(Texts texts) {
        this.texts = texts;
    }

    /** What it is; a kind nobody named is a message like any other. */
    Text kind(DeliveryReport.Line line) {
        return known("deliveries.kind_" + line.kind(), "deliveries.kind_" + DeliveryReport.MESSAGE);
    }

    /** Why it did not arrive, and what to do. */
    Text reason(DeliveryReport.Line line) {
        String word = line.reason().orElse("").toLowerCase(Locale.ROOT);
        return known("deliveries.why_" + word, "deliveries.why_other");
    }

    /** Why somebody cannot be reached on a platform, and what to do. */
    Text unreachable(Identity identity) {
        String word = identity.unreachable().orElse("").toLowerCase(Locale.ROOT);
        String general = identity.account().platform() == Platform.SLACK
                ? "deliveries.reach_on_slack"
                : "deliveries.reach_on_teams";
        return known("deliveries.reach_" + word, general);
    }

    private Text known(String key, String otherwise) {
        return Text.of(texts.knows(key, Locale.ENGLISH) ? key : otherwise);
    }
}
