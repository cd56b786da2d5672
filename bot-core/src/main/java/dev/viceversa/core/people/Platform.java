package dev.viceversa.core.people;

/** The chat platforms people are on. */
public enum Platform {
    SLACK,
    TEAMS
}
