package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.ink.InkTick;
import org.springframework.beans.factory.annotation.Autowired;

/** Another scan came in the place of the one that a second person looked at: he has seen nothing of it. */
@EngineTest
class ScanInPlaceProcessTest {

    private final Files files;
    private final InkedLetters inked;
    private final InkLetters inks;
    private final InkSignings signings;

    @Autowired
    ScanInPlaceProcessTest(Files files, InkedLetters inked, InkLetters inks, InkSignings signings) {
        this.files = files;
        this.inked = inked;
        this.inks = inks;
        this.signings = signings;
    }

    private static void outdated(ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).code()).isEqualTo("ink-no-scan");
    }

    private InkState state(DocumentView letter) {
        return signings.of(letter.documentRef()).orElseThrow().state();
    }

    @Test
    void whoWasNotShownItNeitherConfirmsNorRejectsIt() {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        var officer = ours.officer(CENTRAL_OFFICER);
        inked.printed(ours, letter);
        inked.scanned(ours, letter, "looked at " + ours.caseRef());
        var seen = inked.shown(letter);
        inks.reject(ours.caseRef(), seen, "Of another paper (synthetic).", ours.officer(HEAD));
        inked.scanned(ours, letter, "in its place " + ours.caseRef());
        var all = EnumSet.allOf(InkTick.class);

        outdated(() -> inks.compare(ours.caseRef(), seen, all, officer));
        outdated(() -> inks.confirm(ours.caseRef(), seen, officer));
        outdated(() -> inks.reject(ours.caseRef(), seen, "Meant for the one before (synthetic).", officer));
        assertThat(state(letter)).isEqualTo(InkState.SCANNED);

        inked.confirmed(ours, letter, officer);
        assertThat(state(letter)).isEqualTo(InkState.CONFIRMED);
    }
}
