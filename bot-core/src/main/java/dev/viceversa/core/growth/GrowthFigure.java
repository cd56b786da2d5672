package dev.viceversa.core.growth;

import dev.viceversa.core.release.Cell;
import dev.viceversa.core.text.Text;
import java.time.Instant;

/**
 * How the same people saw themselves in one row at one moment, released once and for ever. Immutable.
 *
 * @param row the rubric row's key
 * @param name the row as people read it
 * @param cell how many and their average
 */
public record GrowthFigure(String row, Text name, Moment moment, Cell cell, Instant releasedAt) {}
