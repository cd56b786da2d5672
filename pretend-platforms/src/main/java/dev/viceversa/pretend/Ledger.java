package dev.viceversa.pretend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Everything the pretend platforms received, in the order they accepted it. Append-only and thread-safe; several platforms may
 * share one ledger.
 *
 * <p>A message stands here as soon as it is accepted, even when the caller was then told otherwise (a fault after acceptance), so
 * it answers what people really got.
 */
public final class Ledger {

    private final List<LedgerEntry> messages = new ArrayList<>();
    private final Map<String, List<LedgerEntry>> byRecipient = new HashMap<>();
    private final Map<String, List<LedgerEntry>> byDelivery = new HashMap<>();
    private final List<ApiCall> calls = new ArrayList<>();

    /** Notes a message. Called by a platform at the moment it accepts it. */
    public void add(LedgerEntry entry) {
        synchronized (messages) {
            messages.add(entry);
            if (entry.recipient() != null) {
                byRecipient
                        .computeIfAbsent(entry.recipient(), first -> new ArrayList<>())
                        .add(entry);
            }
            if (entry.deliveryId() != null) {
                byDelivery
                        .computeIfAbsent(entry.deliveryId(), first -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** Notes a call. Called by a platform when the answer has been written or withheld. */
    public void add(ApiCall call) {
        synchronized (calls) {
            calls.add(call);
        }
    }

    /** A copy of all messages so far. */
    public List<LedgerEntry> messages() {
        synchronized (messages) {
            return List.copyOf(messages);
        }
    }

    /** How many messages so far. */
    public int size() {
        synchronized (messages) {
            return messages.size();
        }
    }

    /** All messages so far that {@code wanted} accepts. */
    public List<LedgerEntry> messages(Predicate<LedgerEntry> wanted) {
        return messages().stream().filter(wanted).toList();
    }

    /** The messages from position {@code from} (0 is the first) on: for readers that poll. */
    public List<LedgerEntry> messagesFrom(int from) {
        synchronized (messages) {
            return from >= messages.size() ? List.of() : List.copyOf(messages.subList(from, messages.size()));
        }
    }

    /** The messages only this person got: direct and ephemeral ones and the home page. */
    public List<LedgerEntry> messagesTo(String recipient) {
        synchronized (messages) {
            return List.copyOf(byRecipient.getOrDefault(recipient, List.of()));
        }
    }

    /** The messages that carry this opaque id: exactly one for a delivery that is right. */
    public List<LedgerEntry> messagesOfDelivery(String deliveryId) {
        synchronized (messages) {
            return List.copyOf(byDelivery.getOrDefault(deliveryId, List.of()));
        }
    }

    /** A copy of all calls so far. */
    public List<ApiCall> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    /** All calls of one method so far. */
    public List<ApiCall> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** The exported ledger: a JSON array of every message. */
    public ArrayNode toJson() {
        ArrayNode all = Json.array();
        messages().forEach(entry -> all.add(entry.toJson()));
        return all;
    }

    /** The exported list of calls. */
    public ArrayNode callsToJson() {
        ArrayNode all = Json.array();
        calls().forEach(call -> all.add(call.toJson()));
        return all;
    }
}
