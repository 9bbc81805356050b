package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.persons.FileCipher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Words that are written anew after they were taken, that are short, or that somebody writes while they are taken. */
@EngineTest
class WordsTakenAgainProcessTest {

    private static final Officer OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");

    private final Files files;
    private final Spills spills;
    private final SpillTexts spillTexts;
    private final Consultations consultations;
    private final FileCipher cipher;
    private final JdbcTemplate database;
    private final TransactionTemplate together;

    @Autowired
    WordsTakenAgainProcessTest(
            Files files,
            Spills spills,
            SpillTexts spillTexts,
            Consultations consultations,
            FileCipher cipher,
            JdbcTemplate database,
            TransactionTemplate together) {
        this.files = files;
        this.spills = spills;
        this.spillTexts = spillTexts;
        this.consultations = consultations;
        this.cipher = cipher;
        this.database = database;
        this.together = together;
    }

    private void decide(SpillOutcome outcome) {
        spills.page(ListPlace.START, CHIEF).lines().stream()
                .filter(SpillView::open)
                .map(SpillView::spillId)
                .forEach(spill -> {
                    spills.propose(spill, outcome, CHIEF);
                    spills.confirm(spill, outcome, ADMIN);
                });
    }

    private List<SpillTexts.Text> texts(Desk desk, String kind) {
        return spillTexts.of(desk.caseRef(), OFFICER).stream()
                .filter(text -> kind.equals(text.kind()))
                .toList();
    }

    private Found first(Desk desk, String kind) {
        return new Found(kind, texts(desk, kind).get(0).part().reference());
    }

    private static String item(Desk desk) {
        return desk.items().get(0).itemRef();
    }

    private void writes(Desk desk, String text) {
        database.update(
                "update mla_item set result = ?, version = version + 1 where item_ref = ?",
                cipher.encrypt(desk.caseRef(), text),
                item(desk));
    }

    @Test
    @OnBothDatabases
    void whatIsWrittenAnewAfterItWasErasedIsTakenAndGivenBack() {
        var theirs = files.executed();
        var result = first(theirs, "item");
        spills.report(result, OFFICER);
        decide(SpillOutcome.ERASE);
        writes(theirs, "Written anew (synthetic).");
        spills.report(result, OFFICER);
        assertThat(texts(theirs, "item").get(0).part().isolation()).isEqualTo(Isolation.ISOLATED);
        decide(SpillOutcome.LIFT);
        assertThat(theirs.items().get(0).result()).isEqualTo("Written anew (synthetic).");
        spills.report(result, OFFICER);
        decide(SpillOutcome.ERASE);
        assertThat(database.queryForList(
                        "select words from persons_taken_word where case_ref = ?", String.class, theirs.caseRef()))
                .hasSizeGreaterThan(1)
                .containsOnly("");
    }

    @Test
    void aRequestOfWhichAResultWasErasedIsAnsweredWithoutIt() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        var result = theirs.items().get(0).result();
        spills.report(first(theirs, "item"), OFFICER);
        decide(SpillOutcome.ERASE);
        theirs.does(SUPERVISOR, "approve_answer").does(SIGNATORY, "sign_answer").does(REGISTRAR, "send_answer");
        assertThat(result).isNotBlank();
        var told = theirs.lastSent().path("items").path(0);
        assertThat(told.has("result")).isFalse();
        assertThat(told.path("outcome").asString()).isEqualTo("executed");
        assertThat(theirs.lastSent().toString()).doesNotContain("\u2588");
    }

    @Test
    void aShortTextGoesFromItsPlaceAndTheCodeBesideItStays() {
        var theirs = files.received()
                .does(
                        CENTRAL_OFFICER,
                        ConsultationProcessTest.propose("postponement").releasedText("postponement"));
        var matter = first(theirs, "consultation");
        var decision =
                consultations.of(theirs.caseRef(), AccessScope.system()).get(0).kind();
        spills.report(matter, OFFICER);
        var now = consultations.of(theirs.caseRef(), AccessScope.system()).get(0);
        assertThat(now.text()).doesNotContain("postponement");
        assertThat(texts(theirs, "consultation").get(0).part().isolation()).isEqualTo(Isolation.ISOLATED);
        assertThat(now.kind()).isEqualTo(decision);
        var told = told(now.consultationRef(), theirs.caseRef());
        assertThat(told).doesNotContain("\"text\":\"postponement\"").contains("\"postponement\"");
        decide(SpillOutcome.LIFT);
        assertThat(consultations
                        .of(theirs.caseRef(), AccessScope.system())
                        .get(0)
                        .text())
                .isEqualTo("postponement");
    }

    private String told(String consultationRef, String caseRef) {
        var hidden = database.queryForObject(
                "select told from mla_consultation where consultation_ref = ?", String.class, consultationRef);
        return cipher.decrypt(caseRef, String.valueOf(hidden));
    }

    @Test
    void whatSomebodyWritesWhileWordsAreTakenIsNotLost() throws Exception {
        var theirs = files.executed();
        var written = new CountDownLatch(1);
        var result = first(theirs, "item");
        var writing = CompletableFuture.runAsync(() -> together.executeWithoutResult(status -> {
            writes(theirs, "Written at the same moment (synthetic).");
            written.countDown();
            pause();
        }));
        assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
        spills.report(result, OFFICER);
        writing.get(60, TimeUnit.SECONDS);
        assertThat(theirs.items().get(0).result()).isEqualTo("Written at the same moment (synthetic).");
        decide(SpillOutcome.LIFT);
        assertThat(theirs.items().get(0).result()).isEqualTo("Written at the same moment (synthetic).");
    }

    /** As long as the other needs to come to the row. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
