package dev.viceversa.core.release;

import dev.viceversa.core.database.Contested;
import dev.viceversa.core.people.PersonId;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A number of pure chance for everybody who ever answered, under which it is kept that they answered, never what. When
 * somebody is deleted, only the tie between the two goes: what was released stays held against later releases. Takes part
 * in the caller's transaction. Thread-safe.
 */
@Singleton
public class Voices {

    private final VoiceRows rows;
    private final SecureRandom chance = new SecureRandom();

    Voices(VoiceRows rows) {
        this.rows = rows;
    }

    /** Somebody's voice; empty when they never answered anything. */
    public Optional<String> find(PersonId person) {
        return rows.findById(person.value()).map(VoiceRow::voice);
    }

    /** Somebody's voice, made when they have none yet. */
    public String of(PersonId person) {
        return find(person).orElseGet(() -> make(person));
    }

    /** Nobody can tell any more whose voice it was. */
    public void forget(PersonId person) {
        rows.deleteById(person.value());
    }

    private String make(PersonId person) {
        byte[] number = new byte[8];
        chance.nextBytes(number);
        String voice = HexFormat.of().formatHex(number);
        Contested.insert(() -> rows.save(new VoiceRow(person.value(), voice)));
        return voice;
    }
}
