package dev.viceversa.slack.blockkit;

import dev.viceversa.core.ui.Block;
import java.util.Optional;
import java.util.function.Function;

/**
 * What rendering may refer to where the content will stand.
 *
 * @param workspace Slack's id of the reader's workspace; empty while it is not known
 * @param account the Slack user id of a person (by the core's id) in that workspace; empty when they have none there
 * @param file the Slack file that holds a picture; empty where none was uploaded, and its alternative text is shown
 */
public record Surroundings(
        Optional<String> workspace,
        Function<String, Optional<String>> account,
        Function<Block.Picture, Optional<String>> file) {

    /** Nothing to refer to: names instead of links, words instead of pictures. */
    public static final Surroundings NONE =
            new Surroundings(Optional.empty(), person -> Optional.empty(), picture -> Optional.empty());

    /** The same place, with pictures that were uploaded. */
    public Surroundings with(Function<Block.Picture, Optional<String>> uploaded) {
        return new Surroundings(workspace, account, uploaded);
    }
}
