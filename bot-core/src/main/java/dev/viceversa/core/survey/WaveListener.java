package dev.viceversa.core.survey;

/** Hears, inside the same transaction, that a wave closed for good and its outcome is stored. Thread-safe. */
public interface WaveListener {

    void closed(Wave wave);
}
