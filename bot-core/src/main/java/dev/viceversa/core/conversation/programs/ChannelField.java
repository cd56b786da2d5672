package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Input;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a program speaks, picked by a coordinator on the platform they are on. A program that speaks on another one goes on
 * doing so unless a channel is picked here: a picker can only show what is around it. Pure functions.
 */
final class ChannelField {

    static final String NAME = "channel";

    /** An id as platforms write it, bare or as a pasted mention such as {@code <#C123|name>}. */
    private static final Pattern ID = Pattern.compile("(?:<#)?([A-Za-z0-9][A-Za-z0-9:@._;=-]{1,250})(?:\\|[^>]*)?>?");

    private ChannelField() {}

    static Input asked(Optional<ChannelRef> stands, Visitor visitor) {
        boolean elsewhere = stands.isPresent() && !around(stands.get(), visitor);
        return new Input.PickChannel(
                NAME,
                Text.of("program.channel"),
                Optional.of(Text.of(elsewhere ? "program.channel_elsewhere" : "program.channel_hint")),
                false,
                stands.filter(channel -> around(channel, visitor)).map(ChannelRef::channel));
    }

    static Optional<Text> problem(Answers answers) {
        return answers.text(NAME)
                .filter(written -> !ID.matcher(written).matches())
                .map(written -> Text.of("program.channel_form"));
    }

    /** The channel picked, in the workspace the coordinator speaks from; else one elsewhere that nobody here could see. */
    static Optional<ChannelRef> answered(Answers answers, Optional<ChannelRef> stands, Visitor visitor) {
        return answers.text(NAME)
                .map(ID::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new ChannelRef(
                        visitor.account().platform(), visitor.account().workspace(), matcher.group(1)))
                .or(() -> stands.filter(channel -> !around(channel, visitor)));
    }

    private static boolean around(ChannelRef channel, Visitor visitor) {
        return channel.platform() == visitor.account().platform()
                && channel.workspace().equals(visitor.account().workspace());
    }
}
