package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.Leaving.HEAD_KZ;
import static org.rogatory.process.Leaving.LEAVER;
import static org.rogatory.process.Leaving.RECEIVER;
import static org.rogatory.process.Leaving.SECOND;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.handover.HandoverReason;
import org.rogatory.handover.Handovers;
import org.rogatory.handover.Signing.Outcome;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an issuer of identities has moved hands his files over at the authority he has left, to its people. */
@EngineTest
class MovedLeaverProcessTest {

    private static final String NEW = "KZ-MOJ";
    private static final Officer NEW_HEAD = new Officer("head.kz.kz-moj", "Testova", "KZ", NEW, Set.of(Role.HEAD));

    private final Leaving leaving;
    private final JdbcClient jdbc;

    @Autowired
    MovedLeaverProcessTest(Leaving leaving, JdbcClient jdbc) {
        this.leaving = leaving;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        leaving.accountsAre();
    }

    @AfterEach
    void nothingIsLeft() {
        List.of(LEAVER, SECOND).forEach(officer -> serves(officer, "KZ-GPO"));
        leaving.nothingIsLeft();
    }

    /** As an account that is kept elsewhere is moved: whatever is in its holder's hands. */
    private void serves(Officer officer, String authority) {
        jdbc.sql("update identity_user set authority = ? where username = ?")
                .params(authority, officer.username())
                .update();
    }

    @Test
    @OnBothDatabases
    void whatLiesAtTheAuthorityHeHasLeftGoesToItsPeople() {
        var file = leaving.held();
        List.of(LEAVER, SECOND).forEach(officer -> serves(officer, NEW));
        var toNew = new Handovers.Wanted(LEAVER.username(), HandoverReason.TRANSFER, SECOND.username());
        assertThat(Leaving.refused(() -> leaving.handovers().left(LEAVER.username(), NEW_HEAD)))
                .isEqualTo("officer-unknown");
        assertThat(Leaving.refused(() -> leaving.handovers().open(toNew, NEW_HEAD)))
                .isEqualTo("officer-unknown");
        assertThat(Leaving.refused(() -> leaving.handovers().open(toNew, HEAD_KZ)))
                .isEqualTo("handover-receiver");
        assertThat(leaving.handovers().takers(LEAVER.username(), HEAD_KZ))
                .extracting(Officer::username)
                .contains(RECEIVER.username())
                .doesNotContain(SECOND.username());

        var handover = leaving.opened();

        assertThat(Leaving.refused(() -> leaving.handovers().read(handover, NEW_HEAD)))
                .isEqualTo("not-found");
        assertThat(leaving.handovers().read(handover, HEAD_KZ).sound()).isTrue();
        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.DONE);
        assertThat(file.file().owner()).isEqualTo(RECEIVER.username());
        assertThat(leaving.handovers().left(LEAVER.username(), NEW_HEAD).held()).isEmpty();
    }
}
