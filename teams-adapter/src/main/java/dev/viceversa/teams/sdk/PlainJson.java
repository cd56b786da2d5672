package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;

/**
 * Writes what it is given. The SDK's own mapper takes a dot in a field's name for a path: {@code choices.data}, by which a card
 * asks for a people picker, made it fail before anything was sent, and would have been torn in two otherwise. Thread-safe.
 */
final class PlainJson extends JacksonAdapter {

    @Override
    public ObjectMapper serializer() {
        return simpleMapper();
    }
}
