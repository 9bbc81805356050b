package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.PersonExports.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.markings.Spills;
import org.rogatory.subject.ExportStatus;
import org.rogatory.subject.FoundFile;
import org.rogatory.subject.FoundPiece;
import org.rogatory.subject.SubjectExports;
import org.rogatory.subject.SubjectMaking;
import org.rogatory.subject.SubjectRelease;
import org.rogatory.subject.SubjectTaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of an export that was made nothing is given that was closed, isolated or taken away since; it is made anew. */
@EngineTest
class SubjectStillOpenProcessTest {

    private static final LocalDate BORN = LocalDate.of(1979, 2, 6);
    private static final Officer ASKER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer PEER = new Officer("peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final String FACTS = "three recruiters in Tashkent promised farm work";
    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");

    @Autowired
    private Files files;

    @Autowired
    private SubjectExports exports;

    @Autowired
    private SubjectMaking making;

    @Autowired
    private SubjectRelease release;

    @Autowired
    private SubjectTaking taking;

    @Autowired
    private Spills spills;

    @Autowired
    private ReservedReaders readers;

    @Autowired
    private PersonExports person;

    @Autowired
    private UserAdministration accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void accountsStand() {
        List.of(ASKER, CHIEF, PEER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    /** The file of the State that was asked, executed and answered. */
    private Desk answered(String name) {
        var content = PersonExports.content(name, BORN.toString());
        var sent = Files.signed(files.draft(content, DRAFTER)).does(REGISTRAR, "transmit");
        var theirs = Files.inExecution(Files.underReview(sent.partner()));
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        return Files.answered(theirs.does(EXECUTOR, "record_execution"));
    }

    private String attached(String caseRef, String words) {
        var attachment = NewAttachment.of(caseRef, "court_order", "order.pdf", null);
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        var document = files.node().documents().attach(attachment, bytes, ASKER);
        files.node().pass(Duration.ofMinutes(1));
        return document.documentRef();
    }

    private String made(String name) {
        return person.made(PersonExports.wanted(name, BORN), ASKER, CHIEF);
    }

    private List<FoundPiece> pieces(String id) {
        return exports.read(id, ASKER).files().stream()
                .flatMap(file -> file.pieces().stream())
                .toList();
    }

    private Set<String> marks(String id, List<String> documents) {
        return pieces(id).stream()
                .filter(piece -> piece.document() != null && documents.contains(piece.document()))
                .map(FoundPiece::id)
                .collect(Collectors.toSet());
    }

    private String taken(String id) throws IOException {
        return person.taken(id, ASKER).toString();
    }

    private static Officer asker(Role role) {
        return new Officer(ASKER.username(), ASKER.displayName(), "KZ", ASKER.authority(), Set.of(role));
    }

    @Test
    void itsWordsAreReadByNobodyWhoLostHisRoleOrTheFile() throws IOException {
        var name = "OCHIQOV Birinchi";
        var theirs = answered(name);
        var id = made(name);
        assertThat(pieces(id)).extracting(FoundPiece::text).anyMatch(text -> text.contains("Done as asked"));

        assertThat(refused(() -> exports.read(id, asker(DRAFTER)))).isEqualTo("not-found");
        assertThat(exports.read(id, asker(SIGNATORY)).files())
                .as("who could approve others")
                .isEmpty();
        assertThat(exports.read(id, asker(SIGNATORY)).takes()).isFalse();
        assertThat(refused(() -> taking.open(id, asker(SIGNATORY)))).isEqualTo("not-found");
        assertThat(refused(() -> release.release(id, Set.of("any"), asker(SIGNATORY))))
                .isEqualTo("not-found");

        exclude(theirs.caseRef());

        var read = exports.read(id, ASKER);
        assertThat(read.files()).isEmpty();
        assertThat(read.view().status()).as("is made anew").isEqualTo(ExportStatus.APPROVED);
        making.look();
        assertThat(taken(id)).doesNotContain(theirs.caseRef());
    }

    /** Whatever he was given by name is his no more. */
    private void exclude(String caseRef) {
        var he = Officer.personal(ASKER.username());
        jdbc.sql("delete from cases_access where case_ref = ? and principal = ?")
                .params(caseRef, he)
                .update();
        jdbc.sql("insert into cases_access (case_ref, principal, access_level) values (?, ?, 'excluded')")
                .params(caseRef, he)
                .update();
    }

    @Test
    void whatIsTakenAwayAfterwardsIsNotGivenAndTheRestIs() throws IOException {
        var name = "OCHIQOV Ikkinchi";
        var caseRef = answered(name).caseRef();
        var spilt = attached(caseRef, "spilt words");
        var plain = attached(caseRef, "plain words");
        var id = made(name);
        var both = marks(id, List.of(spilt, plain));
        assertThat(both).hasSize(2);
        release.release(id, both, ASKER);
        making.look();
        assertThat(taken(id)).contains("spilt words", "plain words");

        spills.report(caseRef, spilt, ASKER);

        assertThat(refused(() -> taking.open(id, ASKER))).isEqualTo("subject-changed");
        assertThat(exports.state(id, ASKER).status()).isEqualTo(ExportStatus.APPROVED);
        assertThat(pieces(id)).extracting(FoundPiece::document).contains(plain).doesNotContain(spilt);
        making.look();
        assertThat(taken(id)).contains("plain words").doesNotContain("spilt words");
        assertConfidentialIsLeftOut(id, caseRef);
    }

    @Test
    void aTextOfTheRequestThatIsReservedAfterwardsIsNotGiven() throws IOException {
        var name = "OCHIQOV Uchinchi";
        var caseRef = answered(name).caseRef();
        var id = made(name);
        assertThat(taken(id)).contains(FACTS);
        assertThat(taken(id)).as("as long as nothing changes").contains(FACTS);

        var facts = new Thing(ReservedPart.SECTION, "facts");
        readers.reserve(caseRef, () -> facts, Set.of(PEER.username()), CHIEF);

        assertThat(refused(() -> taking.open(id, ASKER))).isEqualTo("subject-changed");
        making.look();
        assertThat(taken(id)).contains(caseRef).doesNotContain(FACTS);
    }

    private void assertConfidentialIsLeftOut(String id, String caseRef) throws IOException {
        jdbc.sql("update cases_file set confidential = true where case_ref = ?")
                .param(caseRef)
                .update();
        assertThat(pieces(id)).isEmpty();
        assertThat(refused(() -> taking.open(id, ASKER))).isEqualTo("subject-settled");
        making.look();
        assertThat(exports.read(id, ASKER).files())
                .containsExactly(new FoundFile(caseRef, false, List.of("confidential")));
        assertThat(taken(id)).doesNotContain(caseRef, "plain words");
    }
}
