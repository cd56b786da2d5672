package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.teams.Outcome;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.Spoken;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsUser;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Teams as one person sees it: their chat with the bot, channels, and whether the app is there. Thread-safe. */
@Singleton
final class TeamsDesk implements Desk {

    private static final String BOT = "Viceversa";

    private final PretendTeams teams;
    private final TeamsActs acts;
    private final ReadMarks marks;

    TeamsDesk(PretendTeams teams, TeamsActs acts, ReadMarks marks) {
        this.teams = teams;
        this.acts = acts;
        this.marks = marks;
    }

    @Override
    public boolean has(String account) {
        return teams.tenant().user(account).isPresent();
    }

    @Override
    public ObjectNode of(String account, Glance glance) {
        TeamsUser user = teams.tenant().user(account).orElseThrow();
        String personal = teams.tenant().personal(user);
        Map<String, String> channels = teams.tenant().channels();
        String shown = channels.containsKey(glance.conversation()) ? glance.conversation() : personal;
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("platform", "teams");
        json.put("installed", teams.tenant().installed(user));
        ArrayNode conversations = json.putArray("conversations");
        conversations.add(conversation(account, personal, ""));
        channels.forEach((id, name) -> conversations.add(conversation(account, id, name)));
        json.put("shown", shown);
        messages(json, shown, glance.before());
        return json;
    }

    @Override
    public ObjectNode act(String account, JsonNode wanted) {
        Outcome outcome = acts.act(teams.as(teams.tenant().user(account).orElseThrow()), wanted);
        ObjectNode json = of(account, new Glance(wanted.path("conversation").asText(""), ""));
        json.put("milliseconds", outcome.took().toMillis());
        outcome.failure().ifPresent(failure -> json.put("failure", failure));
        outcome.notice().ifPresent(notice -> json.put("notice", notice));
        return json;
    }

    @Override
    public long unread(String account) {
        return teams.tenant()
                .user(account)
                .map(user -> unread(account, teams.tenant().personal(user)))
                .orElse(0L);
    }

    private long unread(String account, String conversation) {
        return marks.unread(
                account,
                conversation,
                teams.tenant().messages(conversation).stream().map(message -> order(message.posted())));
    }

    private ObjectNode conversation(String account, String id, String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", name)
                .put("unread", unread(account, id));
    }

    private void messages(ObjectNode desk, String conversation, String before) {
        TreeMap<String, ObjectNode> all = new TreeMap<>();
        teams.tenant()
                .messages(conversation)
                .forEach(message -> all.put(order(message.posted()), message(conversation, message)));
        teams.tenant()
                .spoken(conversation)
                .forEach(spoken -> all.put(order(spoken.posted()), spoken(conversation, spoken)));
        List<ObjectNode> earlier = List.copyOf(Optional.of(before)
                .filter(ts -> !ts.isEmpty())
                .map(all::headMap)
                .orElse(all)
                .values());
        int from = Math.max(0, earlier.size() - PAGE);
        desk.put("earlier", from);
        desk.putArray("messages").addAll(earlier.subList(from, earlier.size()));
    }

    private static ObjectNode message(String conversation, TeamsMessage message) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("channel", conversation)
                .put("ts", order(message.posted()))
                .put("id", message.id())
                .put("at", message.sent().toString())
                .put("fromApp", true)
                .put("author", BOT)
                .put("text", message.text().isEmpty() ? message.summary() : message.text())
                .put("edited", message.edited());
        message.cards().forEach(json.putArray("cards")::add);
        return json;
    }

    private static ObjectNode spoken(String conversation, Spoken spoken) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("channel", conversation)
                .put("ts", order(spoken.posted()))
                .put("at", spoken.sent().toString())
                .put("fromApp", false)
                .put("author", spoken.by())
                .put("text", spoken.words());
    }

    /** The place among everything that happened, so written that texts are in order as well. */
    private static String order(long posted) {
        return "%012d".formatted(posted);
    }
}
