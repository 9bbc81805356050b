package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.subject.FoundFile;
import org.rogatory.subject.SubjectExports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks for an export learns that something is for others by name where he knows it anyway; nobody else does. */
@EngineTest
class SubjectNamedReadersProcessTest {

    private static final LocalDate BORN = LocalDate.of(1979, 2, 4);
    private static final Officer ASKER = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "UZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "UZ");
    private static final Officer READER = new Officer("reader.uz", "Testov", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final String CODE = "named_readers";

    @Autowired
    private Files files;

    @Autowired
    private ReservedReaders readers;

    @Autowired
    private SubjectExports exports;

    @Autowired
    private PersonExports person;

    @Autowired
    private UserAdministration accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void accountsStand() {
        List.of(ASKER, CHIEF, CLERK, READER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username = 'reader.uz'").update();
    }

    private String file(String name) {
        return files.draft(PersonExports.content(name, BORN.toString()), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .caseRef();
    }

    private String kept(String caseRef) {
        var attachment = NewAttachment.of(caseRef, "other", "threat.pdf", DocumentView.INTERNAL);
        var bytes = new ByteArrayInputStream("threat".getBytes(StandardCharsets.UTF_8));
        return files.node().documents().attach(attachment, bytes, CLERK).documentRef();
    }

    private void reserve(String caseRef, ReservedPart part, String reference) {
        readers.reserve(caseRef, () -> new Thing(part, reference), Set.of(READER.username()), CHIEF);
    }

    private String made(String name, Officer officer) {
        return person.made(PersonExports.wanted(name, BORN), officer, CHIEF);
    }

    private String taken(String id, Officer officer) throws IOException {
        return person.taken(id, officer).toString();
    }

    @Test
    void tellsWhoAskedAloneThatSomethingIsForNamedPeople() throws IOException {
        var name = "NOMDOROV Birinchi";
        var open = file(name);
        var plain = file(name);
        reserve(open, ReservedPart.DOCUMENT, kept(open));

        var id = made(name, ASKER);

        assertThat(exports.read(id, ASKER).files())
                .allMatch(FoundFile::included)
                .filteredOn(found -> found.leftOut().contains(CODE))
                .extracting(FoundFile::caseRef)
                .containsExactly(open);
        assertThat(exports.read(id, CHIEF).files()).as("who approves").isEmpty();
        assertThat(taken(id, ASKER)).contains(open, plain).doesNotContain(CODE, READER.username());
        assertThat(trail.since(id, 0, 50))
                .filteredOn(row -> row.action().equals("subject.make"))
                .as("the trail names the files, and so not the code")
                .singleElement()
                .satisfies(row -> assertThat(row.details()).contains(open).doesNotContain(CODE));
    }

    @Test
    void tellsWhoAskedOfASectionOfARequestOfOurs() throws IOException {
        var name = "NOMDOROV Uchinchi";
        var open = file(name);
        file(name);
        reserve(open, ReservedPart.SECTION, "facts");

        var id = made(name, ASKER);

        assertThat(exports.read(id, ASKER).files())
                .filteredOn(found -> found.leftOut().contains(CODE))
                .extracting(FoundFile::caseRef)
                .containsExactly(open);
        assertThat(taken(id, ASKER)).contains(open).doesNotContain(CODE);
    }

    @Test
    void tellsNobodyElseOfAFileThatIsForNamedPeopleAsAWhole() throws IOException {
        var name = "NOMDOROV Ikkinchi";
        var open = file(name);
        var whole = file(name);
        reserve(open, ReservedPart.DOCUMENT, kept(open));
        reserve(whole, ReservedPart.FILE, whole);

        var id = made(name, ASKER);
        assertThat(exports.read(id, ASKER).files())
                .extracting(FoundFile::caseRef)
                .containsExactly(open);
        assertThat(taken(id, ASKER)).contains(open).doesNotContain(whole);

        assertThat(exports.read(made(name, READER), READER).files())
                .as("a reader of both")
                .isNotEmpty()
                .noneMatch(found -> found.leftOut().contains(CODE));
    }
}
