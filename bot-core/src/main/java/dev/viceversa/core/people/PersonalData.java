package dev.viceversa.core.people;

import java.util.List;

/**
 * What one room of the house keeps about a person. Every room that keeps anything has one, so that "see", "export" and
 * "delete" miss nothing. Called inside a transaction. Thread-safe.
 */
public interface PersonalData {

    /**
     * The room's name, {@code [a-z]+}: the export's section, and the end of the text key {@code data.room_<room>} that
     * names it to people.
     */
    String room();

    /**
     * Everything of the person's kept here, readable: records of strings, numbers, days, instants and lists of them, as
     * they are exported. Never what others said about them in confidence. Empty when nothing is kept.
     */
    List<? extends Record> export(PersonId person);

    /** Removes it, or takes the person out of it where others need the rest. Doing it twice is harmless. */
    void erase(PersonId person);
}
