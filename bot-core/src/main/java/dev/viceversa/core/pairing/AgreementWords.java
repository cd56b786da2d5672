package dev.viceversa.core.pairing;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cadence;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.RubricRow;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.Block;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** How an agreement reads. */
public final class AgreementWords {

    /** The conversation that answers its buttons. */
    public static final String FLOW = "agreement";

    private AgreementWords() {}

    /** What the two agree on, line by line; what was left empty is left out. */
    public static Block.Facts facts(Terms terms, Person mentor, Person mentee, Track track) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("agreement.purpose", terms.purpose()));
        facts.add(new Block.Fact(
                Text.of("agreement.skills"),
                Text.list(terms.skills().stream().map(Text::verbatim).toList())));
        facts.add(new Block.Fact(Text.of("agreement.cadence"), cadence(terms.cadence())));
        List<Text> rows = terms.rows().stream()
                .flatMap(key -> track.row(key).stream())
                .map(RubricRow::name)
                .toList();
        if (!rows.isEmpty()) {
            facts.add(new Block.Fact(Text.of("agreement.rows"), Text.list(rows)));
        }
        optional(facts, "agreement.in_scope", terms.inScope());
        optional(facts, "agreement.out_of_scope", terms.outOfScope());
        facts.add(fact("agreement.confidentiality", terms.confidentiality()));
        gains(facts, mentor, terms.mentorGains());
        gains(facts, mentee, terms.menteeGains());
        facts.add(new Block.Fact(Text.of("agreement.ends_on"), Text.of("agreement.day", "day", terms.endsOn())));
        return new Block.Facts(facts);
    }

    /** How often, how long, how many times. */
    public static Text cadence(Cadence cadence) {
        return Text.of(
                "agreement.meeting",
                "every",
                every(cadence.every()),
                "minutes",
                cadence.length().toMinutes(),
                "sessions",
                cadence.sessions());
    }

    /** How often. */
    public static Text every(Period every) {
        if (every.toTotalMonths() > 0) {
            return Text.of("agreement.every_months", "count", every.toTotalMonths());
        }
        return every.getDays() % 7 == 0
                ? Text.of("agreement.every_weeks", "count", every.getDays() / 7)
                : Text.of("agreement.every_days", "count", every.getDays());
    }

    private static void gains(List<Block.Fact> facts, Person person, String gains) {
        if (!gains.isEmpty()) {
            facts.add(new Block.Fact(Text.of("agreement.gains", "name", person.name()), Text.verbatim(gains)));
        }
    }

    private static void optional(List<Block.Fact> facts, String key, String words) {
        if (!words.isEmpty()) {
            facts.add(fact(key, words));
        }
    }

    private static Block.Fact fact(String key, String words) {
        return new Block.Fact(Text.of(key), Text.verbatim(words));
    }
}
