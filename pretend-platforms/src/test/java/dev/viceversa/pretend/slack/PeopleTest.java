package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_person_is_described_with_zone_language_and_address() {
        bench.slack.workspace().changeUser(bench.anna.id(), user -> user.withTimeZone(ZoneId.of("Europe/Berlin"))
                .withLocale("de-DE"));

        JsonNode user = bench.api
                .call("users.info", "user", bench.anna.id(), "include_locale", "true")
                .path("user");

        assertThat(user.path("real_name").asText()).isEqualTo("Anna Berg");
        assertThat(user.path("tz").asText()).isEqualTo("Europe/Berlin");
        assertThat(user.path("tz_offset").asInt()).isEqualTo(3600);
        assertThat(user.path("locale").asText()).isEqualTo("de-DE");
        assertThat(user.at("/profile/email").asText()).isEqualTo("anna@example.com");
        assertThat(bench.api
                        .call("users.info", "user", bench.anna.id())
                        .path("user")
                        .has("locale"))
                .isFalse();
    }

    @Test
    void without_the_scope_for_it_no_address_is_shown() {
        Set<String> scopes = new HashSet<>(SlackApp.USUAL_SCOPES);
        scopes.remove("users:read.email");
        try (Bench poor = new Bench(SlackSetup.usual().withApp(SlackApp.fresh().withScopes(scopes)))) {
            assertThat(poor.api
                            .call("users.info", "user", poor.anna.id())
                            .at("/user/profile")
                            .has("email"))
                    .isFalse();
            assertThat(poor.api
                            .call("users.lookupByEmail", "email", "anna@example.com")
                            .path("error")
                            .asText())
                    .isEqualTo("missing_scope");
        }
    }

    @Test
    void people_who_are_not_there_left_or_are_hidden_are_told_apart() {
        SlackUser gone = bench.slack.workspace().addUser("Gone", "gone@example.com");
        bench.slack.workspace().changeUser(gone.id(), user -> user.withDeleted(true));
        SlackUser hidden = bench.slack.workspace().addUser("Hidden", "hidden@example.com");
        bench.slack.workspace().changeUser(hidden.id(), user -> user.withVisible(false));

        assertThat(bench.api
                        .call("users.info", "user", gone.id())
                        .at("/user/deleted")
                        .asBoolean())
                .isTrue();
        assertThat(error("users.info", "user", hidden.id())).isEqualTo("user_not_visible");
        assertThat(error("users.info", "user", "U404")).isEqualTo("user_not_found");
        assertThat(error("users.lookupByEmail", "email", "gone@example.com")).isEqualTo("users_not_found");
        assertThat(bench.api
                        .call("users.lookupByEmail", "email", "Anna@Example.com")
                        .at("/user/id")
                        .asText())
                .isEqualTo(bench.anna.id());
        assertThat(error("conversations.open", "users", gone.id())).isEqualTo("user_disabled");
        assertThat(error("conversations.open", "users", hidden.id())).isEqualTo("user_not_visible");
        assertThat(error("conversations.open", "users", "U404")).isEqualTo("user_not_found");
        assertThat(error("conversations.open")).isEqualTo("users_list_not_supplied");
        assertThat(error("conversations.open", "users", bench.slack.app().botUserId()))
                .isEqualTo("cannot_dm_bot");
    }

    @Test
    void opening_a_direct_message_twice_gives_the_same_one() {
        JsonNode first = bench.api.call("conversations.open", "users", bench.anna.id(), "return_im", "true");
        JsonNode second = bench.api.call("conversations.open", "users", bench.anna.id());

        assertThat(first.at("/channel/user").asText()).isEqualTo(bench.anna.id());
        assertThat(second.path("already_open").asBoolean()).isTrue();
        assertThat(second.at("/channel/id")).isEqualTo(first.at("/channel/id"));
    }

    @Test
    void channels_are_listed_described_and_joined_with_the_scopes_for_it() {
        assertThat(error("conversations.list")).isEqualTo("missing_scope");
        Set<String> scopes = new HashSet<>(SlackApp.USUAL_SCOPES);
        scopes.addAll(List.of("channels:read", "channels:join"));
        try (Bench rich = new Bench(SlackSetup.usual().withApp(SlackApp.fresh().withScopes(scopes)))) {
            Conversation general = rich.slack.workspace().addChannel("general", false, List.of(rich.anna.id()));
            rich.slack.workspace().addChannel("random", false, List.of());
            rich.slack.workspace().addChannel("secret", true, List.of(rich.anna.id()));

            JsonNode page = rich.api.call("conversations.list", "limit", "1");
            assertThat(page.at("/channels/0/name").asText()).isEqualTo("general");
            JsonNode rest = rich.api.call(
                    "conversations.list",
                    "cursor",
                    page.at("/response_metadata/next_cursor").asText());
            assertThat(rest.at("/channels/0/name").asText()).isEqualTo("random");
            assertThat(rest.path("channels")).hasSize(1);

            assertThat(rich.api
                            .call("conversations.join", "channel", general.id())
                            .at("/channel/is_member")
                            .asBoolean())
                    .isTrue();
            assertThat(rich.api
                            .call("conversations.info", "channel", general.id())
                            .at("/channel/num_members")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void fifty_thousand_people_are_made_in_a_moment_and_listed_in_pages() {
        long began = System.nanoTime();
        bench.slack
                .workspace()
                .addUsers(IntStream.range(0, 50_000)
                        .mapToObj(i ->
                                SlackUser.member("UX%06d".formatted(i), "Person " + i, "person" + i + "@example.com"))
                        .toList());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        assertThat(error("users.list")).isEqualTo("limit_required");

        Set<String> ids = new TreeSet<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page = bench.api.call("users.list", "limit", "1000", "cursor", cursor);
            page.path("members").forEach(member -> ids.add(member.path("id").asText()));
            cursor = page.at("/response_metadata/next_cursor").asText();
            pages++;
        } while (!cursor.isEmpty());

        assertThat(ids).hasSize(50_002);
        assertThat(pages).isEqualTo(51);
    }

    @Test
    void the_workspace_introduces_itself() {
        assertThat(bench.api.call("team.info").at("/team/id").asText()).isEqualTo("T0000000001");
        assertThat(bench.api.call("auth.test").path("team_id").asText()).isEqualTo("T0000000001");
        assertThat(error("team.info", "team", "T404")).isEqualTo("team_not_found");
    }

    private String error(String method, String... namesAndValues) {
        return bench.api.call(method, namesAndValues).path("error").asText();
    }
}
