package dev.viceversa.pretend.teams;

import java.time.Instant;

/**
 * Words somebody typed in a conversation.
 *
 * @param by the name of whoever typed them
 * @param posted their place among everything that happened in the tenant
 */
public record Spoken(String by, String words, Instant sent, long posted) {}
