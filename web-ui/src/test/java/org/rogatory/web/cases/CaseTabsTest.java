package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;

/** What a file has that stays with one organisation, and what it has not. */
class CaseTabsTest {

    private static final Officer CASEWORKER =
            new Officer("caseworker.kz", "Testov Rustam", "KZ", "KZ-SHELTER-1", Set.of(Role.SERVICE_PROVIDER));

    private final Words words = mock(Words.class);
    private final CaseTabs tabs = new CaseTabs(
            List.of(
                    new CaseTab("archive", "deadlines", (file, officer) -> !CaseFamily.guarded(file)),
                    new CaseTab("contacts", "people", (file, officer) -> CaseFamily.guarded(file)),
                    new CaseTab("safety", "summary", (file, officer) -> CaseFamily.guarded(file))),
            words);

    CaseTabsTest() {
        when(words.ofForm(anyString(), anyString())).thenAnswer(asked -> asked.getArgument(0));
    }

    private static CaseFile file(String machine) {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn(machine);
        when(file.form()).thenReturn("any");
        when(file.caseRef()).thenReturn("7KQXM-2P9DT");
        when(file.authority()).thenReturn("KZ-SHELTER-1");
        return file;
    }

    private List<String> shown(String machine) {
        return tabs.of(file(machine), "summary", CASEWORKER).stream()
                .map(Tab::label)
                .map(label -> label.replace("cases.tab.", ""))
                .toList();
    }

    @Test
    void aFileOfReferralHasNoTabAboutAnotherSide() {
        assertThat(shown("referral"))
                .startsWith("summary", "safety", "contacts", "tasks")
                .contains("timeline", "deadlines", "process", "notes")
                .doesNotContain("request", "items", "documents", "messages", "people", "archive");
    }

    @Test
    void everyOtherFileHasThem() {
        assertThat(shown("mla_incoming"))
                .contains("request", "items", "documents", "messages", "people", "archive")
                .doesNotContain("safety", "contacts");
    }

    @Test
    void whatItDoesNotHaveIsNotThereUnderItsAddressEither() {
        for (var tab : List.of("request", "documents", "messages", "people", "archive", "print", "visa-sheet")) {
            assertThatThrownBy(() -> tabs.demand(file("referral"), tab, CASEWORKER))
                    .as(tab)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
        }
        assertThatCode(() -> tabs.demand(file("referral"), "safety", CASEWORKER))
                .doesNotThrowAnyException();
        for (var paper : List.of("print", "brief", "visa-sheet")) {
            assertThatCode(() -> tabs.demand(file("mla_incoming"), paper, CASEWORKER))
                    .as(paper)
                    .doesNotThrowAnyException();
        }
    }
}
