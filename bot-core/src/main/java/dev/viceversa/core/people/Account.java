package dev.viceversa.core.people;

/**
 * One account on one platform.
 *
 * @param workspace Slack's team id, Teams' tenant id
 * @param user Slack's user id, Teams' {@code aadObjectId}; compared letter by letter
 */
public record Account(Platform platform, String workspace, String user) {

    /** The form used in settings: {@code slack:T1/U1} or {@code teams:<tenant>/<aadObjectId>}. */
    public String address() {
        return platform.name().toLowerCase(java.util.Locale.ROOT) + ":" + workspace + "/" + user;
    }
}
