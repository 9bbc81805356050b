package org.rogatory.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.AccessBook;
import org.rogatory.access.AccessReason;
import org.rogatory.access.BasicAccess;
import org.rogatory.access.Exclusions;
import org.rogatory.access.NewAccess;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.law.Stage;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is for named people only is theirs: a document, a section, a file, whatever else opens the file to others. */
@EngineTest
class NamedReadersProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer PEER = new Officer("peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final NewAccess KIN = new NewAccess(AccessReason.KINSHIP, null);

    private final Files files;
    private final ReservedReaders readers;
    private final ReservedParts reserved;
    private final Deliberation deliberation;
    private final Exclusions exclusions;
    private final AccessBook book;
    private final BasicAccess basic;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    NamedReadersProcessTest(
            Files files,
            ReservedReaders readers,
            ReservedParts reserved,
            Deliberation deliberation,
            Exclusions exclusions,
            AccessBook book,
            BasicAccess basic,
            UserAdministration accounts,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.readers = readers;
        this.reserved = reserved;
        this.deliberation = deliberation;
        this.exclusions = exclusions;
        this.book = book;
        this.basic = basic;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, REVIEWER, CLERK, PEER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
        jdbc.sql("update identity_user set enabled = true").update();
        jdbc.sql("delete from identity_user where username = 'peer.kz'").update();
    }

    private DocumentView attached(Desk file, String name, @Nullable String marking) {
        var attachment = NewAttachment.of(file.caseRef(), "other", name, marking);
        var bytes = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
        return files.node().documents().attach(attachment, bytes, CLERK);
    }

    private DocumentView kept(Desk file) {
        return attached(file, "threat.pdf", DocumentView.INTERNAL);
    }

    private Reservation reserve(Desk file, ReservedPart part, String reference, Officer reader) {
        return readers.reserve(file.caseRef(), () -> new Thing(part, reference), Set.of(reader.username()), CHIEF);
    }

    private boolean reads(Desk file, Officer officer, DocumentView paper) {
        return deliberation.documents(file.file(), officer).stream()
                .anyMatch(one -> one.documentRef().equals(paper.documentRef()));
    }

    private boolean sees(Desk file, Officer officer) {
        var scope = AccessScope.of(officer);
        return files.node().cases().lookUp(file.caseRef(), scope).isPresent();
    }

    private boolean tells(Desk file, Officer officer, String section) {
        return files.node().procedures().content(file.file(), officer).has(section);
    }

    private List<String> kinds(Desk file, Officer officer) {
        return deliberation.documents(file.file(), officer).stream()
                .map(DocumentView::kind)
                .toList();
    }

    private static String refused(Runnable act) {
        var refusal = catchThrowableOfType(Refusal.class, act::run);
        return refusal == null ? "admitted" : refusal.code();
    }

    @Test
    void aDocumentIsForThoseWhoAreNamedByTheirOwnAccount() {
        var file = files.received();
        var paper = kept(file);
        assertThat(reads(file, REVIEWER, paper)).isTrue();

        reserve(file, ReservedPart.DOCUMENT, paper.documentRef(), PEER);

        assertThat(reads(file, PEER, paper)).isTrue();
        for (var other : List.of(CHIEF, REVIEWER, CLERK, REVIEWER.inPlaceOf(List.of(PEER)))) {
            assertThat(reads(file, other, paper)).as(other.username()).isFalse();
            assertThat(refused(() -> deliberation.document(file.file(), paper.documentRef(), other)))
                    .isEqualTo("not-found");
            assertThat(deliberation.reservedKinds(file.file(), other)).containsExactly("other");
        }
        assertThat(deliberation.reservedKinds(file.file(), PEER)).isEmpty();
        assertThat(files.node().notices().unreadOf(PEER))
                .extracting(NoticeView::code)
                .contains("reader_named");
        assertThat(reads(file, Officer.system("KZ"), paper)).isTrue();
    }

    @Test
    void nobodyMakesHimselfAReaderAndTheLastOneStays() {
        var file = files.received();
        var paper = kept(file);
        var caseRef = file.caseRef();
        var made = reserve(file, ReservedPart.DOCUMENT, paper.documentRef(), PEER);
        var id = made.reservedId();
        assertThat(refused(() -> readers.name(caseRef, id, "head.kz", CHIEF))).isEqualTo("reader-self");
        assertThat(refused(() -> readers.lift(caseRef, id, CHIEF))).isEqualTo("reserved-by-reader");
        assertThat(refused(() -> readers.dismiss(caseRef, id, PEER.username(), CHIEF)))
                .isEqualTo("reader-last");
        assertThat(refused(() -> readers.name(caseRef, id, PEER.username(), CHIEF)))
                .isEqualTo("reader-named");
        assertThat(refused(() -> readers.name(caseRef, id, "nobody.kz", CHIEF))).isEqualTo("reader-unknown");
        assertThat(refused(() -> readers.of(caseRef, CLERK))).isEqualTo("role");

        readers.name(caseRef, id, CHIEF.username(), PEER);
        assertThat(reads(file, CHIEF, paper)).isTrue();
        readers.dismiss(caseRef, id, PEER.username(), CHIEF);
        assertThat(reads(file, PEER, paper)).isFalse();
        readers.lift(caseRef, id, CHIEF);
        assertThat(reads(file, REVIEWER, paper)).isTrue();
        assertThat(readers.of(caseRef, CHIEF)).isEmpty();
    }

    @Test
    void onlyWhatStaysCanBeForNamedPeopleAndOnlyOnce() {
        var file = files.received();
        var paper = kept(file);
        var travels = attached(file, "answer.pdf", null);
        assertThat(refused(() -> reserve(file, ReservedPart.DOCUMENT, travels.documentRef(), PEER)))
                .isEqualTo("document-travels");
        var place = new Thing(ReservedPart.DOCUMENT, paper.documentRef());
        assertThat(refused(() -> readers.reserve(file.caseRef(), () -> place, Set.of(), CHIEF)))
                .isEqualTo("field-missing");
        assertThat(readers.free(file.caseRef(), CHIEF).documents())
                .extracting(DocumentView::documentRef)
                .contains(paper.documentRef())
                .doesNotContain(travels.documentRef());
        var many = IntStream.range(0, 21).mapToObj(Integer::toString).collect(toSet());
        assertThat(refused(() -> readers.reserve(file.caseRef(), () -> place, many, CHIEF)))
                .isEqualTo("readers-many");
        reserve(file, ReservedPart.DOCUMENT, paper.documentRef(), PEER);
        assertThat(refused(() -> reserve(file, ReservedPart.DOCUMENT, paper.documentRef(), REVIEWER)))
                .isEqualTo("document-reserved");
    }

    @Test
    void whoeverIsKeptOutOrLeavesIsAReaderNoMore() {
        var file = files.received();
        var paper = kept(file);
        reserve(file, ReservedPart.DOCUMENT, paper.documentRef(), PEER);
        exclusions.exclude(file.caseRef(), PEER.username(), KIN, CHIEF);
        assertThat(sees(file, PEER)).isFalse();
        jdbc.sql("delete from cases_access where case_ref = ? and principal = 'person:peer.kz'")
                .param(file.caseRef())
                .update();
        assertThat(reads(file, PEER, paper)).isTrue();

        var admin = Desk.officer(ADMINISTRATOR, "KZ");
        accounts.close(admin, PEER.username(), false);
        accounts.allow(admin, PEER.username());
        assertThat(reads(file, PEER, paper)).isFalse();
        assertThat(readers.of(file.caseRef(), CHIEF).get(0).reservation().readers())
                .isEmpty();
        assertThat(reads(file, REVIEWER, paper)).as("it waits for another").isFalse();
    }

    @Test
    void aSectionIsTakenOutOfTheContentAndOfTheLettersThatTellIt() {
        var file = files.received();
        var node = files.node();
        var findings = node.procedures().findings(file.file(), Stage.TRANSMIT, REVIEWER);
        assertThat(tells(file, REVIEWER, "facts")).isTrue();
        assertThat(kinds(file, REVIEWER)).contains("request");
        assertThat(readers.free(file.caseRef(), CHIEF).sections()).contains("facts", "assistance-1");
        assertThat(refused(() -> reserve(file, ReservedPart.SECTION, "persons", PEER)))
                .isEqualTo("unknown-code");

        reserve(file, ReservedPart.SECTION, "facts", PEER);

        assertThat(tells(file, PEER, "facts")).isTrue();
        assertThat(kinds(file, PEER)).contains("request");
        for (var other : List.of(CHIEF, REVIEWER, CLERK)) {
            assertThat(tells(file, other, "facts")).as(other.username()).isFalse();
            assertThat(tells(file, other, "assistance")).as(other.username()).isTrue();
            assertThat(kinds(file, other)).as(other.username()).doesNotContain("request");
        }
        assertThat(node.procedures().findings(file.file(), Stage.TRANSMIT, REVIEWER))
                .isEqualTo(findings);
        file.does(CENTRAL_OFFICER, "accept");
    }

    @Test
    @OnBothDatabases
    void aWholeFileIsForNamedPeopleOnlyInEveryList() {
        var file = files.received();
        var tasks = files.node().tasks();
        assertThat(file.work(REVIEWER)).isNotEmpty();

        var made = reserve(file, ReservedPart.FILE, file.caseRef(), PEER);

        assertThat(sees(file, PEER)).isTrue();
        assertThat(file.foremost().work(PEER)).isNotEmpty();
        for (var other : List.of(CHIEF, REVIEWER, CLERK, REVIEWER.inPlaceOf(List.of(PEER)))) {
            assertThat(sees(file, other)).as(other.username()).isFalse();
            assertThat(file.work(other)).isEmpty();
            assertThat(tasks.all(other)).noneMatch(task -> task.caseRef().equals(file.caseRef()));
            assertThat(refused(() -> basic.find(file.caseRef(), other))).isEqualTo("not-found");
        }
        assertThat(tasks.all(PEER)).anyMatch(task -> task.caseRef().equals(file.caseRef()));
        assertThat(book.reserved(CHIEF)).contains(file.caseRef());
        assertThat(book.reserved(CLERK)).isEmpty();
        assertThat(readers.free(file.caseRef(), CHIEF).documents()).isEmpty();
        assertThat(refused(() -> readers.of(file.caseRef(), CLERK))).isEqualTo("not-found");

        readers.name(file.caseRef(), made.reservedId(), REVIEWER.username(), CHIEF);
        assertThat(sees(file, REVIEWER)).isTrue();
        exclusions.declare(file.caseRef(), KIN, REVIEWER);
        assertThat(sees(file, REVIEWER)).as("kept out wins").isFalse();
        readers.dismiss(file.caseRef(), made.reservedId(), REVIEWER.username(), PEER);
        readers.lift(file.caseRef(), made.reservedId(), PEER);
        assertThat(sees(file, CHIEF)).isTrue();
    }

    @Test
    @OnBothDatabases
    void nobodyIsNamedInAFileThatWasDestroyed() {
        var file = files.received();
        reserve(file, ReservedPart.SECTION, "facts", PEER);
        transaction.executeWithoutResult(status -> reserved.end(List.of(file.caseRef())));
        assertThat(reserved.of(file.file()).get(0).readers()).isEmpty();
        assertThat(tells(file, PEER, "facts")).isFalse();
    }
}
