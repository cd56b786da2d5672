package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The home page and the stack of open modals of each person. Thread-safe. */
public final class Views {

    /** How many modals may lie on each other. From Slack's documentation of {@code views.push}. */
    public static final int MOST_STACKED = 3;

    private final Ids ids;
    private final BlockIds blockIds;
    private final InstantSource clock;
    private final Map<String, SlackView> homes = new HashMap<>();
    private final Map<String, List<SlackView>> stacks = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    Views(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.blockIds = new BlockIds(ids);
        this.clock = clock;
    }

    /** The published home page of this person. */
    public synchronized Optional<SlackView> home(String userId) {
        return Optional.ofNullable(homes.get(userId));
    }

    /** The open modals of this person, the one on top last. */
    public synchronized List<SlackView> stack(String userId) {
        return List.copyOf(stacks.getOrDefault(userId, List.of()));
    }

    /** The modal this person has in front of them. */
    public synchronized Optional<SlackView> top(String userId) {
        List<SlackView> stack = stacks.getOrDefault(userId, List.of());
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    /** The open modal or home page with this id. */
    public synchronized Optional<SlackView> find(String viewId) {
        String owner = owners.get(viewId);
        if (owner == null) {
            return Optional.empty();
        }
        return Stream.concat(home(owner).stream(), stacks.getOrDefault(owner, List.of()).stream())
                .filter(view -> view.id().equals(viewId))
                .findFirst();
    }

    /** The open modal or home page with this id given by the app. */
    public synchronized Optional<SlackView> findExternal(String externalId) {
        return all().filter(view -> view.externalId().equals(externalId)).findFirst();
    }

    /** Opens a modal as the only one; any open ones are gone, as on Slack's clients. */
    public synchronized SlackView open(String userId, ObjectNode content) {
        clear(userId);
        String id = ids.next("V");
        SlackView view = owned(new SlackView(id, userId, prepared(content), hash(), id, null));
        List<SlackView> stack = new ArrayList<>();
        stack.add(view);
        stacks.put(userId, stack);
        return view;
    }

    /** Lays a modal on the open ones; empty when none is open or {@link #MOST_STACKED} are. */
    public synchronized Optional<SlackView> push(String userId, ObjectNode content) {
        List<SlackView> stack = stacks.getOrDefault(userId, List.of());
        if (stack.isEmpty() || stack.size() >= MOST_STACKED) {
            return Optional.empty();
        }
        SlackView below = stack.getLast();
        SlackView view = new SlackView(ids.next("V"), userId, prepared(content), hash(), below.rootId(), below.id());
        stack.add(owned(view));
        return Optional.of(view);
    }

    /** Replaces the content of an open view; empty when it is not open any more. */
    public synchronized Optional<SlackView> update(String viewId, ObjectNode content) {
        Optional<SlackView> found = find(viewId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SlackView old = found.get();
        SlackView changed =
                new SlackView(old.id(), old.userId(), prepared(content), hash(), old.rootId(), old.previousId());
        if (old.type().equals("home")) {
            homes.put(old.userId(), changed);
        } else {
            stacks.get(old.userId()).replaceAll(view -> view.id().equals(viewId) ? changed : view);
        }
        return Optional.of(changed);
    }

    /** Publishes a home page; the view keeps its id. */
    public synchronized SlackView publish(String userId, ObjectNode content) {
        SlackView old = homes.get(userId);
        String id = old == null ? ids.next("V") : old.id();
        SlackView view = owned(new SlackView(id, userId, prepared(content), hash(), id, null));
        homes.put(userId, view);
        return view;
    }

    /** Closes this view and those on top of it. */
    public synchronized void close(SlackView view) {
        List<SlackView> stack = stacks.getOrDefault(view.userId(), new ArrayList<>());
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).id().equals(view.id())) {
                List<SlackView> closed = stack.subList(i, stack.size());
                closed.forEach(each -> owners.remove(each.id()));
                closed.clear();
                return;
            }
        }
    }

    /** Closes all modals of this person. */
    public synchronized void clear(String userId) {
        List<SlackView> closed = stacks.remove(userId);
        if (closed != null) {
            closed.forEach(each -> owners.remove(each.id()));
        }
    }

    private SlackView owned(SlackView view) {
        owners.put(view.id(), view.userId());
        return view;
    }

    private Stream<SlackView> all() {
        return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream());
    }

    private ObjectNode prepared(ObjectNode content) {
        // The blocks are copied when their ids are assigned, and nobody changes the rest.
        ObjectNode copy = Json.object();
        copy.setAll(content);
        if (copy.path("blocks") instanceof ArrayNode blocks) {
            copy.set("blocks", blockIds.assign(blocks));
        }
        return copy;
    }

    private String hash() {
        return clock.instant().getEpochSecond() + "." + Ids.secret(4);
    }
}
