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

    private static boolean leaves(Officer before, Officer after) {
        return AccountLeft.between(before, after).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"UZ-REG-1, DRAFTER", "UZ-GPO, AUDITOR", "UZ-GPO, OPERATOR", "UZ-GPO, ADMINISTRATOR"})
    void whoServesElsewhereOrWorksOnFilesNoMoreLeaves(String to, Role is) {
        assertThat(leaves(officer("one", "UZ-GPO", Role.DRAFTER), officer("one", to, is)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER, HEAD", "AUDITOR, OPERATOR"})
    void whoseWorkChangesAtHisAuthorityStays(Role was, Role is) {
        assertThat(leaves(officer("one", "UZ-GPO", was), officer("one", "UZ-GPO", is)))
                .isFalse();
    }

    @Test
    void whoAuditsBesideHisWorkStays() {
        var before = officer("one", "UZ-GPO", Role.HEAD);
        assertThat(leaves(before, officer("one", "UZ-GPO", Role.HEAD, Role.AUDITOR)))
                .isFalse();
    }
}
