package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** What a row of access gives, and by which names somebody reads and is kept out. */
class CaseAccessTest {

    private static final Instant NOW = Instant.parse("2026-04-20T06:00:00Z");
    private static final Officer CHIEF = new Officer("head.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.HEAD));
    private static final Officer DEPUTY = new Officer("deputy.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.REGISTRAR));

    private static CaseAccess row(String level) {
        return new CaseAccess("KZ-MLA-2026-000001", "person:head.kz", level);
    }

    @Test
    void anExclusionOutlivesWhateverIsGiven() {
        var row = row(CaseAccess.STANDARD);
        row.keepOut();
        row.work();
        row.look();
        row.admit();
        row.lend(CaseAccess.STANDARD, null);
        row.keepOut();
        assertThat(row.accessLevel()).isEqualTo(CaseAccess.EXCLUDED);
        assertThat(row.given(NOW)).isFalse();
        assertThat(row.letBackIn()).isTrue();
        assertThat(row.accessLevel()).isEqualTo(CaseAccess.STANDARD);
        assertThat(row(CaseAccess.EXCLUDED).letBackIn()).isFalse();
    }

    @Test
    void whatIsLentEndsAtItsMomentAndIsGivenForGoodByWork() {
        var row = row(Readers.READING);
        row.lend(CaseAccess.STANDARD, NOW);
        assertThat(row.given(NOW.minusMillis(1))).isTrue();
        assertThat(row.given(NOW)).isFalse();
        row.admit();
        assertThat(row.accessLevel()).isEqualTo(Readers.READING);
        assertThat(row.given(NOW.plus(Duration.ofDays(1)))).isTrue();
        row.work();
        row.admit();
        assertThat(row.accessLevel()).isEqualTo(CaseAccess.STANDARD);
        row.lend(CaseAccess.CHALLENGED, NOW);
        assertThat(row.given(NOW.minusMillis(1)))
                .as("one's own word gives no work")
                .isFalse();
    }

    @Test
    void oneReadsForOthersAndIsKeptOutByOnesOwnNames() {
        var acting = DEPUTY.inPlaceOf(List.of(CHIEF));
        var scope = AccessScope.of(acting);
        assertThat(scope.principals())
                .contains("person:deputy.kz", "person:head.kz", "unit:KZ-GPO/head")
                .contains("admitted:deputy.kz", "admitted:head.kz")
                .contains("challenge:deputy.kz", "reader:deputy.kz")
                .doesNotContain("challenge:head.kz", "reader:head.kz");
        assertThat(scope.barring())
                .containsExactlyInAnyOrder("person:deputy.kz", "unit:KZ-GPO/registrar", "reader:deputy.kz");
        assertThat(acting.principals()).doesNotContain("challenge:deputy.kz");
        assertThat(AccessScope.of(Officer.system("KZ"))).isEqualTo(AccessScope.system());
    }
}
