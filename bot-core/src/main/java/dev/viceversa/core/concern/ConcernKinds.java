package dev.viceversa.core.concern;

import dev.viceversa.core.delivery.Confidential;
import jakarta.inject.Singleton;
import java.util.Set;

/** Nobody but the two knows that somebody confided in somebody. */
@Singleton
public final class ConcernKinds implements Confidential {

    /** Carries a concern to its contact. */
    public static final String CONCERN = "concern";

    /** Tells the sender what happened next. */
    public static final String NEWS = "concern_news";

    ConcernKinds() {}

    @Override
    public Set<String> kinds() {
        return Set.of(CONCERN, NEWS);
    }
}
