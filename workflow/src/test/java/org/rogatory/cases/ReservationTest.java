package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** For whom something is that named people only may read: the rule, case by case. */
class ReservationTest {

    private static final Officer HEAD = new Officer("head.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.HEAD));
    private static final Officer READER = new Officer("reader.kz", "Testov", "KZ", "KZ-UNIT-1", Set.of(Role.EXECUTOR));

    private static Reservation of(ReservedPart part, String... readers) {
        return new Reservation("id", "KZ-MLA-2026-000001", part, "x", Set.of(readers), "head.kz", Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(ReservedPart.class)
    void whoeverIsNamedReadsAndWhoeverClosedItDoesNot(ReservedPart part) {
        assertThat(of(part, "reader.kz").opensTo(READER)).isTrue();
        assertThat(of(part, "reader.kz").opensTo(HEAD)).isFalse();
        assertThat(of(part, "reader.kz", "head.kz").opensTo(HEAD)).isTrue();
        assertThat(of(part).opensTo(READER)).isFalse();
        assertThat(of(part).opensTo(Officer.system("KZ"))).isTrue();
    }

    @Test
    void nobodyReadsInThePlaceOfSomebodyElseAndLosesNothingByStandingIn() {
        var named = of(ReservedPart.DOCUMENT, "reader.kz");
        assertThat(named.opensTo(HEAD.inPlaceOf(List.of(READER)))).isFalse();
        assertThat(named.opensTo(READER.inPlaceOf(List.of(HEAD)))).isTrue();
    }

    @Test
    void theNamesOfReadersAreTheirOwnAlone() {
        var acting = HEAD.inPlaceOf(List.of(READER));
        assertThat(AccessScope.of(acting).principals())
                .contains("reader:head.kz")
                .doesNotContain("reader:reader.kz");
        assertThat(acting.barring()).contains("reader:head.kz").doesNotContain("reader:reader.kz");
        assertThat(AccessScope.system().principals()).noneMatch(name -> name.startsWith("reader:"));
    }

    @ParameterizedTest
    @CsvSource({"document, DOCUMENT", "section, SECTION", "file, FILE"})
    void partsAreKnownByTheirKeys(String key, ReservedPart part) {
        assertThat(ReservedPart.of(key)).contains(part);
        assertThat(part.key()).isEqualTo(key);
        assertThat(ReservedPart.of(key + "s")).isEmpty();
    }
}
