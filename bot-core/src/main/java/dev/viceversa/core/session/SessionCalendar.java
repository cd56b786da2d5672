package dev.viceversa.core.session;

import dev.viceversa.core.file.CalendarEntry;
import java.time.Instant;

/** A session as a calendar file. */
public final class SessionCalendar {

    private SessionCalendar() {}

    /**
     * The file's bytes, UTF-8.
     *
     * @param session with an agreed time
     * @param summary what the entry is called
     * @param description what it is about, plain text
     * @param stamp when the file is made
     */
    public static byte[] file(Session session, String summary, String description, Instant stamp) {
        return new CalendarEntry(
                        "session-" + session.id(),
                        session.round(),
                        session.at().orElseThrow(),
                        session.length(),
                        summary,
                        description)
                .file(stamp);
    }
}
