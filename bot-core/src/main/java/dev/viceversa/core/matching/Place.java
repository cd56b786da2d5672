package dev.viceversa.core.matching;

/**
 * Where somebody works. An empty string means that it is not known; the unknown is never "the same" and never "another".
 *
 * @param department the larger unit
 * @param site the town or building
 * @param team the smallest unit; people of one team are never paired
 */
public record Place(String department, String site, String team) {

    /** Nothing is known. */
    public static final Place UNKNOWN = new Place("", "", "");

    boolean sameTeam(Place other) {
        return !team.isEmpty() && team.equals(other.team);
    }
}
