package dev.viceversa.core.concern;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody confided, for nobody but them; and that they are a contact. What others confided in them is not theirs. */
@Singleton
final class ConcernData implements PersonalData {

    /** A concern of theirs. */
    record Sent(Instant sentAt, String words, String state, Optional<String> answer) {}

    /** A program they are a contact of. */
    record ContactOf(String program) {}

    private final Concerns concerns;
    private final TrustedContacts contacts;

    ConcernData(Concerns concerns, TrustedContacts contacts) {
        this.concerns = concerns;
        this.contacts = contacts;
    }

    @Override
    public String room() {
        return "concern";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        Stream<Record> sent = concerns.sentBy(person).stream()
                .map(concern -> new Sent(
                        concern.sentAt(), concern.words(), concern.state().name(), concern.answer()));
        Stream<Record> trusted = contacts.programsOf(person).stream().map(program -> new ContactOf(program.value()));
        return Stream.concat(sent, trusted).toList();
    }

    @Override
    public void erase(PersonId person) {
        concerns.forget(person);
        contacts.forget(person);
    }
}
