package org.rogatory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the product are nobody's, and whose place a change takes is told of it. */
class AccountNamesTest {

    private static Officer officer(String name, String authority, Role... roles) {
        return new Officer(name, name, "UZ", authority, Set.of(roles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "System", "SYSTEM", " system ", "unknown", "chain", "Chain", "list", "anybody"})
    void whatTheProductWritesItselfIsReserved(String name) {
        assertThat(AccountNames.reserved(name)).isTrue();
        var entered = officer(name, "UZ-GPO", Role.DRAFTER);
        assertThat(catchThrowableOfType(AccountRefused.class, () -> UserAccount.entered(entered, "{noop}x", "en"))
                        .code())
                .isEqualTo("username-reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"system.uz", "chains", "drafter.uz"})
    void otherNamesAreFree(String name) {
        assertThat(AccountNames.reserved(name)).isFalse();
        assertThat(UserAccount.entered(officer(name, "UZ-GPO", Role.DRAFTER), "{noop}x", "en")
                        .account()
                        .mustChange())
                .isTrue();
    }

    @Test
    void theProductActsUnderAReservedName() {
        assertThat(AccountNames.reserved(Officer.system("UZ").username())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UZ-GPO, DRAFTER, UZ-GPO, HEAD, false",
        "UZ-GPO, DRAFTER, UZ-REG-1, DRAFTER, true",
        "UZ-GPO, DRAFTER, UZ-GPO, AUDITOR, true",
        "UZ-GPO, DRAFTER, UZ-GPO, OPERATOR, true",
        "UZ-GPO, DRAFTER, UZ-GPO, ADMINISTRATOR, true",
        "UZ-GPO, AUDITOR, UZ-GPO, OPERATOR, false"
    })
    void whoWorksOnFilesNoMoreLeaves(String from, Role was, String to, Role is, boolean leaves) {
        assertThat(AccountLeft.between(officer("one", from, was), officer("one", to, is)).isPresent())
                .isEqualTo(leaves);
    }

    @Test
    void whoAuditsBesideHisWorkStays() {
        var before = officer("one", "UZ-GPO", Role.HEAD);
        assertThat(AccountLeft.between(before, officer("one", "UZ-GPO", Role.HEAD, Role.AUDITOR)))
                .isEmpty();
    }
}
