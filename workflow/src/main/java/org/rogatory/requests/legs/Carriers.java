package org.rogatory.requests.legs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.HandOver;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.springframework.stereotype.Component;

/** A carrier takes the papers of a planned leg, by whichever act: never before what lies in them was ticked off. */
@Component
class Carriers {

    private final Legs legs;
    private final LegPapers papers;
    private final EnvelopeChecks checks;

    Carriers(Legs legs, LegPapers papers, EnvelopeChecks checks) {
        this.legs = legs;
        this.papers = papers;
        this.checks = checks;
    }

    /** Hands a leg over on the day the act tells and returns it; its paper is numbered and still to be ordered. */
    LegView take(CaseFile file, String legId, Act act, Officer officer) {
        var wanted = new HandOver(
                legId,
                Objects.requireNonNull(act.times().happenedOn()),
                act.papers().carrier(),
                act.papers().reference());
        var handed = legs.handOver(file, wanted, leg -> number(file, leg, act, officer), officer);
        checks.left(file, handed, officer);
        return handed;
    }

    private @Nullable LetterNumber number(CaseFile file, LegView leg, Act act, Officer officer) {
        checks.demandPacked(file, leg, act, officer);
        return papers.number(file, leg, act, officer);
    }
}
