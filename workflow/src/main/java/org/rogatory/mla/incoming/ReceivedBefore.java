package org.rogatory.mla.incoming;

import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.registers.AlikeLetters.Alike;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.requests.inbox.CameBefore;
import org.rogatory.requests.inbox.CameBefore.Told;
import org.springframework.stereotype.Component;

/** Whether a request for assistance is here already; a file that was opened on an oral one awaits its letter. */
@Component
class ReceivedBefore {

    private final IncomingRequests requests;
    private final CameBefore before;

    ReceivedBefore(IncomingRequests requests, CameBefore before) {
        this.requests = requests;
        this.before = before;
    }

    /** Refuses what probably came before and was not confirmed to be another letter. */
    void demandNew(PaperRequest paper, Officer officer) {
        before.takeTurns(officer);
        var alike = Boolean.TRUE.equals(paper.alikeSeen()) ? Alike.NONE : alike(paper, officer);
        if (!alike.none()) {
            throw alike.refusal("counterpartRef");
        }
    }

    /** What was asked orally has no letter yet: a file with this number is of the same request, also where it waits for one. */
    void demandNewOral(PaperRequest oral, @Nullable Boolean alikeSeen, Officer officer) {
        before.takeTurns(officer);
        var alike = Boolean.TRUE.equals(alikeSeen) ? Alike.NONE : alikeOral(oral, officer);
        if (!alike.none()) {
            throw alike.refusal("counterpartRef");
        }
    }

    /** Files and letters of the desk under the number that was told with an oral request. */
    Alike alikeOral(PaperRequest oral, Officer officer) {
        var number = oral.counterpartRef();
        var requesting = oral.requesting();
        if (number == null || number.isBlank() || requesting == null) {
            return Alike.NONE;
        }
        return before.alike(new Told(requesting, new Numbered(number, null), null), officer);
    }

    /** What is probably of the same letter as this request on paper. */
    Alike alike(PaperRequest paper, Officer officer) {
        var number = paper.counterpartRef();
        var requesting = paper.requesting();
        if (number == null || requesting == null) {
            return Alike.NONE;
        }
        var letter = new Told(requesting, new Numbered(number, paper.counterpartDate()), paper.paperNumber());
        return requests.awaits(officer.state(), requesting, number)
                ? before.alikeAwaited(letter, officer)
                : before.alike(letter, officer);
    }
}
