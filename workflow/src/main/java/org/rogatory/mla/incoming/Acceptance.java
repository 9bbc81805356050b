package org.rogatory.mla.incoming;

import java.time.Clock;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.Completeness;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.rogatory.mla.stop.ReviewStops;
import org.springframework.stereotype.Component;

/**
 * Whether a request may be accepted: a cited instrument carries it, and no stop is open. What is not known for certain
 * is accepted only with a word on how it was confirmed; a stop is lifted by the head, with his reason.
 */
@Component
class Acceptance {

    private final Completeness completeness;
    private final IncomingTexts texts;
    private final Directory directory;
    private final ReviewStops stops;
    private final Clock clock;

    Acceptance(Completeness completeness, IncomingTexts texts, Directory directory, ReviewStops stops, Clock clock) {
        this.stops = stops;
        this.completeness = completeness;
        this.texts = texts;
        this.directory = directory;
        this.clock = clock;
    }

    void check(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        var content = stops.flagged(file.caseRef(), texts.content(request));
        var day = file.day(clock.instant(), directory.times().zone(file.authority()));
        var said = act.words().internalText() != null;
        var stopped = completeness.check(content, Stage.TRANSMIT, day).stream()
                .anyMatch(finding -> finding.level() == Level.STOP);
        if (stopped && !(said && officer.has(Role.HEAD))) {
            throw Refusal.of("stop-open", "internalText");
        }
        var basis = completeness.basis(content, day);
        if (basis != Verdict.CARRIES && !said) {
            throw Refusal.of(basis == Verdict.NO ? "basis-does-not-carry" : "basis-to-confirm", "internalText");
        }
    }
}
