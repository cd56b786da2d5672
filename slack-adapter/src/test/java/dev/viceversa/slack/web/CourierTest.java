package dev.viceversa.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.core.delivery.Courier.Parcel;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryOutcome.Refusal;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.slack.blockkit.BlockKit;
import dev.viceversa.slack.stage.SlackHouse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everything that can happen on the wire is an outcome, and the truth about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourierTest {

    private static final Message HELLO =
            Message.of(Text.verbatim("Hello"), new Block.Prose(Text.verbatim("Hello <@U1> & <!channel>")));

    private SlackHouse house;
    private SlackCourier courier;
    private SlackUser mia;
    private Instant began;
    private int count;

    @BeforeAll
    void open() {
        house = SlackHouse.open(settings -> {
            settings.put("viceversa.slack.patience", "1500ms");
            return settings;
        });
        courier = house.bean(SlackCourier.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void somebodyNew() {
        count++;
        mia = house.slack().workspace().addUser("Mia " + count, "mia" + count + "@example.com");
        began = InstantSource.system().instant();
    }

    @AfterEach
    void calm() {
        house.slack().faults().clear();
    }

    @Test
    void the_first_message_opens_the_conversation_and_remembers_it() {
        DeliveryOutcome outcome = courier.toPerson(post("a"), identity());
        String channel = house.slack().as(mia).directMessage().id();
        assertThat(outcome)
                .isEqualTo(new DeliveryOutcome.Delivered(
                        channel + "/" + house.slack().as(mia).latestMessage().ts(), Optional.of(channel)));
        int opened = house.slack().ledger().calls("conversations.open").size();
        courier.toPerson(post("b"), identityAt(channel));
        assertThat(house.slack().ledger().calls("conversations.open")).hasSize(opened);
        assertThat(house.slack().as(mia).latestMessage().text()).isEqualTo("Hello <@U1> & <!channel>");
        assertThat(house.slack().as(mia).latestMessage().fallbackText()).isEqualTo("Hello");
    }

    @Test
    void an_address_of_another_time_is_looked_up_anew() {
        DeliveryOutcome outcome = courier.toPerson(post("a"), identityAt("D0000OLD"));
        assertThat(outcome)
                .isInstanceOfSatisfying(DeliveryOutcome.Delivered.class, delivered -> assertThat(delivered.address())
                        .contains(house.slack().as(mia).directMessage().id()));
        assertThat(sent("a")).isEqualTo(1);
    }

    @Test
    void what_took_too_long_on_its_way_does_not_leave_any_more() {
        AtomicInteger asked = new AtomicInteger();
        Parcel late = new Parcel(
                "late",
                Operation.POST,
                Optional.empty(),
                Optional.of(HELLO),
                Reader.UNKNOWN,
                () -> asked.incrementAndGet() > 0
                        && !house.slack().ledger().calls("conversations.open").isEmpty());
        assertThat(courier.toPerson(late, identity())).isEqualTo(new DeliveryOutcome.NotSent("held_up"));
        assertThat(asked).as("asked right before the call").hasValue(1);
        assertThat(sent("late")).isZero();
    }

    @Test
    void a_throttled_call_says_how_long() {
        house.slack().faults().on("chat.postMessage").times(1).fail(new Fault.RateLimited(Duration.ofSeconds(7)));
        assertThat(courier.toPerson(post("a"), identity()))
                .isEqualTo(new DeliveryOutcome.Throttled(Duration.ofSeconds(7), "chat.postMessage"));
        assertThat(sent("a")).isZero();
    }

    @Test
    void what_broke_before_it_was_taken_is_in_doubt_and_not_found() {
        for (Fault fault : List.of(new Fault.ServerErrorBefore(503), new Fault.DroppedBefore())) {
            house.slack().faults().on("chat.postMessage").times(1).fail(fault);
            int before = house.slack().ledger().calls("chat.postMessage").size();
            String id = "before " + fault;
            assertThat(courier.toPerson(post(id), identity())).isInstanceOf(DeliveryOutcome.Ambiguous.class);
            assertThat(house.slack().ledger().calls("chat.postMessage")).hasSize(before + 1);
            assertThat(courier.find(id, identity(), began)).contains(List.of());
        }
    }

    @Test
    void what_broke_after_it_was_taken_is_in_doubt_and_found_once() {
        for (Fault fault : List.of(
                new Fault.ServerErrorAfter(500),
                new Fault.ServerErrorAfter(504),
                new Fault.DroppedAfter(),
                new Fault.GarbledAfter(),
                new Fault.HangAfter(Duration.ofSeconds(4)))) {
            house.slack().faults().on("chat.postMessage").times(1).fail(fault);
            String id = "after " + fault;
            assertThat(courier.toPerson(post(id), identity()))
                    .as(fault.toString())
                    .isInstanceOf(DeliveryOutcome.Ambiguous.class);
            assertThat(sent(id)).isEqualTo(1);
            String reference = house.slack().as(mia).directMessage().id() + "/"
                    + house.slack().as(mia).latestMessage().ts();
            assertThat(courier.find(id, identity(), began)).contains(List.of(reference));
        }
    }

    @Test
    void a_slow_slack_is_waited_for_only_so_long() {
        house.slack().faults().on("chat.postMessage").times(1).fail(new Fault.Slow(Duration.ofSeconds(5)));
        long start = System.nanoTime();
        assertThat(courier.toPerson(post("a"), identity())).isInstanceOf(DeliveryOutcome.Ambiguous.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void doubt_about_opening_the_conversation_is_no_doubt_about_the_message() {
        house.slack().faults().on("conversations.open").times(1).fail(new Fault.ServerErrorAfter(500));
        assertThat(courier.toPerson(post("a"), identity())).isInstanceOf(DeliveryOutcome.NotSent.class);
        assertThat(sent("a")).isZero();
    }

    @Test
    void a_history_that_cannot_be_read_tells_nothing() {
        courier.toPerson(post("a"), identity());
        house.slack().faults().on("conversations.history").times(1).fail(new Fault.ServerErrorBefore(500));
        assertThat(courier.find("a", identity(), began)).isEmpty();
        house.slack().faults().on("conversations.history").times(1).fail(new Fault.RateLimited(Duration.ofSeconds(1)));
        assertThat(courier.find("a", identity(), began)).isEmpty();
    }

    @Test
    void every_copy_is_found_and_a_later_one_can_be_removed() {
        courier.toPerson(post("twice" + count), identity());
        courier.toPerson(post("twice" + count), identity());
        List<String> copies = courier.find("twice" + count, identity(), began).orElseThrow();
        assertThat(copies).hasSize(2).isSorted();
        assertThat(courier.remove(copies.getLast(), identity())).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(courier.find("twice" + count, identity(), began).orElseThrow())
                .containsExactly(copies.getFirst());
    }

    @Test
    void slacks_words_mean_what_they_mean() {
        Map<String, Refusal> meanings = Map.ofEntries(
                Map.entry("user_disabled", Refusal.ACCOUNT_GONE),
                Map.entry("user_not_found", Refusal.ACCOUNT_GONE),
                Map.entry("user_not_visible", Refusal.PERSON_UNREACHABLE),
                Map.entry("channel_not_found", Refusal.PERSON_UNREACHABLE),
                Map.entry("is_archived", Refusal.PERSON_UNREACHABLE),
                Map.entry("account_inactive", Refusal.ACCESS_REVOKED),
                Map.entry("token_revoked", Refusal.ACCESS_REVOKED),
                Map.entry("missing_scope", Refusal.ACCESS_REVOKED),
                Map.entry("msg_blocks_too_long", Refusal.MALFORMED),
                Map.entry("invalid_blocks", Refusal.MALFORMED),
                Map.entry("a_word_of_next_year", Refusal.MALFORMED));
        meanings.forEach((word, refusal) -> {
            house.slack().faults().on("chat.postMessage").times(2).fail(new Fault.Refused(word));
            assertThat(courier.toPerson(post("a"), identity())).isEqualTo(new DeliveryOutcome.Refused(refusal, word));
            house.slack().faults().clear();
        });
        for (String word : List.of("channel_not_found", "not_in_channel", "is_archived")) {
            house.slack().faults().on("chat.postMessage").times(1).fail(new Fault.Refused(word));
            assertThat(courier.toChannel(post("c"), channel()))
                    .isEqualTo(new DeliveryOutcome.Refused(Refusal.CHANNEL_UNREACHABLE, word));
        }
        house.slack().faults().on("chat.postMessage").times(1).fail(new Fault.Refused("ratelimited"));
        assertThat(courier.toPerson(post("a"), identity())).isInstanceOf(DeliveryOutcome.Throttled.class);
        house.slack().faults().on("chat.postMessage").times(1).fail(new Fault.Refused("internal_error"));
        assertThat(courier.toPerson(post("a"), identity())).isInstanceOf(DeliveryOutcome.Ambiguous.class);
    }

    @Test
    void somebody_deactivated_is_gone() {
        house.slack().workspace().changeUser(mia.id(), user -> user.withDeleted(true));
        assertThat(courier.toPerson(post("a"), identity()))
                .isInstanceOfSatisfying(DeliveryOutcome.Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(Refusal.ACCOUNT_GONE));
    }

    @Test
    void a_channel_the_bot_is_not_in_is_unreachable() {
        var elsewhere = house.slack().workspace().addChannel("elsewhere" + count, false, List.of(mia.id()));
        assertThat(courier.toChannel(post("a"), new ChannelRef(Platform.SLACK, team(), elsewhere.id())))
                .isInstanceOfSatisfying(DeliveryOutcome.Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(Refusal.CHANNEL_UNREACHABLE));
    }

    @Test
    void a_message_is_edited_and_taken_back_and_gone_when_it_is_gone() {
        String reference = ((DeliveryOutcome.Delivered) courier.toPerson(post("a"), identity())).reference();
        Message changed = Message.of(Text.verbatim("New"), new Block.Prose(Text.verbatim("Changed")));
        Parcel edit = new Parcel("e", Operation.EDIT, Optional.of(reference), Optional.of(changed), Reader.UNKNOWN);
        assertThat(courier.toPerson(edit, identity()))
                .isEqualTo(new DeliveryOutcome.Delivered(reference, Optional.empty()));
        assertThat(house.slack().as(mia).latestMessage().text()).isEqualTo("Changed");
        assertThat(courier.find("a", identity(), began)).contains(List.of(reference));
        Parcel retract = new Parcel("r", Operation.RETRACT, Optional.of(reference), Optional.empty(), Reader.UNKNOWN);
        assertThat(courier.toPerson(retract, identity())).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(house.slack().as(mia).findLatestMessage()).isEmpty();
        assertThat(courier.toPerson(edit, identity()))
                .isEqualTo(new DeliveryOutcome.Refused(Refusal.TARGET_GONE, "message_not_found"));
        assertThat(courier.toPerson(retract, identity()))
                .isEqualTo(new DeliveryOutcome.Refused(Refusal.TARGET_GONE, "message_not_found"));
    }

    @Test
    void a_channel_post_is_made_and_changed() {
        DeliveryOutcome.Delivered posted = (DeliveryOutcome.Delivered) courier.toChannel(post("c1"), channel());
        assertThat(posted.reference()).startsWith(house.channel().id() + "/");
        Parcel edit =
                new Parcel("e", Operation.EDIT, Optional.of(posted.reference()), Optional.of(HELLO), Reader.UNKNOWN);
        assertThat(courier.toChannel(edit, channel())).isInstanceOf(DeliveryOutcome.Delivered.class);
        Parcel retract =
                new Parcel("r", Operation.RETRACT, Optional.of(posted.reference()), Optional.empty(), Reader.UNKNOWN);
        assertThat(courier.toChannel(retract, channel())).isInstanceOf(DeliveryOutcome.Delivered.class);
    }

    @Test
    void an_expired_response_address_is_no_reason_to_stay_silent() {
        String expired = house.slack().apiUrl().replace("/api/", "/actions/T1/1/gone");
        Parcel edit = new Parcel("e" + count, Operation.EDIT, Optional.of(expired), Optional.of(HELLO), Reader.UNKNOWN);
        assertThat(courier.toPerson(edit, identity())).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(sent("e" + count)).isEqualTo(1);
    }

    @Test
    void nothing_is_written_to_addresses_that_are_not_slacks() {
        ResponseUrls responses = house.bean(ResponseUrls.class);
        assertThat(responses.trusted("https://hooks.slack.com/actions/T1/1/x")).isTrue();
        assertThat(responses.trusted(house.slack().apiUrl().replace("/api/", "/actions/T1/1/x")))
                .isTrue();
        for (String foreign : new String[] {
            null,
            "",
            "http://hooks.slack.com/actions/T1/1/x",
            "https://hooks.slack.com.example.com/x",
            "https://hooks.slack.com@example.com/x",
            "https://user@hooks.slack.com/x",
            "https://hooks.slack.com:8443/x",
            "https://example.com/hooks.slack.com",
            "http://127.0.0.1:1/x",
            "http://169.254.169.254/latest",
            "file:///etc/passwd",
            "no address at all",
            "https://hooks.slack.com/" + "x".repeat(400)
        }) {
            assertThat(responses.trusted(foreign)).as(foreign).isFalse();
        }
        // Even asked to, it refuses before it connects.
        assertThat(responses.say("http://127.0.0.1:1/x", new BlockKit.Rendered("x", List.of())))
                .isEqualTo(new DeliveryOutcome.Refused(Refusal.TARGET_GONE, "foreign_url"));
    }

    @Test
    void a_picture_is_uploaded_and_shown() {
        Message picture = Message.of(
                Text.verbatim("Look"), new Block.Picture("Thanks", new byte[] {1, 2, 3}, Text.verbatim("A card")));
        Parcel parcel = new Parcel("p" + count, Operation.POST, Optional.empty(), Optional.of(picture), Reader.UNKNOWN);
        assertThat(courier.toPerson(parcel, identity())).isInstanceOf(DeliveryOutcome.Delivered.class);
        JsonNode image = house.slack().as(mia).latestMessage().blocks().get(0);
        assertThat(image.path("type").asText()).isEqualTo("image");
        assertThat(image.at("/slack_file/id").asText()).startsWith("F");
        assertThat(image.path("alt_text").asText()).isEqualTo("A card");
    }

    @Test
    void a_picture_that_cannot_be_uploaded_or_shown_is_told() {
        Message picture = Message.of(
                Text.verbatim("Look"), new Block.Picture("Thanks", new byte[] {1, 2, 3}, Text.verbatim("A card")));
        Parcel parcel = new Parcel("q" + count, Operation.POST, Optional.empty(), Optional.of(picture), Reader.UNKNOWN);
        house.slack().faults().on("files.getUploadURLExternal").times(1).fail(new Fault.Refused("missing_scope"));
        assertThat(courier.toPerson(parcel, identity())).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(house.slack().as(mia).latestMessage().text()).isEqualTo("A card");
        house.slack().faults().on("chat.postMessage").times(1).fail(new Fault.Refused("invalid_blocks"));
        assertThat(courier.toPerson(parcel, identity())).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(house.slack().as(mia).latestMessage().text()).isEqualTo("A card");
    }

    @Test
    void nobody_there_means_surely_not_sent() {
        try (SlackHouse alone = SlackHouse.open()) {
            SlackCourier lonely = alone.bean(SlackCourier.class);
            alone.slack().close();
            assertThat(lonely.toPerson(post("a"), identity()))
                    .isEqualTo(new DeliveryOutcome.NotSent("connection_refused"));
            assertThat(lonely.toChannel(post("a"), channel()))
                    .isEqualTo(new DeliveryOutcome.NotSent("connection_refused"));
        }
    }

    @Test
    void references_are_read_as_they_were_written() {
        assertThat(SlackReference.read("C1/1.2")).contains(new SlackReference.InConversation("C1", "1.2"));
        assertThat(SlackReference.read("https://hooks.slack.com/x"))
                .contains(new SlackReference.ByResponse("https://hooks.slack.com/x"));
        for (String odd : new String[] {"", "/", "C1", "C1/", "/1.2", "C1/1/2"}) {
            assertThat(SlackReference.read(odd)).as(odd).isEmpty();
        }
    }

    private long sent(String deliveryId) {
        return house.slack().ledger().messagesOfDelivery(deliveryId).stream()
                .filter(entry -> mia.id().equals(entry.recipient()))
                .count();
    }

    private static Parcel post(String id) {
        return new Parcel(id, Operation.POST, Optional.empty(), Optional.of(HELLO), Reader.UNKNOWN);
    }

    private String team() {
        return house.slack().workspace().teamId();
    }

    private ChannelRef channel() {
        return new ChannelRef(Platform.SLACK, team(), house.channel().id());
    }

    private Identity identity() {
        return identity(Optional.empty());
    }

    private Identity identityAt(String address) {
        return identity(Optional.of(address));
    }

    private Identity identity(Optional<String> address) {
        return new Identity(
                "i1",
                new PersonId("p1"),
                new Account(Platform.SLACK, team(), mia.id()),
                address,
                Optional.empty(),
                Optional.empty());
    }
}
