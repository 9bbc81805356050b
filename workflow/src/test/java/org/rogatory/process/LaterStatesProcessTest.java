package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.imports.Fault;
import org.rogatory.imports.Imports;
import org.rogatory.imports.RowStatus;
import org.rogatory.law.Stage;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;

/** What was decided, or answered, on paper is answered and closed here; what was a draft there is one here. */
@EngineTest
class LaterStatesProcessTest {

    private static final String TWO = "bank_records;taking_evidence";

    private final Files files;
    private final PaperTables tables;
    private final Imports imports;

    @Autowired
    LaterStatesProcessTest(Files files, PaperTables tables, Imports imports) {
        this.files = files;
        this.tables = tables;
        this.imports = imports;
    }

    private static Map<String, String> said(String number, String status, String results, String reasons) {
        var said = new HashMap<String, String>();
        said.put("own-number", number);
        said.put("status", status);
        said.put("assistance", TWO);
        said.put("results", results);
        said.put("reasons", reasons);
        return said;
    }

    private Desk theirs(String number, String status, String results, String reasons) {
        var said = said(number, status, results, reasons);
        said.put("unit", "AM-UNIT-1");
        var desk = tables.taken(said);
        assertThat(desk.status()).isEqualTo(status);
        assertThat(files.node().deadlines().ofCase(desk.caseRef())).isEmpty();
        return desk;
    }

    private void isAnsweredAndClosed(Desk desk) {
        assertThat(desk.at()).containsExactly("DraftAnswer");
        var left = Act.draft("send_answer")
                .happened(files.node().today("Asia/Yerevan"), null)
                .reference("EMS " + desk.caseRef());
        Files.signedAnswer(desk, "final").does(REGISTRAR, left).closes(CENTRAL_OFFICER);
        assertThat(desk.status()).isEqualTo("closed");
        assertThat(desk.running()).isFalse();
    }

    @Test
    void whatWasExecutedIsAnsweredAsEachOfItsItemsEnded() {
        var mixed = theirs("82/1", "executed", "executed;refused", "sovereignty_security");
        assertThat(mixed.itemStatuses()).containsExactly("executed", "refused");
        assertThat(mixed.items()).extracting(ItemView::ground).containsExactly(null, "sovereignty_security");
        assertThat(mixed.items()).extracting(ItemView::begun).containsExactly(true, false);
        isAnsweredAndClosed(mixed);
        var negative = theirs("82/2", "executed_negative", "executed_negative", "");
        assertThat(negative.itemStatuses()).containsOnly("executed_negative");
        isAnsweredAndClosed(negative);
    }

    @Test
    void whatWasRefusedOrReturnedIsAnsweredWithItsGroundOrReasons() {
        var refused = theirs("83/1", "refused", "", "sovereignty_security");
        assertThat(refused.items()).extracting(ItemView::ground).containsOnly("sovereignty_security");
        isAnsweredAndClosed(refused);
        assertThat(files.text(refused, "refusal_notice"))
                .containsAnyOf("sovereignty_security", "Ущерб суверенитету", "Harm to sovereignty");
        var returned = theirs("83/2", "returned_without_execution", "", "return_not_signed");
        assertThat(returned.itemStatuses()).containsOnly("returned");
        assertThat(returned.items()).extracting(ItemView::reasons).containsOnly(List.of("return_not_signed"));
        isAnsweredAndClosed(returned);
        assertThat(refusedRow(said("83/3", "refused", "", "bank_secrecy")))
                .as("a ground that nobody may plead would stand in our answer")
                .isEqualTo("ground-not-available");
    }

    private String refusedRow(Map<String, String> said) {
        var importId = tables.taken(List.of(PaperTables.row(said)));
        return imports.rows(importId, EnumSet.of(RowStatus.FAULTY), 0, PaperTables.CLERK).stream()
                .flatMap(row -> row.faults().stream())
                .map(Fault::code)
                .findFirst()
                .orElse("");
    }

    @Test
    void whatWasAnsweredOnlyWaitsToBeClosed() {
        var answered = theirs("84/1", "answered", "executed;returned", "return_not_signed");
        assertThat(answered.at()).containsExactly("CloseFile");
        assertThat(answered.itemStatuses()).containsExactly("executed", "returned");
        answered.closes(CENTRAL_OFFICER);
        assertThat(answered.running()).isFalse();
    }

    @Test
    void whatThePartnerAnsweredRefusedOrReturnedIsAssessedAndClosed() {
        var answered = ours("85/1", "answered", "executed;executed_negative", "");
        assertThat(answered.itemStatuses()).containsExactly("executed", "executed_negative");
        assertThat(files.node().deadlines().ofCase(answered.caseRef()))
                .extracting(deadline -> deadline.ruleKey())
                .containsExactly("sys_feedback");
        var refused = ours("85/2", "refused", "", "bank_secrecy");
        assertThat(refused.items()).extracting(ItemView::ground).containsOnly("bank_secrecy");
        var returned = ours("85/3", "returned_without_execution", "", "return_no_basis");
        assertThat(returned.items()).extracting(ItemView::reasons).containsOnly(List.of("return_no_basis"));
        for (var desk : List.of(answered, refused, returned)) {
            assertThat(desk.at()).containsExactly("AssessAnswer");
            desk.closes(CENTRAL_OFFICER);
            assertThat(desk.running()).isFalse();
        }
    }

    private Desk ours(String number, String status, String results, String reasons) {
        var said = said(number, status, results, reasons);
        said.put("direction", "outgoing");
        var desk = tables.taken(said);
        assertThat(desk.status()).isEqualTo(status);
        return desk;
    }

    @Test
    void aDraftIsWrittenAndSubmittedAndKeepsItsNumber() {
        var said = said("86/draft", "draft", "", "");
        said.putAll(Map.of(
                "direction", "outgoing",
                "their-number", "",
                "their-date", "",
                "unit", "AM-UNIT-1",
                "responsible", "drafter.am"));
        var desk = tables.taken(said);
        assertThat(desk.status()).isEqualTo("draft");
        assertThat(desk.running()).isFalse();
        assertThat(desk.items()).isEmpty();
        assertThat(desk.verbs()).containsExactly("draft");
        assertThat(desk.file().draftedBy()).isEqualTo("drafter.am");
        var drafter = desk.officer(DRAFTER);
        assertThat(files.node().procedures().findings(desk.file(), Stage.DRAFT, drafter))
                .as("of a draft it is told what is missing")
                .isNotEmpty();
        var content = Contents.bankRecordsAndWitness();
        var basis = content.putArray("legal_basis");
        List.of("UNTOC", "UNTOC-TIP", "CHISINAU-2002").forEach(basis::add);
        files.node().outgoing().write(desk.caseRef(), null, content, drafter);
        desk.does(DRAFTER, "submit").does(SUPERVISOR, "endorse").does(CENTRAL_OFFICER, "approve");
        assertThat(desk.status()).isEqualTo("approved");
        assertThat(desk.file().numbers().office())
                .isNotNull()
                .satisfies(number -> assertThat(number.number()).isEqualTo("86/draft"));
        assertThat(tables.entered("86/draft")).isEqualTo(1);
    }
}
