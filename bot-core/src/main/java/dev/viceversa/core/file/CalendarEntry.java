package dev.viceversa.core.file;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Uid;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * One entry of a calendar (RFC 5545). Instants stand in UTC, so that every calendar shows its owner's own hour. Immutable.
 *
 * @param uid its name for ever: a calendar moves the entry instead of showing it twice
 * @param sequence counted up whenever it moves
 * @param summary what it is called
 * @param description what it is about, plain text
 */
public record CalendarEntry(
        String uid, int sequence, Instant start, Duration length, String summary, String description) {

    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    /**
     * The file's bytes, UTF-8.
     *
     * @param stamp when the file is made
     */
    public byte[] file(Instant stamp) {
        VEvent event = new VEvent();
        event.setUid(new Uid(uid));
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(stamp));
        event.setDateStart(Date.from(start), true);
        event.setDuration(biweekly.util.Duration.builder()
                .minutes((int) length.toMinutes())
                .build());
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
