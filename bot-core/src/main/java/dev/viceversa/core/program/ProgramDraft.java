package dev.viceversa.core.program;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a coordinator says about a program to be.
 *
 * @param id the id it will have, so that sending twice makes one
 * @param optInUntil until when people may join its first intake, UTC
 */
public record ProgramDraft(
        ProgramId id,
        String name,
        String track,
        String purpose,
        Locale language,
        Mode mode,
        Optional<ChannelRef> channel,
        Instant optInUntil) {}
