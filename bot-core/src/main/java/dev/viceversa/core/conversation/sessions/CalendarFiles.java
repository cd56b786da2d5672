package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionCalendar;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Offers a session as a calendar file, by a link that works once and not for long. Thread-safe. */
@Singleton
class CalendarFiles {

    private final Texts texts;
    private final Files files;

    CalendarFiles(Texts texts, Files files) {
        this.texts = texts;
        this.files = files;
    }

    Reply offer(Scene scene, Session session) {
        if (session.state() != Session.State.PLANNED) {
            return new Reply.Say(
                    SessionOverview.after(scene, Text.of("session.settled_meanwhile", "name", scene.name())));
        }
        byte[] file = SessionCalendar.file(
                session,
                texts.say(
                        Text.of("session.entry", "name", scene.name()),
                        scene.viewer().reader()),
                texts.say(scene.arc(session).aim(), scene.viewer().reader()),
                scene.now());
        Optional<String> path =
                Optional.of(files.offer(scene.viewer().id(), "session.ics", "text/calendar; charset=utf-8", file));
        return new Reply.Say(Message.of(
                Text.of("session.calendar_ready"),
                Block.prose("session.calendar_ready"),
                SessionCards.meetUp(scene, session, path),
                Block.quiet("session.calendar_note")));
    }
}
