package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import java.util.List;
import java.util.Map;

/** One page of what a coordinator may set about a program: few enough things to be understood at once. Stateless. */
interface RulesPage {

    /** Its name in references and at the end of text keys, {@code program.page_<name>}. */
    String name();

    /** How it stands now, in one sentence. */
    Text now(Program program);

    /** What is asked; the answers there are keep to the bounds of each field. */
    List<Element> questions(Program program);

    /** What does not fit together, by input name; the answers passed the form's own check. */
    default Map<String, Text> contradictions(Answers answers) {
        return Map.of();
    }

    /** The rules as answered; what was not asked stays. The answers have neither problems nor contradictions. */
    ProgramRules read(Program program, Answers answers);
}
