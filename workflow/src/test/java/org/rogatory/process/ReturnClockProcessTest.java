package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.Original;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.transmission.Originals;
import org.rogatory.transmission.Originals.Described;
import org.rogatory.transmission.ReturnLine;
import org.rogatory.transmission.ReturnList;
import org.rogatory.transmission.ReturnQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An original that is to go back has a day, a clock and a place in the list of its office until it has gone. */
@EngineTest
class ReturnClockProcessTest {

    private final Files files;
    private final Originals originals;
    private final ReturnList list;
    private final DocumentIsolations isolations;
    private final TransactionTemplate transaction;

    @Autowired
    ReturnClockProcessTest(
            Files files,
            Originals originals,
            ReturnList list,
            DocumentIsolations isolations,
            TransactionTemplate transaction) {
        this.files = files;
        this.originals = originals;
        this.list = list;
        this.isolations = isolations;
        this.transaction = transaction;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    private static DocumentView paper(Desk desk, String name) {
        var content = new ByteArrayInputStream((name + " (synthetic)").getBytes(StandardCharsets.UTF_8));
        return desk.node()
                .documents()
                .attach(
                        NewAttachment.of(desk.caseRef(), "court_order", name, null),
                        content,
                        desk.officer(CENTRAL_OFFICER));
    }

    private void back(Desk desk, DocumentView paper, @Nullable LocalDate by, @Nullable LocalDate on) {
        var original = new Original(null, null, null, null, 25, null, false, false, false, false, null, true, by, on);
        originals.describe(
                desk.caseRef(), paper.documentRef(), new Described(original, null), desk.officer(CENTRAL_OFFICER));
    }

    private String refused(Desk desk, DocumentView paper, LocalDate by, @Nullable LocalDate on) {
        var refusal = catchThrowableOfType(Refusal.class, () -> back(desk, paper, by, on));
        return refused(refusal);
    }

    private static String refused(@Nullable Refusal refusal) {
        return refusal == null
                ? "admitted"
                : refusal.code() + " " + refusal.parameters().getOrDefault("field", "");
    }

    private List<String> clocks(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_original_return"))
                .map(deadline -> deadline.status().name())
                .toList();
    }

    private List<String> told(Desk desk, Officer officer) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private List<String> listed(Desk desk, boolean overdue) {
        var query = new ReturnQuery(overdue, today(), ReturnQuery.Place.START);
        return list.page(query, desk.officer(REGISTRAR)).lines().stream()
                .filter(line -> line.file().caseRef().equals(desk.caseRef()))
                .map(ReturnLine::documentRef)
                .toList();
    }

    @Test
    void noDayThatIsOverIsPromisedButOneThatPassedSinceMayStay() {
        var desk = files.underReview();
        var paper = paper(desk, "order.pdf");
        assertThat(refused(desk, paper, today().minusDays(1), null)).isEqualTo("return-day-past returnBy");
        assertThat(refused(desk, paper, today(), null)).isEqualTo("admitted");
        files.node().pass(Duration.ofDays(2));
        assertThat(refused(desk, paper, today().minusDays(2), null)).isEqualTo("admitted");
        assertThat(refused(desk, paper, today().minusDays(1), null)).isEqualTo("return-day-past returnBy");
        assertThat(refused(desk, paper, today().minusDays(2), today())).isEqualTo("admitted");
    }

    @Test
    @OnBothDatabases
    void whoKeepsTheFileIsToldWhenAnOriginalHasNotGoneBackInTime() {
        var desk = files.underReview();
        var first = paper(desk, "first.pdf");
        var second = paper(desk, "second.pdf");
        var undated = paper(desk, "third.pdf");
        back(desk, first, today().plusDays(10), null);
        back(desk, second, today().plusDays(5), null);
        back(desk, undated, null, null);
        assertThat(clocks(desk)).containsExactly("RUNNING", "RUNNING");
        assertThat(listed(desk, false))
                .containsExactly(second.documentRef(), first.documentRef(), undated.documentRef());
        assertThat(listed(desk, true)).isEmpty();

        files.node().pass(Duration.ofDays(7));
        files.node().jobs().ring();
        assertThat(told(desk, desk.officer(REGISTRAR))).contains("original_return_overdue");
        assertThat(told(desk, desk.officer(CENTRAL_OFFICER))).contains("original_return_overdue");
        assertThat(listed(desk, true)).containsExactly(second.documentRef());

        back(desk, second, today().minusDays(2), today());
        assertThat(clocks(desk)).containsExactlyInAnyOrder("PASSED", "MET", "RUNNING");
        back(desk, first, today().plusDays(3), today());
        back(desk, undated, null, today());
        assertThat(clocks(desk)).doesNotContain("RUNNING");
        assertThat(listed(desk, false)).isEmpty();
    }

    @Test
    void ofWhatIsTakenAwayNothingIsWrittenDownUntilItIsBack() {
        var desk = files.underReview();
        var paper = paper(desk, "order.pdf");
        var day = today().plusDays(10);
        back(desk, paper, day, null);
        transaction.executeWithoutResult(status -> isolations.isolate(paper.documentRef(), "system"));
        var asked = catchThrowableOfType(
                Refusal.class,
                () -> originals.toDescribe(desk.caseRef(), paper.documentRef(), desk.officer(CENTRAL_OFFICER)));
        assertThat(refused(asked).strip()).isEqualTo("document-isolated");
        assertThat(refused(desk, paper, day, today()).strip()).isEqualTo("document-isolated");

        transaction.executeWithoutResult(status -> isolations.release(paper.documentRef(), "system"));
        assertThat(files.node().documents().get(paper.documentRef()).original().returnBy())
                .isEqualTo(day);
        back(desk, paper, day, today());
        assertThat(clocks(desk)).containsExactly("MET");
    }

    @Test
    void thePromiseEndsWithAnErasedDocument() {
        var desk = files.underReview();
        var paper = paper(desk, "order.pdf");
        back(desk, paper, today().plusDays(10), null);
        transaction.executeWithoutResult(status -> isolations.erase(paper.documentRef(), "system"));
        assertThat(clocks(desk)).containsExactly("MET");
    }

    @Test
    void thePromiseOutlivesTheFile() {
        var desk = files.underReview();
        back(desk, paper(desk, "order.pdf"), today().plusDays(10), null);
        files.node().deadlines().stopAll(desk.caseRef());
        assertThat(clocks(desk)).containsExactly("RUNNING");
    }

    @Test
    void theListIsThatOfTheOfficeAndOpenToThoseWhoSendPapers() {
        var desk = files.underReview();
        var paper = paper(desk, "order.pdf");
        back(desk, paper, today().plusDays(10), null);
        var query = new ReturnQuery(false, today(), ReturnQuery.Place.START);
        assertThat(list.page(query, Desk.officer(REGISTRAR, "KZ")).lines())
                .extracting(ReturnLine::documentRef)
                .doesNotContain(paper.documentRef());
        var refusal = catchThrowableOfType(Refusal.class, () -> list.page(query, desk.officer(DRAFTER)));
        assertThat(refusal.code()).isEqualTo("role");
    }
}
