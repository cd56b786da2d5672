package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.playground.autopilot.Autopilot;
import dev.viceversa.playground.sample.SampleCompany;
import dev.viceversa.playground.sample.SampleCompany.Colleague;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsUser;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody with an account, one entry a person of the company, as JSON for the page. Thread-safe. */
@Singleton
final class Roster {

    private final PretendSlack slack;
    private final PretendTeams teams;
    private final SlackDesk onSlack;
    private final TeamsDesk onTeams;
    private final Autopilot autopilot;
    private final List<Colleague> company;
    private final Map<String, Colleague> byAccount = new LinkedHashMap<>();

    Roster(
            PretendSlack slack,
            PretendTeams teams,
            SlackDesk onSlack,
            TeamsDesk onTeams,
            Autopilot autopilot,
            SampleCompany company) {
        this.slack = slack;
        this.teams = teams;
        this.onSlack = onSlack;
        this.onTeams = onTeams;
        this.autopilot = autopilot;
        this.company = company.colleagues();
        this.company.forEach(colleague -> colleague.accounts().forEach(account -> byAccount.put(account, colleague)));
    }

    /** The bot left out. */
    ArrayNode everybody() {
        Set<String> byThemselves = autopilot.people();
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        company.forEach(colleague -> people.add(person(colleague, byThemselves)));
        slack.workspace().users().stream()
                .filter(user -> !user.bot() && !byAccount.containsKey(user.id()))
                .forEach(user -> people.add(stranger(user, byThemselves)));
        teams.tenant().users().stream()
                .filter(user -> !byAccount.containsKey(user.aadObjectId()))
                .forEach(user -> people.add(stranger(user, byThemselves)));
        return people;
    }

    /** Whoever has this account; empty when nobody has. */
    Optional<ObjectNode> whoHas(String account) {
        Set<String> byThemselves = autopilot.people();
        Optional<ObjectNode> colleague =
                Optional.ofNullable(byAccount.get(account)).map(each -> person(each, byThemselves));
        return colleague
                .or(() -> slack.workspace().user(account).map(user -> stranger(user, byThemselves)))
                .or(() -> teams.tenant().user(account).map(user -> stranger(user, byThemselves)));
    }

    private ObjectNode person(Colleague colleague, Set<String> byThemselves) {
        return entry(colleague.account(), colleague.name(), colleague.accounts(), byThemselves)
                .put("title", colleague.department() + ", " + colleague.site())
                .put("zone", colleague.zone().getId())
                .put("language", colleague.language())
                .put("level", colleague.level())
                .put("department", colleague.department())
                .put("site", colleague.site());
    }

    private ObjectNode stranger(SlackUser user, Set<String> byThemselves) {
        return entry(user.id(), user.realName(), List.of(user.id()), byThemselves)
                .put("title", user.title())
                .put("zone", user.timeZone().getId())
                .put("language", user.locale());
    }

    private ObjectNode stranger(TeamsUser user, Set<String> byThemselves) {
        return entry(user.aadObjectId(), user.name(), List.of(user.aadObjectId()), byThemselves)
                .put("title", user.email())
                .put("zone", user.zone())
                .put("language", user.locale());
    }

    private ObjectNode entry(String main, String name, List<String> accounts, Set<String> byThemselves) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", main)
                .put("name", name)
                .put("coordinator", main.equals(SampleCompany.COORDINATOR))
                .put("byItself", accounts.stream().allMatch(byThemselves::contains))
                .put(
                        "unread",
                        accounts.stream()
                                .mapToLong(account -> desk(account).unread(account))
                                .sum());
        ArrayNode all = json.putArray("accounts");
        accounts.forEach(account -> all.addObject()
                .put("id", account)
                .put("platform", onSlack.has(account) ? "slack" : "teams")
                .put("unread", desk(account).unread(account)));
        return json;
    }

    private Desk desk(String account) {
        return onSlack.has(account) ? onSlack : onTeams;
    }
}
