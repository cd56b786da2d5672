package dev.viceversa.core.session;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A session as a calendar file (RFC 5545). Instants stand in UTC, so that every calendar shows its owner's own hour. */
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
        VEvent event = new VEvent();
        // The same name for ever and a counter: a calendar moves the entry instead of showing it twice.
        event.setUid(new Uid("session-" + session.id()));
        event.setSequence(session.round());
        event.setDateTimeStamp(Date.from(stamp));
        event.setDateStart(Date.from(session.at().orElseThrow()), true);
        event.setDuration(
                Duration.builder().minutes((int) session.length().toMinutes()).build());
        event.setSummary(summary);
        event.setDescription(description);
        event.setStatus(Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setMethod(Method.publish());
        calendar.setProductId("-//Viceversa//Sessions//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }
}
