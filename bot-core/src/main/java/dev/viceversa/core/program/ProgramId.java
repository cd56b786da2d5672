package dev.viceversa.core.program;

/** Identifies a program. */
public record ProgramId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
