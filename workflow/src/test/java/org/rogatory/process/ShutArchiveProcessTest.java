package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.Shelf.CHIEF;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.COMMISSION;
import static org.rogatory.process.Shelf.DAY;
import static org.rogatory.process.Shelf.refusal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.ActOffers;
import org.rogatory.archive.ActStatus;
import org.rogatory.archive.ArchiveBooks.Inventory;
import org.rogatory.archive.ArchiveQuery;
import org.rogatory.archive.ArchiveState;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.MemberAnswer;
import org.rogatory.cases.AccessLadder;
import org.rogatory.identity.Officer;
import org.rogatory.integrity.DisposalCertificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of the archive that are shut to who keeps its books: he reads nothing of them and settles nothing. */
@EngineTest
class ShutArchiveProcessTest {

    private final Shelf shelf;
    private final ActOffers offers;
    private final DisposalCertificates certificates;
    private final AccessLadder ladder;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    ShutArchiveProcessTest(
            Shelf shelf,
            ActOffers offers,
            DisposalCertificates certificates,
            AccessLadder ladder,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.shelf = shelf;
        this.offers = offers;
        this.certificates = certificates;
        this.ladder = ladder;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        shelf.accountsStand();
    }

    private void keptOut(String caseRef, Officer officer) {
        transaction.executeWithoutResult(act -> ladder.keepOut(caseRef, officer.username()));
    }

    private void letIn(String caseRef, Officer officer) {
        transaction.executeWithoutResult(act -> ladder.letIn(caseRef, officer.username()));
    }

    private void forReaders(String caseRef, Officer... readers) {
        row(caseRef, "anybody", "excluded");
        List.of(readers).forEach(reader -> row(caseRef, reader.reader(), "named"));
    }

    private void row(String caseRef, String principal, String level) {
        jdbc.sql("insert into cases_access (case_ref, principal, access_level) values (?, ?, ?)")
                .params(caseRef, principal, level)
                .update();
    }

    /** The list of an officer, from this file on. */
    private List<String> listed(String caseRef, Officer officer) {
        var before = new ArchiveQuery.Place("14-1", caseRef.substring(0, caseRef.length() - 1));
        var query = new ArchiveQuery(EnumSet.allOf(ArchiveState.class), false, false, "14-1", DAY, before);
        return shelf.books().page(query, officer).lines().stream()
                .map(ArchivedFile::caseRef)
                .toList();
    }

    /** An inventory in which something else is open to the officer; without that it would not be there. */
    private void leavesABareNumber(String caseRef, Officer officer) {
        shelf.closed();
        var kept = shelf.kept(caseRef);
        var lines = shelf.books().inventory(new Inventory("14-1", kept.year()), officer);
        assertThat(lines)
                .filteredOn(line -> line.number() == kept.line())
                .singleElement()
                .satisfies(line -> assertThat(line.kept()).isNull());
        assertThat(lines.toString()).doesNotContain(caseRef);
    }

    @Test
    void whoIsKeptOutReadsTheBareNumberOfItsLine() {
        var caseRef = shelf.closed();
        keptOut(caseRef, CHIEF);

        assertThat(listed(caseRef, CHIEF)).doesNotContain(caseRef);
        assertThat(listed(caseRef, CLERK)).contains(caseRef);
        leavesABareNumber(caseRef, CHIEF);
        assertThat(shelf.books()
                        .inventory(new Inventory("14-1", shelf.kept(caseRef).year()), CLERK)
                        .toString())
                .contains(caseRef);
    }

    /** Its index and year alone would tell of it. */
    @Test
    void anInventoryInWhichNothingIsOpenIsNotThere() {
        var caseRef = shelf.closed();
        jdbc.sql("update archive_file set closed_year = 1998 where case_ref = ?")
                .param(caseRef)
                .update();
        var alone = new Inventory("14-1", 1998);
        assertThat(shelf.books().inventories(CHIEF)).contains(alone);
        assertThat(shelf.books().inventory(alone, CHIEF)).hasSize(1);

        keptOut(caseRef, CHIEF);

        assertThat(shelf.books().inventories(CHIEF)).doesNotContain(alone);
        assertThat(refusal(() -> shelf.books().inventory(alone, CHIEF))).isEqualTo("not-found");
        assertThat(shelf.books().inventories(CLERK)).contains(alone);
        assertThat(shelf.books().inventory(alone, CLERK)).hasSize(1);
    }

