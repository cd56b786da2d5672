package dev.viceversa.core.insight;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody recorded, agreed to, and decided. Thread-safe. */
@Singleton
final class InsightData implements PersonalData {

    /**
     * An insight of theirs.
     *
     * @param learned their own words; empty when their partner wrote them
     * @param agreed whether they let others read it
     * @param decision their own words on what came of it; empty when they said nothing
     */
    record Own(
            Instant recordedAt,
            Optional<String> learned,
            Optional<String> reach,
            boolean agreed,
            Optional<String> decision,
            Optional<String> because) {}

    private final Insights insights;

    InsightData(Insights insights) {
        this.insights = insights;
    }

    @Override
    public String room() {
        return "insight";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return insights.ofPerson(person).stream()
                .map(insight -> own(insight, insight.roleOf(person).orElseThrow()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        insights.forget(person);
    }

    private static Own own(Insight insight, Role role) {
        boolean wrote = insight.recordedBy() == role;
        Optional<Decision> decided = insight.decision().filter(made -> role == Role.MENTEE);
        return new Own(
                insight.recordedAt(),
                Optional.of(insight.learned()).filter(words -> wrote),
                Optional.of(insight.reach()).filter(words -> wrote),
                insight.keys().contains(role),
                decided.map(made -> made.kind().name()),
                decided.map(Decision::words));
    }
}
