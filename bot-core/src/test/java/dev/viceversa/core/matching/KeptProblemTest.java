package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeptProblemTest {

    @Property(tries = 60)
    void a_problem_that_was_kept_is_the_same_problem_and_gives_the_same_proposal(@ForAll long seed) throws Exception {
        MatchingProblem problem = Company.random(seed, 12, 14);
        Proposal proposal = Company.match(problem);
        Set<Pair> pins = proposal.pairs().isEmpty()
                ? Set.of()
                : Set.of(proposal.pairs().getFirst().pair());
        MatchingProblem pinned = Company.problem(problem.mentors(), problem.mentees(), problem.rules(), pins);

        byte[] kept = pinned.canonical();
        MatchingProblem again = MatchingProblem.ofCanonical(kept).orElseThrow();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept)))
                .isEqualTo(pinned.inputHash());
        assertThat(again.mentors()).isEqualTo(pinned.mentors());
        assertThat(again.mentees()).isEqualTo(pinned.mentees());
        assertThat(again.rules()).isEqualTo(pinned.rules());
        assertThat(again.pins()).isEqualTo(pinned.pins());
        assertThat(again.inputHash()).isEqualTo(pinned.inputHash());
        assertThat(Company.match(again)).isEqualTo(Company.match(pinned));
        assertThat(Company.match(again).sameAs(Company.match(pinned))).isTrue();
    }

    @Test
    void bytes_that_are_no_problem_are_refused_wherever_they_end() {
        byte[] kept = Company.random(3, 4, 4).canonical();
        for (int length = 4; length < kept.length; length++) {
            byte[] cut = Arrays.copyOf(kept, length);
            assertThatIllegalArgumentException().isThrownBy(() -> MatchingProblem.ofCanonical(cut));
        }
        byte[] longer = Arrays.copyOf(kept, kept.length + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> MatchingProblem.ofCanonical(longer));
    }

    @Test
    void what_another_version_kept_is_left_alone() {
        byte[] kept = Company.random(3, 4, 4).canonical();
        ByteBuffer.wrap(kept).putInt(CanonicalForm.VERSION + 1);
        assertThat(MatchingProblem.ofCanonical(kept)).isEmpty();
    }

    @Test
    void a_proposal_with_one_pair_less_is_another() {
        Proposal proposal = Company.match(Company.random(5, 30, 30));
        Proposal less = new Proposal(
                proposal.inputHash(),
                proposal.pairs().subList(1, proposal.pairs().size()),
                proposal.unmatched(),
                proposal.objective(),
                proposal.proof());
        assertThat(proposal.sameAs(less)).isFalse();
    }
}
