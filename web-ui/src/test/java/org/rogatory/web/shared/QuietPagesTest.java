package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Which pages are quiet, and what the navigation says to whom. */
class QuietPagesTest {

    private final Directory directory = Directory.load();

    private static Officer officer(String authority, Role... roles) {
        return new Officer("tester.kz", "Testov Rustam", "KZ", authority, Set.of(roles));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/7KQXM-2P9DT",
                "/cases/7KQXM-2P9DT/acts/refer?done=x",
                "/access/files/7KQXM-2P9DT",
                "/contact",
                "/contact/sheet",
                "/offers",
                "/caseload?page=2",
                "/cabinet/open"
            })
    void anAddressOfReferralIsQuiet(String address) {
        assertThat(QuietPages.at(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/work",
                "/cases/UZ-MLA-2026-000001",
                "/registers/all",
                "/search?q=/contact",
                "/contacts"
            })
    void everyOtherIsNot(String address) {
        assertThat(QuietPages.at(address)).isFalse();
    }

    @Test
    void allIsQuietForWhoeverDoesNothingElse() {
        assertThat(QuietPages.reads(officer("KZ-GPO", Role.FIRST_RESPONDER, Role.SCREENER), directory))
                .isTrue();
        assertThat(QuietPages.reads(officer("KZ-SHELTER-1", Role.SUPERVISOR, Role.HEAD), directory))
                .isTrue();
        assertThat(QuietPages.reads(officer("KZ-GPO", Role.FIRST_RESPONDER, Role.DRAFTER), directory))
                .isFalse();
        assertThat(QuietPages.reads(officer("KZ-GPO", Role.SUPERVISOR), directory))
                .isFalse();
        assertThat(QuietPages.reads(officer("KZ-GPO"), directory)).isFalse();
    }

    @Test
    void referralsAreAllTheWorkOfWhoHasNoOtherPost() {
        assertThat(QuietPages.alone(officer("KZ-NC", Role.COORDINATOR, Role.SCREENER), directory))
                .isTrue();
        assertThat(QuietPages.alone(officer("KZ-SHELTER-1", Role.SUPERVISOR, Role.HEAD), directory))
                .isTrue();
        assertThat(QuietPages.alone(officer("KZ-SHELTER-1", Role.SERVICE_PROVIDER, Role.ADMINISTRATOR), directory))
                .isFalse();
        assertThat(QuietPages.alone(officer("KZ-NC", Role.COORDINATOR, Role.HEAD), directory))
                .isFalse();
        assertThat(QuietPages.alone(officer("KZ-GPO", Role.SUPERVISOR), directory))
                .isFalse();
    }

    @Test
    void theDayBeginsWhereAnEntryOfTheOfficerSaysSo() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("aside", new NavigationEntry("contact", "/contact", one -> one.has(Role.COORDINATOR)));
        beans.registerSingleton(
                "first",
                new NavigationEntry(
                        "caseload",
                        "/caseload",
                        one -> QuietPages.alone(one, directory),
                        one -> one.has(Role.SERVICE_PROVIDER)));
        var navigation = new Navigation(beans.getBeanProvider(NavigationEntry.class));

        assertThat(navigation.beginning(Optional.of(officer("KZ-SHELTER-1", Role.SERVICE_PROVIDER))))
                .isEqualTo("/caseload");
        assertThat(navigation.beginning(Optional.of(officer("KZ-GPO", Role.SERVICE_PROVIDER, Role.DRAFTER))))
                .as("whoever has other work, too")
                .isEqualTo("/work");
        assertThat(navigation.beginning(Optional.of(officer("KZ-GPO", Role.COORDINATOR))))
                .isEqualTo("/work");
        assertThat(navigation.beginning(Optional.empty())).isEqualTo("/work");
        assertThat(navigation.of(officer("KZ-GPO", Role.COORDINATOR)))
                .containsExactly(new Shell.Section("contact", "/contact"));
        for (var role : EnumSet.of(Role.DRAFTER, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR)) {
            assertThat(navigation.of(officer("KZ-GPO", role))).isEmpty();
        }
    }
}
