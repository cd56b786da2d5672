package dev.viceversa.pretend.teams;

/**
 * Somebody in the tenant.
 *
 * @param aadObjectId the directory's id of the account
 * @param id Teams' own id, {@code 29:…}, different for every bot
 * @param email also the name they log in by
 * @param role {@code user}, or {@code guest} for somebody invited from elsewhere
 * @param zone what their client says about time
 * @param locale what their client says about language
 */
public record TeamsUser(
        String aadObjectId, String id, String name, String email, String role, String zone, String locale) {

    /** A full member in Berlin who reads English. */
    public static TeamsUser member(String aadObjectId, String name, String email) {
        return new TeamsUser(
                aadObjectId, "29:" + Ids.of("user/" + aadObjectId), name, email, "user", "Europe/Berlin", "en-GB");
    }

    /** The same as a guest of the tenant. */
    public TeamsUser asGuest() {
        return new TeamsUser(aadObjectId, id, name, email, "guest", zone, locale);
    }

    /** With another language. */
    public TeamsUser speaking(String changed) {
        return new TeamsUser(aadObjectId, id, name, email, role, zone, changed);
    }

    /** In another time zone. */
    public TeamsUser in(String changedZone) {
        return new TeamsUser(aadObjectId, id, name, email, role, changedZone, locale);
    }
}
