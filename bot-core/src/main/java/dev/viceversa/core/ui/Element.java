package dev.viceversa.core.ui;

/** One piece of a form: something to read ({@link Block}) or something to fill in ({@link Input}). Immutable. */
public sealed interface Element permits Block, Input {}
