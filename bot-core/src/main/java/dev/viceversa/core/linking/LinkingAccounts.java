package dev.viceversa.core.linking;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.time.SystemTime;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Links two accounts of one person by a one-time code: issued to one account, typed by the other, confirmed by the first,
 * which sees whose account it is. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class LinkingAccounts {

    /** How long a code may be typed and confirmed, by system time. */
    public static final Duration KEPT = Duration.ofMinutes(10);

    /** Without letters and digits that look alike; 32 of them are 5 bits each. */
    private static final char[] ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".toCharArray();

    /** Fifty bits. */
    private static final int LENGTH = 10;

    private final CodeRows rows;
    private final People people;
    private final Merging merging;
    private final IdSource ids;
    private final SystemTime time;
    private final SecureRandom random = new SecureRandom();

    LinkingAccounts(CodeRows rows, People people, Merging merging, IdSource ids, SystemTime time) {
        this.rows = rows;
        this.people = people;
        this.merging = merging;
        this.ids = ids;
        this.time = time;
    }

    /** A new code for this person, such as {@code K7QM2-XPD9A}; an earlier one no longer works. */
    public String issue(PersonId person) {
        rows.forget(person.value(), Columns.utc(time.now()));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        rows.save(new CodeRow(ids.next(), 0, person.value(), hash(code.toString()), null, Columns.utc(expiry())));
        return code.insert(LENGTH / 2, '-').toString();
    }

    /** Somebody typed a code on the account they want to link. */
    public LinkingOutcome typed(String words, Account by) {
        String code = words.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Identity claimant = people.identity(by).orElseThrow(() -> new IllegalStateException("Whoever acts is known"));
        Optional<CodeRow> found = rows.findByCodeHash(hash(code)).filter(this::fresh);
        if (found.isEmpty()) {
            return new LinkingOutcome.NoSuchCode();
        }
        CodeRow row = found.get();
        if (row.claimedBy() != null && !row.claimedBy().equals(claimant.id())) {
            return new LinkingOutcome.NoSuchCode();
        }
        Optional<LinkingOutcome> refusal = merging.refusal(new PersonId(row.personId()), claimant.person());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (row.claimedBy() == null) {
            rows.update(new CodeRow(
                    row.id(), row.version(), row.personId(), row.codeHash(), claimant.id(), row.expiresAt()));
        }
        return new LinkingOutcome.AskIssuer(row.id(), people.get(new PersonId(row.personId())), claimant);
    }

    /** Whoever asked for the code says yes. */
    public LinkingOutcome confirmed(String codeId, PersonId by) {
        Optional<CodeRow> found = rows.findById(codeId)
                .filter(this::fresh)
                .filter(row -> row.personId().equals(by.value()) && row.claimedBy() != null);
        Optional<Identity> claimant = found.flatMap(row -> people.identityOf(row.claimedBy()));
        if (found.isEmpty() || claimant.isEmpty()) {
            return new LinkingOutcome.NoSuchCode();
        }
        Optional<LinkingOutcome> refusal = merging.refusal(by, claimant.get().person());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        rows.deleteById(codeId);
        PersonId one = merging.merge(by, claimant.get().person());
        return new LinkingOutcome.Linked(people.get(one), claimant.get());
    }

    /** Whoever asked for the code says no. */
    public void refused(String codeId, PersonId by) {
        rows.findById(codeId)
                .filter(row -> row.personId().equals(by.value()))
                .ifPresent(row -> rows.deleteById(row.id()));
    }

    /**
     * Makes an account a person of its own again, whom nothing links by itself.
     *
     * @return whether it was this person's, and not their only one
     */
    public boolean unlink(PersonId person, String identityId) {
        Optional<Identity> identity =
                people.identityOf(identityId).filter(found -> found.person().equals(person));
        if (identity.isEmpty() || people.identities(person).size() < 2) {
            return false;
        }
        Person linked = people.get(person);
        Habits habits = linked.habits().hearingOn(Optional.empty());
        Person own = new Person(
                new PersonId(ids.next()), 0, linked.name(), Optional.empty(), Standing.UNKNOWN, habits, false);
        people.add(own);
        people.give(identity.get(), own.id());
        if (linked.habits().hearsOn().isPresent()) {
            people.update(linked.with(linked.habits().hearingOn(Optional.empty())));
        }
        return true;
    }

    /** A code of this person no longer works. */
    void forget(PersonId person) {
        rows.forget(person.value(), Columns.utc(time.now()));
    }

    private boolean fresh(CodeRow row) {
        return Columns.instant(row.expiresAt()).isAfter(time.now());
    }

    private Instant expiry() {
        return time.now().plus(KEPT);
    }

    private static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
