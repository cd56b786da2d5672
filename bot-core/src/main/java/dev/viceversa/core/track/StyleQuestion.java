package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;

/** How somebody likes to work, asked as a number from 1 ({@code low}) to 5 ({@code high}). */
public record StyleQuestion(String key, Text question, Text low, Text high) {}
