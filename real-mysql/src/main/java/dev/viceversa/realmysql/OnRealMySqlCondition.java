package dev.viceversa.realmysql;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides for {@link OnRealMySql}: run, skip with the reason, or fail because skipping is not allowed here. */
final class OnRealMySqlCondition implements ExecutionCondition {

    static final String REQUIRED = "VICEVERSA_REQUIRE_MYSQL";

    private static final System.Logger LOG = System.getLogger(OnRealMySql.class.getName());

    private final Optional<String> obstacle;
    private final boolean required;
    private final Consumer<String> told;

    /** For JUnit: looks at this machine. */
    @SuppressWarnings("unused")
    OnRealMySqlCondition() {
        // The build's summary counts skipped tests but does not say why they were.
        this(NativeLibraries.missing(), isRequired(), skipped -> LOG.log(System.Logger.Level.WARNING, skipped));
    }

    /**
     * @param obstacle why MySQL cannot run, if it cannot
     * @param required whether that is a failure
     * @param told who hears of each skipped test
     */
    OnRealMySqlCondition(Optional<String> obstacle, boolean required, Consumer<String> told) {
        this.obstacle = obstacle;
        this.required = required;
        this.told = told;
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
        told.accept("skipped " + context.getDisplayName() + ": " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isRequired() {
        String setting = System.getProperty(REQUIRED, System.getenv(REQUIRED));
        return Boolean.parseBoolean(setting);
    }
}
