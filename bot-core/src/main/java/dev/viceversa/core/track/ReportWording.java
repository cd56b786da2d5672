package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;

/**
 * How a report on a program of the track speaks.
 *
 * @param aim what the program set out to do
 * @param growth what its picture of growth shows
 * @param limits what these numbers cannot tell
 */
public record ReportWording(Text aim, Text growth, Text limits) {}