    @Test
    void aFileForNamedPeopleIsInTheBooksForThemAlone() {
        var caseRef = shelf.closed();
        forReaders(caseRef, CLERK);

        assertThat(listed(caseRef, CHIEF)).doesNotContain(caseRef);
        assertThat(listed(caseRef, CLERK)).contains(caseRef);
        leavesABareNumber(caseRef, CHIEF);
        shelf.later();
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-member-shut");
    }

    @Test
    void whoIsKeptOutProposesNothingAndIsProposedForNothing() {
        var caseRef = shelf.closed();
        shelf.later();
        var kept = shelf.kept(caseRef);
        keptOut(caseRef, CLERK);
        assertThat(shelf.drafting().possible(ActKind.DESTRUCTION, CLERK)).doesNotContain(kept);
        assertThat(shelf.drafting().possible(ActKind.TRANSFER, CLERK)).doesNotContain(kept);
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-not-filed");
        assertThat(refusal(() -> shelf.drafting().propose(Shelf.act(ActKind.TRANSFER, caseRef), CLERK)))
                .isEqualTo("archive-not-filed");
        letIn(caseRef, CLERK);

        keptOut(caseRef, COMMISSION.get(1));

        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-member-shut");
    }

    @Test
    void whoIsKeptOutTakesNothingOver() {
        var caseRef = shelf.closed();
        var act = shelf.drafting()
                .propose(Shelf.act(ActKind.TRANSFER, caseRef), CLERK)
                .actId();
        keptOut(caseRef, CHIEF);

        assertThat(offers.of(shelf.books().act(act, CHIEF), CHIEF).accept()).isFalse();
        assertThat(refusal(() -> shelf.acts().accept(act, CHIEF))).isEqualTo("archive-shut");
        assertThat(shelf.kept(caseRef).state()).isEqualTo(ArchiveState.CLOSED);
    }

    @Test
    void whoIsKeptOutSettlesNoPartOfADestructionButEndsIt() {
        var caseRef = shelf.closed();
        shelf.later();
        var act = shelf.proposed(caseRef).actId();
        var member = COMMISSION.get(0);
        keptOut(caseRef, member);
        var whole = shelf.books().act(act, member);
        assertThat(whole.files()).isEmpty();
        assertThat(whole.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.number()).isOne());
        assertThat(offers.of(whole, member).answer()).isFalse();
        assertThat(refusal(() -> shelf.acts().answer(act, MemberAnswer.AGREES, member)))
                .isEqualTo("archive-shut");
        letIn(caseRef, member);
        COMMISSION.forEach(each -> shelf.acts().answer(act, MemberAnswer.AGREES, each));

        keptOut(caseRef, CHIEF);
        assertThat(refusal(() -> shelf.acts().approve(act, CHIEF))).isEqualTo("archive-shut");
        letIn(caseRef, CHIEF);
        shelf.acts().approve(act, CHIEF);

        keptOut(caseRef, CLERK);
        assertThat(offers.of(shelf.books().act(act, CLERK), CLERK).execute()).isFalse();
        assertThat(refusal(() -> shelf.acts().execute(act, CLERK))).isEqualTo("archive-shut");
        assertThat(shelf.acts().reject(act, CLERK).status()).isEqualTo(ActStatus.REJECTED);
    }

    @Test
    void theCertificateListsEveryFileAndIsForNobodyToWhomOneIsShut() throws IOException {
        var caseRef = shelf.closed();
        shelf.later();
        var act = shelf.acts().execute(shelf.approved(caseRef).actId(), CLERK).actId();
        shelf.files().node().jobs().drain();
        certificates.open(act, CHIEF).close();

        keptOut(caseRef, CHIEF);

        assertThat(refusal(() -> certificates.open(act, CHIEF))).isEqualTo("not-found");
        assertThat(refusal(() -> certificates.open(act, CLERK))).isEqualTo("admitted");
    }
}
