package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;

/** Lets the page look through a person's eyes and act with their hands, on whichever platform the account is. */
@Controller("/playground/api/people")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {

    private final Roster roster;
    private final List<Desk> desks;
    private final ReadMarks marks;

    PeopleController(Roster roster, List<Desk> desks, ReadMarks marks) {
        this.roster = roster;
        this.desks = desks;
        this.marks = marks;
    }

    @Get
    HttpResponse<String> people() {
        return HttpResponse.ok(roster.everybody().toString());
    }

    @Get("/{id}")
    HttpResponse<String> look(
            String id,
            @QueryValue(defaultValue = "") String conversation,
            @QueryValue(defaultValue = "") String before) {
        return desk(id).<HttpResponse<String>>map(
                        desk -> HttpResponse.ok(whole(id, desk.of(id, new Desk.Glance(conversation, before)))))
                .orElseGet(() -> PageJson.problem("Nobody here has this account."));
    }

    /** {@code {"conversation":"D…","ts":"…"}}: this person has read this far. */
    @Post("/{id}/read")
    @Consumes("application/json")
    HttpResponse<String> read(String id, @Body String body) {
        Optional<JsonNode> read = PageJson.read(body);
        if (desk(id).isEmpty() || read.isEmpty()) {
            return PageJson.problem("Send {\"conversation\":\"D…\",\"ts\":\"…\"}.");
        }
        marks.read(
                id,
                read.get().path("conversation").asText(),
                read.get().path("ts").asText());
        return HttpResponse.noContent();
    }

    /** Does something as a person: {@code {"do":"say","text":"hello"}} and whatever else their platform knows. */
    @Post("/{id}")
    @Consumes("application/json")
    HttpResponse<String> act(String id, @Body String body) {
        Optional<Desk> desk = desk(id);
        Optional<JsonNode> wanted = PageJson.read(body);
        if (desk.isEmpty() || wanted.isEmpty()) {
            return PageJson.problem("Nobody here can do that.");
        }
        try {
            return HttpResponse.ok(whole(id, desk.get().act(id, wanted.get())));
        } catch (IllegalArgumentException notThere) {
            return PageJson.problem("That is no longer there. Look again.");
        }
    }

    private String whole(String id, ObjectNode desk) {
        roster.whoHas(id).ifPresent(person -> desk.set("person", person));
        return desk.put("account", id).toString();
    }

    private Optional<Desk> desk(String account) {
        return desks.stream().filter(desk -> desk.has(account)).findFirst();
    }
}
