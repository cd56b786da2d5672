package dev.viceversa.slack.reply;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Reader;
import dev.viceversa.slack.SlackConfigured;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The language and zone of whoever reads an answer. Remembers those seen lately, so that even "not saved" is said in
 * the right language while the database is away. Thread-safe.
 */
@Singleton
@SlackConfigured
final class Readers {

    private static final int REMEMBERED = 10_000;

    private final People people;
    private final Map<Account, Reader> seen = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Account, Reader> eldest) {
            return size() > REMEMBERED;
        }
    });

    Readers(People people) {
        this.people = people;
    }

    Reader of(Account account) {
        try {
            Reader reader = people.withAccount(account).map(Person::reader).orElse(Reader.UNKNOWN);
            seen.put(account, reader);
            return reader;
        } catch (RuntimeException databaseAway) {
            return seen.getOrDefault(account, Reader.UNKNOWN);
        }
    }

    /** As remembered, without asking the database. */
    Reader lately(Account account) {
        return seen.getOrDefault(account, Reader.UNKNOWN);
    }
}
