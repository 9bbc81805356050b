package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessBook;
import org.rogatory.access.ReservedReaders;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.PersonTrail;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who oversees others is told nothing of files closed to himself, be it by the lists that they were shown. */
@EngineTest
class PersonLogProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer NAMED = new Officer("logged.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));

    private final Files files;
    private final CaseLists lists;
    private final PersonTrail people;
    private final AccessBook book;
    private final ReservedReaders readers;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    PersonLogProcessTest(
            Files files,
            CaseLists lists,
            PersonTrail people,
            AccessBook book,
            ReservedReaders readers,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.lists = lists;
        this.people = people;
        this.book = book;
        this.readers = readers;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, NAMED).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username = 'logged.kz'").update();
    }

    /** A file that is for one by name, as somebody reads meanwhile what he may. */
    private void closed(Desk file, Runnable meanwhile) {
        var whole = new Thing(ReservedPart.FILE, file.caseRef());
        var made = readers.reserve(file.caseRef(), () -> whole, Set.of(NAMED.username()), CHIEF);
        try {
            meanwhile.run();
        } finally {
            readers.lift(file.caseRef(), made.reservedId(), NAMED);
        }
    }

    @Test
    @OnBothDatabases
    void ofListsThatAPersonWasShownNothingIsToldOfFilesClosedToWhoReadsIt() {
        var open = files.received().caseRef();
        var file = files.received();
        closed(file, () -> {
            lists.viewReferences(List.of(file.caseRef()), NAMED);
            lists.viewReferences(List.of(file.caseRef(), open), NAMED);

            assertThat(people.page(NAMED.username(), AuditTrail.NEWEST, CHIEF).lines())
                    .filteredOn(row -> row.action().equals("cases.list"))
                    .extracting(AuditEntry::details)
                    .startsWith("shown=" + open, "");
        });
        assertThat(people.page(NAMED.username(), AuditTrail.NEWEST, CHIEF).lines())
                .filteredOn(row -> row.action().equals("cases.list"))
                .extracting(AuditEntry::details)
                .as("the rows themselves are whole")
                .startsWith("shown=" + file.caseRef() + "," + open);
    }

    @Test
    void whatIsForNamedPeopleOnlyStandsInNoRowOfWhoDecidesAboutThat() {
        var file = files.received();
        closed(file, () -> {
            assertThat(book.look(CHIEF).reserved()).contains(file.caseRef());
            assertThat(jdbc.sql("select details from audit_entry where action = 'cases.list' and actor = ?"
                                    + " order by id desc limit 1")
                            .param(CHIEF.username())
                            .query(String.class)
                            .single())
                    .doesNotContain(file.caseRef());
        });
    }
}
