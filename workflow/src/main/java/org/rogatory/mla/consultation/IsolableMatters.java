package org.rogatory.mla.consultation;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** What the two States asked and told each other beside the request, and what was thought of it here. */
@Component
class IsolableMatters extends IsolableTexts {

    /** Where the words stand in what is kept of a matter; all else are codes, days and sums. */
    private static final List<String> PLACES = List.of("/text", "/internal_text", "/reference", "/conditions");

    private final Cases cases;
    private final Consultations consultations;

    IsolableMatters(TakenWords taken, Cases cases, Consultations consultations) {
        super("consultation", taken);
        this.cases = cases;
        this.consultations = consultations;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.find(caseRef, scope);
        return Sheet.in(
                file,
                consultations.of(caseRef, scope).stream()
                        .filter(matter -> Deliberation.open(file, officer))
                        .map(IsolableMatters::text)
                        .toList());
    }

    private static Text text(ConsultationView matter) {
        return Text.of(
                matter.consultationRef(),
                new TakenWords.Own(new TakenWords.Row("mla_consultation", matter.consultationRef()), PLACES),
                matter.text(),
                matter.internalText(),
                matter.reference(),
                matter.answerText(),
                matter.conditions(),
                matter.how());
    }
}
