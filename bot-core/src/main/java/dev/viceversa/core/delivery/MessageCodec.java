package dev.viceversa.core.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;

/** Messages as JSON, for the outbox's sealed content. Thread-safe. */
final class MessageCodec {

    private static final ObjectMapper MAPPER = Json.mapper()
            .copy()
            .addMixIn(Text.class, TextTypes.class)
            .addMixIn(Block.class, BlockTypes.class)
            .registerModule(new SimpleModule()
                    .addSerializer(Text.Keyed.class, new KeyedTexts.Writing())
                    .addDeserializer(Text.Keyed.class, new KeyedTexts.Reading()));

    private MessageCodec() {}

    static String write(Message message) {
        try {
            return MAPPER.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message could not be stored", e);
        }
    }

    static Message read(String json) {
        try {
            return MAPPER.readValue(json, Message.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored message could not be read");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Text.Keyed.class, name = "keyed"),
        @JsonSubTypes.Type(value = Text.Channel.class, name = "channel"),
        @JsonSubTypes.Type(value = Text.Verbatim.class, name = "verbatim")
    })
    private interface TextTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Prose.class, name = "prose"),
        @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Block.PersonCard.class, name = "person"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
        @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
        @JsonSubTypes.Type(value = Block.Buttons.class, name = "buttons"),
        @JsonSubTypes.Type(value = Block.MeetUp.class, name = "meet"),
        @JsonSubTypes.Type(value = Block.Download.class, name = "download")
    })
    private interface BlockTypes {}
}
