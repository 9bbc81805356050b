package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.Explanation;
import org.rogatory.law.Explanations;
import org.rogatory.law.Stage;
import org.rogatory.web.shared.Option;
import org.springframework.stereotype.Component;

/** The findings about a file from which an act chooses one. */
@Component
class FindingChoices {

    private final Procedures procedures;
    private final Explanations explanations;

    FindingChoices(Procedures procedures, Explanations explanations) {
        this.procedures = procedures;
        this.explanations = explanations;
    }

    /** Errors that may be overridden, or those about which something was asked or decided, by name and place. */
    List<Option> of(CaseFile file, Officer officer, Locale reader, boolean open) {
        var content = procedures.content(file, officer);
        var spoken = procedures.overrides(file, officer).stream()
                .filter(override -> open
                        ? override.state() == FindingOverride.State.STANDING
                        : override.state() != FindingOverride.State.REVOKED)
                .map(FindingOverride::finding)
                .toList();
        return procedures.findings(file, Stage.TRANSMIT, officer).stream()
                .filter(procedures.of(file)::overridable)
                .filter(finding -> open != spoken.contains(finding.name()))
                .map(finding -> new Option(finding.name(), told(explanations.explain(finding, content, reader))))
                .toList();
    }

    private static String told(Explanation explained) {
        return explained.place().equals(explained.label())
                ? explained.told()
                : explained.place() + ": " + explained.told();
    }
}
