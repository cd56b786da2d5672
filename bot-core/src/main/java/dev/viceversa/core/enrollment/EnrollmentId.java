package dev.viceversa.core.enrollment;

/** Identifies one person's taking part in one program. */
public record EnrollmentId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
