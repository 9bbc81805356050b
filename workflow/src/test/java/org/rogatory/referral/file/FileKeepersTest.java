package org.rogatory.referral.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.rogatory.identity.Role.SERVICE_PROVIDER;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;

class FileKeepersTest {

    private static final String SHELTER = "KG-SHELTER";
    private static final String WORKER = "caseworker.kg";
    private static final String FILE = "7KQXM-2P9DT";

    private final UserAccounts accounts = mock(UserAccounts.class);
    private final Cases cases = mock(Cases.class);
    private final FileKeepers keepers = new FileKeepers(accounts, cases);
    private final CaseFile file = mock(CaseFile.class);

    @BeforeEach
    void aFileOfAShelter() {
        when(file.caseRef()).thenReturn(FILE);
        when(file.authority()).thenReturn(SHELTER);
        when(cases.lookUp(eq(FILE), any(AccessScope.class))).thenReturn(Optional.of(file));
        when(file.owner()).thenReturn(WORKER);
        when(file.draftedBy()).thenReturn("responder.kg");
        serves(SHELTER, true);
    }

    private void serves(String authority, boolean enabled) {
        var officer = new Officer(WORKER, "Testov", "KG", authority, Set.of(SERVICE_PROVIDER));
        when(accounts.find(WORKER)).thenReturn(Optional.of(new Account(officer, "{noop}demo", enabled, "en")));
    }

    @Test
    void whoHasTheFileIsTold() {
        assertThat(keepers.owner(file)).contains("person:" + WORKER);
        assertThat(keepers.of(file)).containsExactly("person:" + WORKER);
    }

    @Test
    void whoHasLeftOrServesElsewhereIsNotAndItsPostsAre() {
        serves(SHELTER, false);
        assertThat(keepers.owner(file)).isEmpty();
        assertThat(keepers.of(file))
                .contains(Officer.principalOf(SHELTER, SERVICE_PROVIDER))
                .doesNotContain("person:" + WORKER);
        serves("KG-OTHER", true);
        assertThat(keepers.owner(file)).isEmpty();
        assertThat(keepers.of(file))
                .contains(Officer.principalOf(SHELTER, SERVICE_PROVIDER))
                .doesNotContain("person:" + WORKER);
    }

    @Test
    void whoIsShutOutOfItIsNotAndItsPostsAre() {
        when(cases.lookUp(eq(FILE), any(AccessScope.class))).thenReturn(Optional.empty());
        assertThat(keepers.owner(file)).isEmpty();
        assertThat(keepers.of(file))
                .contains(Officer.principalOf(SHELTER, SERVICE_PROVIDER))
                .doesNotContain("person:" + WORKER);
    }

    /** What came of his own act is told to others where he is no more, or is kept out. */
    @Test
    void whoHasDoneSomethingInItIsToldAsLongAsHeSeesIt() {
        assertThat(keepers.person(file, WORKER)).containsExactly("person:" + WORKER);
        when(cases.lookUp(eq(FILE), any(AccessScope.class))).thenReturn(Optional.empty());
        assertThat(keepers.person(file, WORKER))
                .contains(Officer.principalOf(SHELTER, SERVICE_PROVIDER))
                .doesNotContain("person:" + WORKER);
    }

    @Test
    void ofAnAccountThatIsKeptElsewhereNothingIsKnown() {
        when(accounts.find(WORKER)).thenReturn(Optional.empty());
        assertThat(keepers.of(file)).containsExactly("person:" + WORKER);
    }

    @Test
    void whereNobodyHasItWhoHasBegunItIsTold() {
        when(file.owner()).thenReturn(null);
        assertThat(keepers.owner(file)).isEmpty();
        assertThat(keepers.of(file)).containsExactly("person:responder.kg");
    }
}
