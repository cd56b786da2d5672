package dev.viceversa.core.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides in which parts the answers to one question may be released, from nothing but who answered, now and behind every
 * earlier figure: what was answered has no influence, so that the decision itself tells nothing. Pure.
 *
 * @param least how many answers a figure needs
 */
public record ReleaseRule(int least) {

    /** No setting goes below this. */
    public static final int FEWEST = 5;

    public ReleaseRule {
        if (least < FEWEST) {
            throw new IllegalArgumentException("Groups may only be made larger, not smaller");
        }
    }

    /** What may be released. */
    public sealed interface Permission {

        /** These parts. */
        record Granted(List<Part> parts) implements Permission {
            public Granted {
                parts = List.copyOf(parts);
            }
        }

        /** Nothing, because fewer answered than a figure needs. */
        record TooFew() implements Permission {}

        /** Nothing, because held against an earlier figure it would speak of fewer. */
        record TooClose() implements Permission {}
    }

    /**
     * Decides: by group where that is safe, else as a whole, else not at all.
     *
     * @param voices who answered, by group of the declared dimension
     * @param earlier everything released about the same question before
     */
    public Permission decide(Map<String, Set<String>> voices, Collection<ReleasedSet> earlier) {
        Part whole = Partition.whole(voices);
        if (whole.voices().size() < least) {
            return new Permission.TooFew();
        }
        List<Part> parts = Partition.of(voices, least);
        if (safe(parts, earlier)) {
            return new Permission.Granted(parts);
        }
        return safe(List.of(whole), earlier) ? new Permission.Granted(List.of(whole)) : new Permission.TooClose();
    }

    /** What has to be remembered of parts that are released. */
    public List<ReleasedSet> remembered(List<Part> parts) {
        return parts.stream().map(part -> new ReleasedSet(least, part.voices())).toList();
    }

    private boolean safe(List<Part> parts, Collection<ReleasedSet> earlier) {
        List<ReleasedSet> all = new ArrayList<>(earlier);
        all.addAll(remembered(parts));
        return Classes.large(all);
    }
}
