package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Primers;
import dev.viceversa.core.pairing.Reason;
import dev.viceversa.core.pairing.Terms;
import dev.viceversa.core.pairing.TopicNames;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.track.RubricRow;
import dev.viceversa.core.track.Tracks;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an agreement's form starts with: what was proposed last, or what is known from the matching. Thread-safe. */
@Singleton
final class AgreementDrafts {

    private final Agreements agreements;
    private final Programs programs;
    private final People people;
    private final TopicNames topics;
    private final Texts texts;
    private final ProgramTime time;
    private final Primers primers;
    private final Tracks tracks;

    AgreementDrafts(
            Agreements agreements,
            Programs programs,
            People people,
            TopicNames topics,
            Texts texts,
            ProgramTime time,
            Primers primers,
            Tracks tracks) {
        this.agreements = agreements;
        this.programs = programs;
        this.people = people;
        this.topics = topics;
        this.texts = texts;
        this.time = time;
        this.primers = primers;
        this.tracks = tracks;
    }

    AgreementForm of(Pairing pairing, Person proposer) {
        Optional<AgreementForm.Draft> earlier = agreements
                .proposed(pairing.id())
                .or(() -> agreements.inForce(pairing.id()))
                .map(Agreement::terms)
                .map(AgreementForm.Draft::of);
        return with(pairing, earlier.orElseGet(() -> first(pairing, proposer.reader())), proposer.id());
    }

    AgreementForm with(Pairing pairing, AgreementForm.Draft draft, PersonId proposer) {
        return new AgreementForm(
                pairing,
                people.get(pairing.mentor()),
                people.get(pairing.mentee()),
                draft,
                programs.get(pairing.program()).rules().cadence(),
                tracks.of(programs.get(pairing.program()).track()).rubric(),
                primers.of(pairing, proposer));
    }

    private AgreementForm.Draft first(Pairing pairing, Reader reader) {
        Program program = programs.get(pairing.program());
        List<String> skills = pairing.reasons().stream()
                .filter(reason -> reason.kind() == Reason.Kind.TOPICS)
                .flatMap(reason -> reason.details().stream())
                .limit(Terms.MOST_SKILLS)
                .map(topic -> texts.say(topics.name(program, topic), reader))
                .toList();
        return new AgreementForm.Draft(
                "",
                skills,
                program.rules().cadence(),
                "",
                "",
                texts.say(Text.of("agreement.confidentiality_usual"), reader),
                "",
                "",
                lastDay(pairing, program, reader),
                tracks.of(program.track()).rubric().stream()
                        .limit(Terms.FEWEST_ROWS)
                        .map(RubricRow::key)
                        .toList());
    }

    private LocalDate lastDay(Pairing pairing, Program program, Reader reader) {
        return programs.cohort(pairing.cohort())
                .flatMap(Cohort::endsAt)
                .map(end -> LocalDate.ofInstant(end, reader.zone()))
                .orElseGet(() -> LocalDate.ofInstant(time.now(), reader.zone())
                        .plus(program.rules().length()));
    }
}
