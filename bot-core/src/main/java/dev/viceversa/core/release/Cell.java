package dev.viceversa.core.release;

/**
 * One released figure of one group.
 *
 * @param answers how many answered
 */
public record Cell(Group group, int answers, Score score) {}
