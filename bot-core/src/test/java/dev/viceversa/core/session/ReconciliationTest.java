package dev.viceversa.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    @Test
    void two_private_answers_are_taken_together() {
        assertThat(of()).isEqualTo(Reconciliation.SILENT);
        assertThat(of(CheckIn.Answer.MET)).isEqualTo(Reconciliation.ONE_MET);
        assertThat(of(CheckIn.Answer.MET, CheckIn.Answer.MET)).isEqualTo(Reconciliation.BOTH_MET);
        assertThat(of(CheckIn.Answer.MET, CheckIn.Answer.COULD_NOT)).isEqualTo(Reconciliation.DISCORDANT);
        assertThat(of(CheckIn.Answer.NOT_YET, CheckIn.Answer.MET)).isEqualTo(Reconciliation.DISCORDANT);
        assertThat(of(CheckIn.Answer.NOT_YET)).isEqualTo(Reconciliation.NOT_MET);
        assertThat(of(CheckIn.Answer.PLANNED, CheckIn.Answer.COULD_NOT)).isEqualTo(Reconciliation.NOT_MET);
    }

    private static Reconciliation of(CheckIn.Answer... answers) {
        List<CheckIn> said = new ArrayList<>();
        for (CheckIn.Answer answer : answers) {
            said.add(new CheckIn(new SessionId("s"), new PersonId("p" + said.size()), answer, Instant.EPOCH));
        }
        return Reconciliation.of(said);
    }
}
