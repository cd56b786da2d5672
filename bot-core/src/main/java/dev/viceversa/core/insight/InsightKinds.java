package dev.viceversa.core.insight;

import dev.viceversa.core.delivery.Confidential;
import jakarta.inject.Singleton;
import java.util.Set;

/** Nobody else knows of an insight before both keys are turned, so nobody else knows that it is talked about. */
@Singleton
public final class InsightKinds implements Confidential {

    /** Tells one of a pair what the other one recorded, or that it is shared, or no longer. */
    public static final String INSIGHT = "insight";

    /** Tells the mentor what came of it. */
    public static final String DECISION = "insight_decision";

    /** Asks the mentee, once, what came of it. */
    public static final String FOLLOW_UP = "insight_followup";

    InsightKinds() {}

    @Override
    public Set<String> kinds() {
        return Set.of(INSIGHT, DECISION, FOLLOW_UP);
    }
}
