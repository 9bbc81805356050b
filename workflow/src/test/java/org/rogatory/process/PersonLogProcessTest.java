package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.AccessLogs;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.PersonTrail;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.NewAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A head reads what his people did and saw, of files that are open to him too. */
@EngineTest
@OnBothDatabases
class PersonLogProcessTest {

    private final Files files;
    private final CaseLists lists;
    private final PersonTrail people;
    private final AccessLogs logs;
    private final UserAdministration accounts;
    private final JdbcTemplate database;

    @Autowired
    PersonLogProcessTest(
            Files files,
            CaseLists lists,
            PersonTrail people,
            AccessLogs logs,
            UserAdministration accounts,
            JdbcTemplate database) {
        this.files = files;
        this.lists = lists;
        this.people = people;
        this.logs = logs;
        this.accounts = accounts;
        this.database = database;
    }

    private static String refused(Runnable call) {
        return catchThrowableOfType(Refusal.class, call::run).code();
    }

    /** A central officer of the general office who has an account of his own. */
    private Officer watched() {
        var name = "w" + UUID.randomUUID().toString().substring(0, 8) + ".uz";
        var admin = new Officer("admin.uz", "", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR));
        accounts.create(
                admin, new NewAccount(name, "Testova Seen", "UZ-GPO", Set.of(CENTRAL_OFFICER), "long enough", "en"));
        return new Officer(name, "", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER));
    }

    private static Officer headOf(Officer watched) {
        return new Officer("head." + watched.username(), "", "UZ", "UZ-GPO", Set.of(HEAD));
    }

    @Test
    void aHeadReadsWhatHisPeopleDidButNothingOfFilesHeDoesNotSee() {
        var watched = watched();
        var head = headOf(watched);
        var ours = files.underReview();
        var theirs = files.received();
        var both = List.of(Officer.personal(watched.username()), Officer.personal(head.username()));
        files.node().cases().grant(ours.caseRef(), both);
        files.node().cases().grant(theirs.caseRef(), List.of(Officer.personal(watched.username())));
        files.node().cases().view(ours.caseRef(), watched);
        files.node().cases().view(theirs.caseRef(), watched);

        assertThat(people.page(watched.username(), AuditTrail.NEWEST, head).lines())
                .extracting(AuditEntry::subject)
                .containsExactly(ours.caseRef());
        assertThat(logs.open(ours.caseRef(), head).caseRef()).isEqualTo(ours.caseRef());
        assertThat(database.queryForList(
                        "select action from audit_entry where actor = ?", String.class, head.username()))
                .containsExactlyInAnyOrder("audit.person", "cases.access_log");
        assertThat(refused(() -> people.page(watched.username(), AuditTrail.NEWEST, watched)))
                .isEqualTo("role");
        assertThat(refused(() -> people.page("drafter.kz", AuditTrail.NEWEST, head)))
                .isEqualTo("not-found");
    }

    @Test
    void aListThatWasShownTellsHimOfNoFileHeDoesNotSee() {
        var watched = watched();
        var head = headOf(watched);
        var ours = files.underReview();
        var theirs = files.received();
        lists.viewList(List.of(ours.file(), theirs.file()), watched);

        var rows = people.page(watched.username(), AuditTrail.NEWEST, head).lines();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.details()).contains(ours.caseRef(), theirs.caseRef()));
        assertThat(people.hidden(rows, head)).containsExactly(theirs.caseRef());
        assertThat(people.hidden(List.of(), head)).isEmpty();
        assertThat(refused(() -> people.hidden(rows, watched))).isEqualTo("role");
    }
}
