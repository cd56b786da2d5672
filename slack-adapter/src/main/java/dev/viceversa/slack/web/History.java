package dev.viceversa.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import dev.viceversa.slack.SlackConfigured;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads back what stands in a direct conversation, to learn whether a message did arrive. Thread-safe. */
@Singleton
@SlackConfigured
final class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    /** Slack's clock is not ours. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private static final int PAGE = 200;
    /** A direct conversation with a bot does not have more than this since any attempt of ours. */
    private static final int MOST_PAGES = 10;

    private final SlackClients clients;

    History(SlackClients clients) {
        this.clients = clients;
    }

    /** References of the messages with this delivery's id, oldest first; empty Optional when Slack does not tell. */
    Optional<List<String>> find(String deliveryId, String channel, Instant since) {
        List<String> found = new ArrayList<>();
        String oldest = since.minus(MARGIN).getEpochSecond() + ".000000";
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            Optional<ConversationsHistoryResponse> answer = page(channel, oldest, cursor);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answer.get().getMessages().stream()
                    .filter(message -> DeliveryMark.in(message.getMetadata())
                            .filter(deliveryId::equals)
                            .isPresent())
                    .forEach(message ->
                            found.add(new SlackReference.InConversation(channel, message.getTs()).written()));
            cursor = nextCursor(answer.get());
            if (cursor.isEmpty()) {
                return Optional.of(found.reversed());
            }
        }
        return Optional.empty();
    }

    private Optional<ConversationsHistoryResponse> page(String channel, String oldest, String cursor) {
        try {
            ConversationsHistoryResponse answer = clients.patient().conversationsHistory(call -> call.channel(channel)
                    .oldest(oldest)
                    .limit(PAGE)
                    .includeAllMetadata(true)
                    .cursor(cursor.isEmpty() ? null : cursor));
            if (answer.isOk()) {
                return Optional.of(answer);
            }
            LOG.info("Slack does not show a conversation's history: {}", answer.getError());
        } catch (IOException | SlackApiException | RuntimeException failed) {
            LOG.info("Slack does not show a conversation's history: {}", failed.toString());
        }
        return Optional.empty();
    }

    private static String nextCursor(ConversationsHistoryResponse answer) {
        return answer.isHasMore()
                        && answer.getResponseMetadata() != null
                        && answer.getResponseMetadata().getNextCursor() != null
                ? answer.getResponseMetadata().getNextCursor()
                : "";
    }
}
