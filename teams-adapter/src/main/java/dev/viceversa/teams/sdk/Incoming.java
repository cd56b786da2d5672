package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import dev.viceversa.teams.inbound.TeamsActivity;
import dev.viceversa.teams.inbound.TeamsActivity.Place;
import dev.viceversa.teams.inbound.TeamsActivity.Sender;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What arrives: bytes into the SDK's schema, and that into the house's. Strict about JSON, patient about content: what is of
 * another kind than the retired schema thinks reads as missing, so that a field Teams changes does not silence the bot. Pure
 * functions.
 */
final class Incoming {

    /** Deep enough for every card Teams nests, shallow enough for any parser's stack. */
    private static final int DEEPEST = 64;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Activity.class, ActivityMixin.class)
            .addMixIn(ChannelAccount.class, ActivityMixin.Account.class)
            .addMixIn(ConversationAccount.class, ActivityMixin.Account.class)
            .addHandler(new Patience())
            .build();

    private Incoming() {}

    /** Well-formed UTF-8, one JSON object of bounded depth with a type; empty otherwise. */
    static Optional<Activity> read(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode json = JSON.readTree(text);
            if (json == null || !json.isObject() || !json.path("type").isTextual()) {
                return Optional.empty();
            }
            Activity activity = JSON.treeToValue(json, Activity.class);
            if (!json.has("timestamp")) {
                // The SDK would write the machine's time here.
                activity.setTimestamp(null);
            }
            return Optional.of(activity);
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    /** As the house sees it. */
    static TeamsActivity told(Activity activity) {
        return new TeamsActivity(
                said(activity.getType()),
                said(activity.getId()),
                said(activity.getName()),
                said(activity.getText()),
                said(activity.getAction()),
                said(activity.getReplyToId()),
                tree(activity.getValue()),
                place(activity),
                sender(activity),
                Optional.ofNullable(activity.getTimestamp()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(activity.getLocalTimestamp()).map(OffsetDateTime::toInstant));
    }

    private static Place place(Activity activity) {
        ConversationAccount conversation =
                Optional.ofNullable(activity.getConversation()).orElseGet(() -> new ConversationAccount(""));
        String id = said(conversation.getId());
        String kind = said(conversation.getConversationType());
        // Teams leaves the kind out in some personal conversations.
        boolean personal = kind.equals("personal") || kind.isEmpty() && id.startsWith("a:") && !conversation.isGroup();
        String tenant = said(conversation.getTenantId());
        String dataTenant = tree(activity.getChannelData()).at("/tenant/id").asText();
        return new Place(
                said(activity.getServiceUrl()),
                said(activity.getChannelId()),
                id,
                personal,
                (tenant.isEmpty() ? dataTenant : tenant).toLowerCase(Locale.ROOT));
    }

    private static Sender sender(Activity activity) {
        ChannelAccount from = Optional.ofNullable(activity.getFrom()).orElseGet(ChannelAccount::new);
        return new Sender(
                said(from.getId()),
                said(from.getAadObjectId()).toLowerCase(Locale.ROOT),
                first(activity.getLocalTimezone(), client(activity, "timezone")),
                first(activity.getLocale(), client(activity, "locale")));
    }

    /** A word of the client's own description; null for none. */
    private static @Nullable String client(Activity activity, String name) {
        return Optional.ofNullable(activity.getEntities()).orElse(List.of()).stream()
                .filter(entity -> entity != null && "clientInfo".equals(entity.getType()))
                .map(entity -> tree(entity.getProperties().get(name)))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> first(@Nullable String one, @Nullable String other) {
        return Stream.of(said(one), said(other)).filter(text -> !text.isBlank()).findFirst();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static JsonNode tree(@Nullable Object value) {
        return value instanceof JsonNode node ? node : MissingNode.getInstance();
    }
}
