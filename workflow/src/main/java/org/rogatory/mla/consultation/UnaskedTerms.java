package org.rogatory.mla.consultation;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Terms that run, since it was not known better or was otherwise then, for a breach on which nobody owes an answer. */
@Component
public class UnaskedTerms {

    private static final String TERM = Matter.INCIDENT.term();

    private final ConsultationRepository consultations;
    private final Deadlines deadlines;

    UnaskedTerms(ConsultationRepository consultations, Deadlines deadlines) {
        this.consultations = consultations;
        this.deadlines = deadlines;
    }

    /** Whether an alarm is of such a term; it ends then, and nobody is told. */
    @Transactional
    public boolean end(CaseFile file, DeadlinePassed passed) {
        if (!TERM.equals(passed.ruleKey())) {
            return false;
        }
        var known = consultations.of(file.caseRef(), AccessScope.system());
        var unasked = known.stream()
                .filter(row -> !ConsultationRules.asks(file, row))
                .anyMatch(row -> row.consultationRef().equals(passed.about()));
        if (unasked) {
            end(file, known);
        }
        return unasked;
    }

    /** All of a file, of which these are the matters. */
    void end(CaseFile file, List<Consultation> known) {
        known.stream()
                .filter(row -> !ConsultationRules.asks(file, row))
                .forEach(row -> deadlines.stop(file.caseRef(), TERM, row.consultationRef()));
    }
}
