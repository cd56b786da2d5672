package dev.viceversa.core.recognition;

import dev.viceversa.core.delivery.Confidential;
import jakarta.inject.Singleton;
import java.util.Set;

/** Thanks between two people are theirs alone. */
@Singleton
public final class RecognitionKinds implements Confidential {

    /** A card of thanks. */
    public static final String THANKS = "thanks";

    /** A mentor's certificate; nothing secret about it. */
    public static final String CERTIFICATE = "certificate";

    RecognitionKinds() {}

    @Override
    public Set<String> kinds() {
        return Set.of(THANKS);
    }
}
