package dev.viceversa.pretend.slack.api;

import java.util.Set;
import java.util.function.Function;

/**
 * One method of the Web API.
 *
 * @param name {@code chat.postMessage} and so on
 * @param tier how often it may be called
 * @param anyScopeOf one of these must have been granted; empty when none is needed or the method looks for itself
 * @param appLevel whether it wants the app-level token instead of the bot token
 * @param answering does it; arguments are read, token, scope and rate are checked
 */
record ApiMethod(
        String name, Tier tier, Set<String> anyScopeOf, boolean appLevel, Function<Arguments, ApiAnswer> answering) {

    static ApiMethod of(String name, Tier tier, Set<String> anyScopeOf, Function<Arguments, ApiAnswer> answering) {
        return new ApiMethod(name, tier, anyScopeOf, false, answering);
    }
}
