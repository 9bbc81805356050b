package org.rogatory.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.EntryNumbers;
import org.rogatory.web.shared.EventWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;

/** Whom an auditor may ask the trail about: everybody of his State who ever had an account. */
class AuditPeopleTest {

    private static final Officer AUDITOR = new Officer("auditor.uz", "", "UZ", "UZ-GPO", Set.of(Role.AUDITOR));

    private static Account account(String username, String displayName, boolean enabled) {
        var officer = new Officer(username, displayName, "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));
        return new Account(officer, "{noop}demo", enabled, "en");
    }

    @Test
    void offersWhoseAccountIsClosed() {
        var accounts = mock(UserAdministration.class);
        when(accounts.accountsOf(AUDITOR))
                .thenReturn(List.of(
                        account("b.uz", "Testov Zafar", true),
                        account("left.uz", "Sinovov Anvar", false),
                        account("a.uz", "Namunaeva Dilnoza", true)));
        var words = mock(Words.class);
        when(words.text("audit.person.closed", "Sinovov Anvar")).thenReturn("Sinovov Anvar (account closed)");

        var offered = new AuditWords(
                        mock(EventWords.class),
                        mock(EntryNumbers.class),
                        mock(People.class),
                        accounts,
                        Directory.load(),
                        words)
                .people(AUDITOR, Locale.ENGLISH);

        assertThat(offered)
                .containsExactly(
                        new Option("a.uz", "Namunaeva Dilnoza"),
                        new Option("left.uz", "Sinovov Anvar (account closed)"),
                        new Option("b.uz", "Testov Zafar"));
    }
}
