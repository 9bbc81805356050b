package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.AuthorityUse;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands at an authority keeps it in the directory: accounts that are open, files, drafts of a unit. */
@EngineTest
class StandingAuthoritiesProcessTest {

    private final Leaving leaving;
    private final List<AuthorityUse> uses;

    @Autowired
    StandingAuthoritiesProcessTest(Leaving leaving, List<AuthorityUse> uses) {
        this.leaving = leaving;
        this.uses = uses;
    }

    @BeforeEach
    void accounts() {
        leaving.accountsAre();
    }

    @AfterEach
    void nothingIsLeft() {
        leaving.nothingIsLeft();
    }

    private Set<String> standing() {
        return uses.stream().flatMap(use -> use.authorities().stream()).collect(Collectors.toSet());
    }

    @Test
    @OnBothDatabases
    void accountsFilesAndDraftsAreToldWhereTheyStand() {
        var draft = leaving.files().requestOfUzbekistanToKazakhstan().file();
        assertThat(standing()).contains(Leaving.LEAVER.authority(), draft.authority(), draft.unit());

        leaving.jdbc()
                .sql("update cases_file set closed_at = opened_at, authority = 'UZ-CLOSED' where case_ref = ?")
                .param(draft.caseRef())
                .update();
        assertThat(standing()).as("a closed file is read for years").contains("UZ-CLOSED");

        leaving.jdbc()
                .sql("update cases_file set closed_at = null, authority = ? where case_ref = ?")
                .params(draft.authority(), draft.caseRef())
                .update();
        assertThat(standing()).doesNotContain("UZ-CLOSED");
    }
}
