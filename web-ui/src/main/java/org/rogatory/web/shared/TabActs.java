package org.rogatory.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** What an officer can do now about what a tab of a file shows; nothing there is done by itself. */
@Component
public class TabActs {

    private final Procedures procedures;
    private final CaseWords caseWords;
    private final Words words;

    TabActs(Procedures procedures, CaseWords caseWords, Words words) {
        this.procedures = procedures;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Those of his acts on the file that belong on the tab, each as a link to its page. */
    public List<ActionView> of(CaseFile file, Predicate<AllowedAction> ofTab, Officer officer, Locale reader) {
        return procedures.actions(file, officer).stream()
                .filter(ofTab)
                .map(action -> act(file, action, reader))
                .toList();
    }

    /** What is barred says why, and leads nowhere. */
    private ActionView act(CaseFile file, AllowedAction action, Locale reader) {
        var label = caseWords.verb(action.verb(), reader);
        if (action.barred() != null) {
            return new ActionView(label + ": " + words.text("refusal." + action.barred()), "", "barred");
        }
        var address = "/cases/" + file.caseRef() + "/acts/" + VerbNames.address(action.verb());
        return action.grave()
                ? new ActionView(label + " …", address, "quiet")
                : new ActionView(label, address, "secondary");
    }
}
