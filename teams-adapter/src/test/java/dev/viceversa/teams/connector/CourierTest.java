package dev.viceversa.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Courier.Parcel;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryOutcome.Ambiguous;
import dev.viceversa.core.delivery.DeliveryOutcome.Delivered;
import dev.viceversa.core.delivery.DeliveryOutcome.NotSent;
import dev.viceversa.core.delivery.DeliveryOutcome.Refusal;
import dev.viceversa.core.delivery.DeliveryOutcome.Refused;
import dev.viceversa.core.delivery.DeliveryOutcome.Throttled;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsUser;
import dev.viceversa.pretend.teams.Tenant;
import dev.viceversa.teams.stage.TeamsHouse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out, and what the Bot Connector's answers mean. The pretended Teams' ledger is the judge. */
class CourierTest {

    private static TeamsHouse house;
    private static TeamsCourier courier;

    private TeamsUser mia;
    private Identity identity;

    @BeforeAll
    static void open() {
        house = TeamsHouse.open();
        courier = house.bean(TeamsCourier.class);
        house.teams().as(house.member("First")).types("help");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void somebody() {
        mia = house.member("Mia" + UUID.randomUUID());
        house.teams().as(mia).types("help");
        identity = house.bean(People.class)
                .identity(new Account(Platform.TEAMS, house.teams().tenant().id(), mia.aadObjectId()))
                .orElseThrow();
    }

    @AfterEach
    void calm() {
        house.teams().faults().clear();
    }

    @Test
    void what_took_too_long_on_its_way_does_not_leave_any_more() {
        Parcel punctual = parcel("d-late", Operation.POST, Optional.empty(), "Hello");
        Parcel late = new Parcel(
                punctual.deliveryId(),
                punctual.operation(),
                punctual.target(),
                punctual.message(),
                punctual.reader(),
                () -> true);
        assertThat(courier.toPerson(late, identity)).isEqualTo(new NotSent("held_up"));
        assertThat(house.teams().ledger().messagesOfDelivery("d-late")).isEmpty();
    }

    @Test
    void a_message_arrives_once_with_its_delivery_id_and_can_be_changed_and_removed() {
        Delivered sent = (Delivered) post("d-1");
        assertThat(house.teams().ledger().messagesOfDelivery("d-1")).hasSize(1);
        assertThat(courier.toPerson(parcel("d-2", Operation.EDIT, Optional.of(sent.reference()), "Changed"), identity))
                .isInstanceOf(Delivered.class);
        assertThat(messages()).last().satisfies(message -> {
            assertThat(message.edited()).isTrue();
            assertThat(message.card().toString()).contains("Changed");
        });
        int before = messages().size();
        Parcel removal =
                new Parcel("d-3", Operation.RETRACT, Optional.of(sent.reference()), Optional.empty(), Reader.UNKNOWN);
        assertThat(courier.toPerson(removal, identity)).isInstanceOf(Delivered.class);
        assertThat(messages()).hasSize(before - 1);
        assertThat(courier.toPerson(removal, identity))
                .isEqualTo(new Refused(Refusal.TARGET_GONE, "ConversationNotFound"));
    }

    @Test
    void an_account_never_seen_gets_its_conversation_opened_and_its_address_remembered() {
        TeamsUser tom = house.member("Tom" + UUID.randomUUID());
        Delivered sent =
                (Delivered) courier.toPerson(parcel("d-4", Operation.POST, Optional.empty(), "Hello"), never(tom));
        assertThat(sent.address().flatMap(ConversationReference::read))
                .hasValueSatisfying(reference -> assertThat(reference.conversation())
                        .isEqualTo(house.teams().tenant().personal(tom)));
    }

    @Test
    void it_says_beforehand_how_many_calls_a_message_will_cost() {
        TeamsUser tom = house.member("Tom" + UUID.randomUUID());
        for (Identity to : List.of(never(tom), identity)) {
            int expected = courier.calls(Operation.POST, to);
            int before = house.teams().ledger().calls().size();
            Parcel parcel = parcel("d-calls-" + UUID.randomUUID(), Operation.POST, Optional.empty(), "Hello");
            assertThat(courier.toPerson(parcel, to)).isInstanceOf(Delivered.class);
            assertThat(house.teams().ledger().calls()).hasSize(before + expected);
        }
        assertThat(courier.calls(Operation.POST, never(tom))).isEqualTo(2);
        assertThat(courier.calls(Operation.POST, identity)).isEqualTo(1);
        assertThat(courier.calls(Operation.EDIT, never(tom))).isEqualTo(1);
    }

    @Test
    void somebody_without_the_app_is_unreachable_and_not_skipped() {
        TeamsUser tom = house.teams().tenant().addUser("Tom", "tom2@example.com");
        assertThat(courier.toPerson(parcel("d-5", Operation.POST, Optional.empty(), "Hello"), never(tom)))
                .isEqualTo(new Refused(Refusal.PERSON_UNREACHABLE, "BotNotInConversationRoster"));
    }

    @Test
    void each_403_says_why_a_person_is_unreachable() {
        for (Tenant.Refusal why : Tenant.Refusal.values()) {
            house.teams().tenant().refuse(mia, why);
            assertThat(post("d-" + why)).isEqualTo(new Refused(Refusal.PERSON_UNREACHABLE, why.name()));
            assertThat(house.teams().ledger().messagesOfDelivery("d-" + why)).isEmpty();
        }
    }

    @Test
    void a_lost_conversation_is_forgotten_and_opened_anew() {
        house.teams().tenant().loseConversation(mia);
        Delivered sent = (Delivered) post("d-6");
        assertThat(sent.address()).isPresent();
        assertThat(house.teams().ledger().messagesOfDelivery("d-6")).hasSize(1);
    }

    @Test
    void throttling_closes_the_gate_for_as_long_as_asked() {
        faults(new Fault.RateLimited(Duration.ofSeconds(7)));
        assertThat(post("d-7")).isEqualTo(new Throttled(Duration.ofSeconds(7), Pace.TENANT));
        faults(new Fault.ServerErrorBefore(412));
        assertThat(post("d-8")).isInstanceOf(Throttled.class);
        assertThat(courier.gates(Operation.POST, "x").getFirst().name()).isEqualTo(Pace.TENANT);
    }

    @Test
    void what_may_have_arrived_is_ambiguous_and_is_sent_once() {
        for (Fault fault : List.of(
                new Fault.ServerErrorAfter(500),
                new Fault.ServerErrorAfter(502),
                new Fault.ServerErrorAfter(503),
                new Fault.ServerErrorAfter(504),
                new Fault.ServerErrorAfter(408),
                new Fault.DroppedAfter(),
                new Fault.GarbledAfter())) {
            String id = "d-" + UUID.randomUUID();
            int before = house.teams().ledger().calls("activities.send").size();
            faults(fault);
            assertThat(post(id)).as(fault.toString()).isInstanceOf(Ambiguous.class);
            assertThat(house.teams().ledger().messagesOfDelivery(id))
                    .as(fault.toString())
                    .hasSize(1);
            assertThat(house.teams().ledger().calls("activities.send")).hasSize(before + 1);
        }
    }

    @Test
    void a_bad_request_is_a_bug_of_ours_and_not_tried_again() {
        faults(new Fault.ServerErrorBefore(400));
        assertThat(post("d-9")).isEqualTo(new Refused(Refusal.MALFORMED, "http_400"));
        faults(new Fault.ServerErrorBefore(413));
        assertThat(post("d-10")).isEqualTo(new Refused(Refusal.MALFORMED, "http_413"));
    }

    @Test
    void a_token_that_is_not_taken_is_made_anew() {
        house.teams().login().revokeAll();
        assertThat(post("d-11")).isInstanceOf(NotSent.class);
        assertThat(post("d-12")).isInstanceOf(Delivered.class);
    }

    @Test
    void without_a_login_nothing_is_sent_and_it_may_be_tried_again() {
        house.teams().login().revokeAll();
        post("d-13");
        house.teams().faults().on("token").times(1).fail(new Fault.ServerErrorBefore(503));
        assertThat(post("d-14")).isEqualTo(new NotSent("no_access_token"));
        assertThat(house.teams().ledger().messagesOfDelivery("d-14")).isEmpty();
    }

    @Test
    void opening_a_conversation_says_nothing_so_doubt_there_is_none() {
        TeamsUser tom = house.member("Tom" + UUID.randomUUID());
        house.teams().faults().on("conversations.create").times(1).fail(new Fault.ServerErrorAfter(502));
        assertThat(courier.toPerson(parcel("d-15", Operation.POST, Optional.empty(), "Hello"), never(tom)))
                .isEqualTo(new NotSent("http_502"));
    }

    @Test
    void a_stored_address_off_the_allow_list_is_never_spoken_to() {
        Identity lured = new Identity(
                identity.id(),
                identity.person(),
                new Account(Platform.TEAMS, identity.account().workspace(), "somebody-else"),
                Optional.of(new ConversationReference("https://evil.example/", "a:1", "29:1").written()),
                Optional.empty(),
                Optional.empty());
        assertThat(courier.toPerson(parcel("d-16", Operation.POST, Optional.empty(), "Hello"), lured))
                .isEqualTo(new Refused(Refusal.PERSON_UNREACHABLE, "service_host_not_allowed"));
    }

    @Test
    void a_channel_post_stands_there_and_a_foreign_channel_is_unreachable() {
        String tenant = house.teams().tenant().id();
        assertThat(courier.toChannel(
                        parcel("d-17", Operation.POST, Optional.empty(), "A story"),
                        new ChannelRef(Platform.TEAMS, tenant, house.channel())))
                .isInstanceOf(Delivered.class);
        assertThat(house.teams().tenant().messages(house.channel()))
                .singleElement()
                .satisfies(message -> assertThat(message.card().toString()).contains("A story"));
        assertThat(courier.toChannel(
                        parcel("d-18", Operation.POST, Optional.empty(), "A story"),
                        new ChannelRef(Platform.TEAMS, tenant, "19:elsewhere@thread.tacv2")))
                .isEqualTo(new Refused(Refusal.CHANNEL_UNREACHABLE, "ConversationNotFound"));
    }

    @Test
    void the_longest_message_still_fits() {
        List<Block> endless = Collections.nCopies(100, new Block.Prose(Text.verbatim("ä word ".repeat(500))));
        Parcel parcel = new Parcel(
                "d-19",
                Operation.POST,
                Optional.empty(),
                Optional.of(new Message(Text.verbatim("s".repeat(5000)), endless)),
                Reader.UNKNOWN);
        assertThat(courier.toPerson(parcel, identity)).isInstanceOf(Delivered.class);
    }

    private List<TeamsMessage> messages() {
        return house.teams().as(mia).messages();
    }

    private static void faults(Fault fault) {
        house.teams().faults().on("activities.send").times(1).fail(fault);
    }

    private DeliveryOutcome post(String id) {
        return courier.toPerson(parcel(id, Operation.POST, Optional.empty(), "Hello"), identity);
    }

    private static Identity never(TeamsUser user) {
        return new Identity(
                "i-" + user.aadObjectId(),
                new PersonId("p-1"),
                new Account(Platform.TEAMS, house.teams().tenant().id(), user.aadObjectId()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Parcel parcel(String id, Operation operation, Optional<String> target, String words) {
        Text text = Text.verbatim(words);
        return new Parcel(
                id, operation, target, Optional.of(new Message(text, List.of(new Block.Prose(text)))), Reader.UNKNOWN);
    }
}
