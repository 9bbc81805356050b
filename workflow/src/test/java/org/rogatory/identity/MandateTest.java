package org.rogatory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose accounts an officer administers, one line for each case. */
class MandateTest {

    private static final Set<String> REGION = Set.of("UZ-REG-1", "UZ-DIST-1");
    private static final Set<String> NAMED = Set.of("named", "other");

    private static Officer officer(String name, String authority, Role... roles) {
        return new Officer(name, name, authority.substring(0, 2), authority, Set.of(roles));
    }

    private static Mandate mandate(String who) {
        return switch (who) {
            case "admin" -> new Mandate(officer("admin", "UZ-GPO", Role.ADMINISTRATOR), true, Set.of(), Set.of());
            case "named" -> new Mandate(officer("named", "UZ-REG-1", Role.REGISTRAR), false, REGION, NAMED);
            default -> new Mandate(officer("nobody", "UZ-REG-1", Role.HEAD), false, Set.of(), NAMED);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "admin, clerk UZ-DIST-1 DRAFTER, true",
        "admin, clerk UZ-GPO HEAD, true",
        "admin, second UZ-GPO ADMINISTRATOR, true",
        "admin, named UZ-REG-1 REGISTRAR, true",
        "admin, clerk KZ-GPO DRAFTER, false",
        "admin, admin UZ-GPO ADMINISTRATOR, false",
        "named, clerk UZ-REG-1 DRAFTER, true",
        "named, clerk UZ-DIST-1 HEAD, true",
        "named, clerk UZ-GPO DRAFTER, false",
        "named, clerk UZ-UNIT-1 DRAFTER, false",
        "named, clerk KZ-REG-1 DRAFTER, false",
        "named, clerk UZ-DIST-1 ADMINISTRATOR, false",
        "named, clerk UZ-DIST-1 AUDITOR, false",
        "named, clerk UZ-DIST-1 OPERATOR, false",
        "named, clerk UZ-DIST-1 SYSTEM, false",
        "named, named UZ-REG-1 REGISTRAR, false",
        "named, named UZ-DIST-1 HEAD, false",
        "named, other UZ-DIST-1 DRAFTER, false",
        "nobody, clerk UZ-REG-1 DRAFTER, false",
        "nobody, nobody UZ-REG-1 HEAD, false"
    })
    void administersWhatIsHisAndNothingElse(String who, String account, boolean his) {
        var told = account.split(" ");
        assertThat(mandate(who).administers(officer(told[0], told[1], Role.valueOf(told[2]))))
                .isEqualTo(his);
    }

    @Test
    void aRoleThatIsNotHisToGiveTakesTheAccountOutOfHisHands() {
        var both = officer("clerk", "UZ-DIST-1", Role.DRAFTER, Role.AUDITOR);
        assertThat(mandate("named").administers(both)).isFalse();
        assertThat(mandate("admin").administers(both)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theSystemsRoleIsGivenByNobody(Role role) {
        assertThat(mandate("admin").gives(role)).isEqualTo(role != Role.SYSTEM);
        assertThat(mandate("named").gives(role)).isEqualTo(!Officer.ONLOOKERS.contains(role));
    }

    @Test
    void coversTheAuthoritiesHeWasNamedFor() {
        assertThat(mandate("admin").covers("UZ-GPO")).isTrue();
        assertThat(mandate("named").covers("UZ-DIST-1")).isTrue();
        assertThat(mandate("named").covers("UZ-GPO")).isFalse();
        assertThat(mandate("nobody").any()).isFalse();
        assertThat(mandate("named").any()).isTrue();
        assertThat(mandate("admin").any()).isTrue();
    }

    @Test
    void whoLooksOnWorksOnNoFiles() {
        var onlookers = Arrays.stream(Role.values())
                .filter(role -> !officer("one", "UZ-GPO", role).worksOnFiles())
                .collect(Collectors.toSet());
        assertThat(onlookers).isEqualTo(Officer.ONLOOKERS);
    }
}
