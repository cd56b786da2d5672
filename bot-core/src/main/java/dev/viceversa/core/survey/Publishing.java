package dev.viceversa.core.survey;

import dev.viceversa.core.release.Ballot;
import dev.viceversa.core.release.Measure;
import dev.viceversa.core.release.ReleaseRule;
import dev.viceversa.core.release.Releases;
import dev.viceversa.core.release.Result;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out what is published of a wave that closes. What may not be released anew repeats what the same intake heard
 * last. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
class Publishing {

    private final Waves waves;
    private final Surveys surveys;
    private final Releases releases;
    private final SecureRandom chance = new SecureRandom();

    Publishing(Waves waves, Surveys surveys, Releases releases) {
        this.waves = waves;
        this.surveys = surveys;
        this.releases = releases;
    }

    Outcome of(Wave wave) {
        releases.turn();
        List<Answer> answers = waves.answersOf(wave);
        List<Marker> markers = waves.markersOf(wave);
        List<Result> results = new ArrayList<>();
        List<Outcome.Remarks> comments = new ArrayList<>();
        for (Survey.Item item : surveys.get(wave.survey()).items()) {
            switch (item) {
                case Survey.Item.Scale scale -> results.add(result(wave, scale, Measure.AVERAGE, answers, markers));
                case Survey.Item.Recommend recommend ->
                    results.add(result(wave, recommend, Measure.RECOMMENDATION, answers, markers));
                case Survey.Item.Comment comment ->
                    remarks(wave, comment, answers).ifPresent(comments::add);
            }
        }
        return new Outcome(results, comments);
    }

    private Result result(Wave wave, Survey.Item item, Measure measure, List<Answer> answers, List<Marker> markers) {
        Map<String, List<Integer>> numbers = answers.stream()
                .filter(answer -> answer.item().equals(item.key()))
                .collect(Collectors.groupingBy(
                        Answer::group, Collectors.mapping(Answer::score, Collectors.toUnmodifiableList())));
        Map<String, Set<String>> voices = markers.stream()
                .filter(marker -> marker.items().contains(item.key()))
                .collect(Collectors.groupingBy(
                        Marker::group, Collectors.mapping(Marker::voice, Collectors.toUnmodifiableSet())));
        Result fresh = releases.release(
                        wave.survey() + "." + item.key(),
                        List.of(new Ballot(item.key(), measure, numbers, voices)),
                        new ReleaseRule(wave.terms().scores()))
                .getFirst();
        return fresh.state() == Result.State.TOO_CLOSE ? last(wave, item).orElse(fresh) : fresh;
    }

    /** What the same intake heard last about this question. */
    private Optional<Result> last(Wave wave, Survey.Item item) {
        return waves.of(wave.cohort(), wave.survey()).reversed().stream()
                .filter(earlier -> earlier.number() < wave.number())
                // Figures of one dimension would be taken for those of another.
                .filter(earlier -> earlier.terms().dimension() == wave.terms().dimension())
                .flatMap(earlier -> earlier.outcome().stream()
                        .flatMap(outcome -> outcome.of(item.key()).stream())
                        .filter(Result::shown)
                        .map(result -> result.repeated(earlier.closesAt())))
                .findFirst();
    }

    private Optional<Outcome.Remarks> remarks(Wave wave, Survey.Item item, List<Answer> answers) {
        List<String> words = new ArrayList<>(answers.stream()
                .filter(answer -> answer.item().equals(item.key()))
                .map(Answer::words)
                .sorted()
                .toList());
        if (words.size() < wave.terms().comments()) {
            return Optional.empty();
        }
        Collections.shuffle(words, chance);
        return Optional.of(new Outcome.Remarks(item.key(), words));
    }
}
