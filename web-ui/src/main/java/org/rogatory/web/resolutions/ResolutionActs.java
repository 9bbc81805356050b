package org.rogatory.web.resolutions;

import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.Resolutions;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Does what was typed, and says what has been done. */
@Component
class ResolutionActs {

    static final String BEGINNING = "new";
    private static final Set<String> OF_LETTERS = Set.of("put", "remove");

    private final Resolutions resolutions;
    private final Control control;
    private final LetterResolutions onLetters;
    private final Words words;

    ResolutionActs(Resolutions resolutions, Control control, LetterResolutions onLetters, Words words) {
        this.resolutions = resolutions;
        this.control = control;
        this.onLetters = onLetters;
        this.words = words;
    }

    /** The form for whom it is; refused to who may not do it, before he sees it and whom he could name on it. */
    ResolutionForm demanded(ResolutionForm form, Officer officer) {
        var id = String.valueOf(form.id());
        if (form.reports()) {
            return form.of(resolutions.demandReports(form.caseRef(), form.part(), officer));
        }
        switch (form.act()) {
            case BEGINNING -> resolutions.demandBegins(form.caseRef(), officer);
            case "next" -> resolutions.demandContinues(form.caseRef(), id, officer);
            case "join" -> resolutions.demandJoins(form.caseRef(), id, officer);
            default -> resolutions.demandDecides(form.caseRef(), officer);
        }
        return form;
    }

    String perform(ResolutionForm form, Officer officer) {
        var id = String.valueOf(form.id());
        switch (form.act()) {
            case BEGINNING -> resolutions.begin(form.caseRef(), form.first(), officer);
            case "next" -> resolutions.write(form.caseRef(), form.next(), officer);
            case "join" -> resolutions.join(form.caseRef(), id, form.joining(), officer);
            case "report" -> resolutions.report(form.caseRef(), form.part(), form.text(), officer);
            case "put" -> control.put(form.caseRef(), form.decision(), officer);
            case "extend" -> onLetters.extend(form.caseRef(), form.decision(), officer);
            default -> control.remove(form.caseRef(), form.decision(), officer);
        }
        return form.caseRef();
    }

    String done(ResolutionForm form) {
        var about = form.ofLetter() && OF_LETTERS.contains(form.act()) ? "letter-" : "";
        return words.text("resolutions.done." + about + form.act());
    }
}
