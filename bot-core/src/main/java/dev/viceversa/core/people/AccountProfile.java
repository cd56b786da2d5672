package dev.viceversa.core.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a platform says about an account.
 *
 * @param email the address the platform gives; {@code emailConfirmed} says whether the platform vouches for it
 * @param member a full, living member of the home workspace or tenant: not a guest, not deactivated, not a bot
 */
public record AccountProfile(
        Account account,
        String name,
        Optional<String> email,
        boolean emailConfirmed,
        boolean member,
        Optional<ZoneId> zone,
        Optional<Locale> locale) {}
