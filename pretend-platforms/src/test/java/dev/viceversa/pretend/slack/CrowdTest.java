package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.pretend.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void many_callers_at_once_lose_nothing_and_every_timestamp_is_its_own()
            throws InterruptedException, ExecutionException {
        int messages = 400;
        List<Future<String>> posting = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < messages; i++) {
                Map<String, ?> arguments = Map.of(
                        "channel",
                        bench.anna.id(),
                        "text",
                        "m" + i,
                        "metadata",
                        Bench.json("{'event_type':'delivery','event_payload':{'id':'d-%d'}}".formatted(i)));
                posting.add(callers.submit(() ->
                        bench.api.call("chat.postMessage", arguments).path("ts").asText()));
            }
        }
        List<String> timestamps = new ArrayList<>();
        for (Future<String> each : posting) {
            timestamps.add(each.get());
        }

        assertThat(timestamps).doesNotHaveDuplicates().hasSize(messages);
        assertThat(bench.anna().messages()).hasSize(messages);
        assertThat(bench.slack.ledger().messagesTo(bench.anna.id()))
                .extracting(LedgerEntry::messageId)
                .containsExactlyInAnyOrderElementsOf(timestamps);
        assertThat(IntStream.range(0, messages))
                .allMatch(i -> bench.slack.ledger().messagesOfDelivery("d-" + i).size() == 1);
        assertThat(bench.slack.ledger().calls("chat.postMessage")).hasSize(messages);
        assertThat(bench.slack.ledger().messagesFrom(messages - 3)).hasSize(3);
        assertThat(bench.slack.ledger().messagesFrom(messages + 3)).isEmpty();
    }

    @Test
    void one_trigger_is_exchanged_by_exactly_one_of_many() throws InterruptedException, ExecutionException {
        String trigger = bench.slack.workspace().triggers().issue(bench.anna.id(), java.util.Optional.empty());
        List<Future<Boolean>> opening = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                opening.add(callers.submit(() -> bench.api
                        .call("views.open", Map.of("trigger_id", trigger, "view", Bench.form("Join")))
                        .path("ok")
                        .asBoolean()));
            }
        }
        int opened = 0;
        for (Future<Boolean> each : opening) {
            opened += each.get() ? 1 : 0;
        }
        assertThat(opened).isOne();
    }
}
