package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Declarations;
import org.rogatory.markings.Declarations.Wanted;
import org.rogatory.markings.Marking;
import org.rogatory.markings.StubView;
import org.springframework.beans.factory.annotation.Autowired;

/** A matter that is marked too high leaves a stub, and only what may stand in one. */
@EngineTest
@OnBothDatabases
class DeclarationsProcessTest {

    private static final Officer REGISTRAR_UZ = Desk.officer(REGISTRAR, "UZ");

    private final Declarations declarations;

    DeclarationsProcessTest(@Autowired Declarations declarations) {
        this.declarations = declarations;
    }

    private String kept(Marking marking, String state, String number, Officer officer) {
        var wanted = new Wanted(marking, state, number);
        var refusal = catchThrowableOfType(Refusal.class, () -> declarations.keep(wanted, officer));
        return refusal == null ? "kept" : refusal.code();
    }

    private boolean reads(Officer officer, String number) {
        return declarations.page(ListPlace.START, officer).lines().stream()
                .map(StubView::registryNumber)
                .anyMatch(number::equals);
    }

    @Test
    void onlyWhatIsMarkedTooHighLeavesAStub() {
        assertThat(kept(Marking.FOR_OFFICIAL_USE, "KZ", "1/26", REGISTRAR_UZ)).isEqualTo("marking-permitted");
        assertThat(kept(Marking.SECRET, "KZ", "about Testov 1", REGISTRAR_UZ)).isEqualTo("registry-number");
        assertThat(kept(Marking.SECRET, "UZ", "1/26", REGISTRAR_UZ)).isEqualTo("unknown-state");
        assertThat(kept(Marking.SECRET, "KZ", "1/26", Desk.officer(AUDITOR, "UZ")))
                .isEqualTo("role");
        assertThat(kept(Marking.SECRET, "KZ", " 91/26 ", REGISTRAR_UZ)).isEqualTo("kept");

        assertThat(reads(Desk.officer(HEAD, "UZ"), "91/26")).isTrue();
        assertThat(reads(Desk.officer(HEAD, "KZ"), "91/26")).isFalse();
        var refusal = catchThrowableOfType(
                Refusal.class, () -> declarations.page(ListPlace.START, Desk.officer(DRAFTER, "UZ")));
        assertThat(refusal.code()).isEqualTo("role");
    }
}
