package dev.viceversa.core.people;

import java.util.Optional;

/**
 * Asks a platform about an account. Implemented by adapters; called outside any transaction, may take a network round
 * trip (bounded by the adapter to two seconds). Thread-safe.
 */
public interface AccountDirectory {

    Platform platform();

    /** What the platform says; empty when it does not know the account or does not answer in time. */
    Optional<AccountProfile> profile(Account account);
}
