package dev.viceversa.realmysql;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides for {@link OnRealMySql}: run, skip with the reason, or fail because skipping is not allowed here. */
final class OnRealMySqlCondition implements ExecutionCondition {

    static final String REQUIRED = "VICEVERSA_REQUIRE_MYSQL";

    private final Optional<String> obstacle;
    private final boolean required;

    /** For JUnit: looks at this machine. */
    @SuppressWarnings("unused")
    OnRealMySqlCondition() {
        this(NativeLibraries.missing(), isRequired());
    }

    OnRealMySqlCondition(Optional<String> obstacle, boolean required) {
        this.obstacle = obstacle;
        this.required = required;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (obstacle.isEmpty()) {
            return ConditionEvaluationResult.enabled("a real MySQL can run here");
        }
        String reason = "no real MySQL: " + obstacle.get();
        if (required) {
            throw new IllegalStateException(reason + " (" + REQUIRED + "=true, so this is a failure)");
        }
        // The build's summary counts skipped tests but does not say why they were.
        System.getLogger(OnRealMySql.class.getName())
                .log(System.Logger.Level.WARNING, "skipped {0}: {1}", context.getDisplayName(), reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isRequired() {
        String setting = System.getProperty(REQUIRED, System.getenv(REQUIRED));
        return Boolean.parseBoolean(setting);
    }
}
