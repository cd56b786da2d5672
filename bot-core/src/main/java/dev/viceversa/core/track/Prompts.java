package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;
import java.util.List;

/** Questions to think about, for the one who shares and for the one who learns. Immutable. */
public record Prompts(List<Text> mentor, List<Text> mentee) {
    public Prompts {
        mentor = List.copyOf(mentor);
        mentee = List.copyOf(mentee);
    }
}
