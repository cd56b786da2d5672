package dev.viceversa.core.staying;

import dev.viceversa.core.release.Cell;
import java.time.Instant;

/**
 * The share of those ever introduced in an intake who were still at the company when it was released.
 *
 * @param cell how many were introduced, and the share in percent
 */
public record StayingFigure(Cell cell, Instant releasedAt) {}
