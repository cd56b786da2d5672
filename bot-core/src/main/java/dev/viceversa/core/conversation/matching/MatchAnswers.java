package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.round.Previewing;
import dev.viceversa.core.round.Publication;
import dev.viceversa.core.round.Publishing;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;

/** What a coordinator sees after matching or publishing, at once or when a long run is done. Thread-safe. */
@Singleton
final class MatchAnswers {

    private final Programs programs;
    private final PreviewCards cards;
    private final PreviewDetails details;
    private final PublicationCards published;

    MatchAnswers(Programs programs, PreviewCards cards, PreviewDetails details, PublicationCards published) {
        this.programs = programs;
        this.cards = cards;
        this.details = details;
        this.published = published;
    }

    Message previewed(Program program, Previewing.Outcome outcome) {
        return switch (outcome) {
            case Previewing.Outcome.Made(Preview preview) -> cards.card(preview, 0);
            case Previewing.Outcome.Refused(var faults) -> details.faults(program, faults);
            case Previewing.Outcome.Cancelled() -> Message.plain("match.cancelled");
            case Previewing.Outcome.TooManyPeople() -> Message.plain("match.too_many");
        };
    }

    Message published(Preview preview, Publishing.Outcome outcome) {
        return switch (outcome) {
            case Publishing.Outcome.Published(Publication publication, int _) -> published.card(publication);
            case Publishing.Outcome.AlreadyPublished(Publication publication) -> published.already(publication);
            case Publishing.Outcome.Changed(var changes) -> details.changed(preview, changes);
            case Publishing.Outcome.NothingToPublish() -> Message.plain("match.nothing_to_publish");
            case Publishing.Outcome.NotNow() ->
                Message.plain(
                        "match.not_now",
                        "program",
                        programs.get(preview.program()).name());
        };
    }
}
