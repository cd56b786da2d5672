package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Envelope.Place;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Platform;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormSecretTest {

    private static final String ADDRESS = "https://hooks.slack.com/actions/T1/2/x";

    @Test
    void everything_about_the_message_comes_back_with_the_form() {
        Card card = new Card("D1/2.3", Optional.of(ADDRESS), Optional.of("01M"));
        assertThat(read(secret(card, Place.WITH_US))).contains(card);
    }

    @Test
    void a_message_without_a_mark_comes_back_without_one() {
        Card card = new Card("D1/2.3", Optional.of(ADDRESS), Optional.empty());
        assertThat(read(secret(card, Place.WITH_US))).contains(card);
    }

    @Test
    void what_an_earlier_form_carries_is_still_read() {
        assertThat(read("m:D1/2.3")).contains(Card.later("D1/2.3"));
        assertThat(read("m:" + ADDRESS)).contains(Card.later(ADDRESS));
        assertThat(read("o:")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read("somebody else's")).isEmpty();
        assertThat(FormSecret.card(null, address -> true)).isEmpty();
    }

    @Test
    void an_address_that_is_not_slacks_does_not_come_back() {
        String secret =
                secret(new Card("D1/2.3", Optional.of("https://example.org/"), Optional.of("01M")), Place.WITH_US);
        assertThat(read(secret)).contains(Card.later("D1/2.3"));
    }

    @Test
    void what_others_read_is_never_replaced() {
        String secret = secret(new Card("C1/2.3", Optional.of(ADDRESS), Optional.of("01M")), Place.AMONG_OTHERS);
        assertThat(read(secret)).contains(Card.later("C1/2.3"));
        assertThat(FormSecret.where(secret)).isEqualTo(Place.AMONG_OTHERS);
    }

    @Test
    void the_longest_of_everything_is_far_below_what_slack_allows() {
        Card card = new Card("r".repeat(300), Optional.of("a".repeat(300)), Optional.of("m".repeat(16_000)));
        assertThat(secret(card, Place.WITH_US)).hasSizeLessThan(1000);
    }

    private static Optional<Card> read(String secret) {
        return FormSecret.card(secret, address -> address.startsWith("https://hooks.slack.com/"));
    }

    private static String secret(Card card, Place where) {
        return FormSecret.of(new Occasion(
                new Account(Platform.SLACK, "T1", "U1"),
                "key",
                Optional.empty(),
                Optional.empty(),
                Optional.of(card),
                Optional.empty(),
                where,
                true,
                Optional.empty()));
    }
}
