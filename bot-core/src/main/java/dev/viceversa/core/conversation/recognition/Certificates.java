package dev.viceversa.core.conversation.recognition;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.picture.Certificate;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.recognition.Merits;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A mentor's certificate, in their program's language. Only reads. Thread-safe. */
@Singleton
final class Certificates {

    private final Merits merits;
    private final Texts texts;

    Certificates(Merits merits, Texts texts) {
        this.merits = merits;
        this.texts = texts;
    }

    /** Somebody's in a program; empty when there is none. */
    Optional<Certificate> of(Person mentor, Program program) {
        Reader paper = new Reader(program.language(), mentor.habits().zone());
        return merits.of(mentor.id(), program.id())
                .map(merit -> new Certificate(
                        texts.say(Text.of("certificate.paper_title"), paper),
                        texts.say(Text.of("certificate.paper_before"), paper),
                        mentor.name(),
                        texts.say(Text.of("certificate.paper_after"), paper),
                        program.name(),
                        texts.say(
                                Text.of("certificate.paper_when", "from", merit.from(), "until", merit.until()),
                                paper)));
    }
}
