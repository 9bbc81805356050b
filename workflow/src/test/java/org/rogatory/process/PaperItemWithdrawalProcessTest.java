package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.NewAttachment;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.LetterSubject;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A letter on paper by which single items are withdrawn is written down whole, and stands in the book once. */
@EngineTest
class PaperItemWithdrawalProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final String NUMBER = "KZ-40/26";

    private final Files files;
    private final CaseLetters letters;

    PaperItemWithdrawalProcessTest(@Autowired Files files, @Autowired CaseLetters letters) {
        this.files = files;
        this.letters = letters;
    }

    /** A request on paper for three items, under review. */
    private Desk reviewed() {
        var content = ((ObjectNode) PaperContents.paper("SC-02").content()).deepCopy();
        content.withArray("assistance").add(content.at("/assistance/0").deepCopy());
        content.withArray("assistance").add(content.at("/assistance/0").deepCopy());
        var paper = new PaperRequest(
                content, "KZ", null, "KZ-31/26", PaperContents.RECEIVED, null, null, null, null, true, null);
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, "UZ"));
        return SafeConductProcessTest.reviewed(new Desk(files.node(), file.caseRef()));
    }

    private static ActDraft less(Desk theirs, int index) {
        return Act.draft("withdraw_item").item(theirs.items().get(index).itemRef());
    }

    private static ActDraft whole(Desk theirs, int index, String number) {
        return unscanned(theirs, index, number).files(List.of(scan(theirs)));
    }

    private static ActDraft unscanned(Desk theirs, int index, String number) {
        return less(theirs, index).happened(DAY, null).reference(number).carrier("post");
    }

    private static String scan(Desk desk) {
        var paper = NewAttachment.of(desk.caseRef(), "other", "their-letter.pdf", "internal");
        var content = new ByteArrayInputStream(new byte[] {37, 80, 68, 70});
        return desk.node()
                .documents()
                .attach(paper, content, desk.officer(CENTRAL_OFFICER))
                .documentRef();
    }

    private Stream<EntryView> entered(Desk theirs) {
        return letters.of(theirs.caseRef(), theirs.file().authority()).stream()
                .filter(line -> line.subject() == LetterSubject.WITHDRAWAL);
    }

    @Test
    void theLetterIsRecordedWithDayNumberWayAndScan() {
        var theirs = reviewed();
        theirs.does(CENTRAL_OFFICER, whole(theirs, 0, NUMBER));

        assertThat(theirs.itemStatuses()).containsExactly("withdrawn", "requested", "requested");
        assertThat(theirs.steps()).anySatisfy(step -> {
            assertThat(step.verb()).isEqualTo("withdraw_item");
            assertThat(step.happenedOn()).isEqualTo(DAY);
            assertThat(step.reference()).isEqualTo(NUMBER);
            assertThat(step.codes()).contains("post");
        });
        assertThat(entered(theirs))
                .singleElement()
                .returns(NUMBER, EntryView::theirNumber)
                .returns(DAY, EntryView::theirDate);
        assertThat(files.text(theirs, "withdrawal_notice")).contains(NUMBER);
    }

    @Test
    void withoutOneOfThemItIsSaidWhy() {
        var theirs = reviewed();
        var act = less(theirs, 0);
        assertThat(theirs.refusal(CENTRAL_OFFICER, act)).isEqualTo("arrival-day-missing");
        assertThat(theirs.refusal(CENTRAL_OFFICER, act.happened(DAY.plusDays(1), null)))
                .isEqualTo("day-in-future");
        assertThat(theirs.refusal(CENTRAL_OFFICER, act.happened(DAY, null))).isEqualTo("arrival-number-missing");
        assertThat(theirs.refusal(CENTRAL_OFFICER, act.reference(NUMBER))).isEqualTo("arrival-way-missing");
        assertThat(theirs.refusal(CENTRAL_OFFICER, act.carrier("post"))).isEqualTo("scan-missing");

        theirs.does(CENTRAL_OFFICER, less(theirs, 0).internalText("They told it by telephone (synthetic)."));
        assertThat(theirs.itemStatuses()).containsExactly("withdrawn", "requested", "requested");
    }

    @Test
    void aLetterAboutSeveralItemsStandsInTheBookOnce() {
        var theirs = reviewed();
        theirs.does(CENTRAL_OFFICER, whole(theirs, 0, NUMBER));
        theirs.does(CENTRAL_OFFICER, whole(theirs, 1, "kz-40/26"));
        assertThat(entered(theirs)).hasSize(1);

        theirs.does(CENTRAL_OFFICER, whole(theirs, 2, "KZ-41/26"));
        assertThat(entered(theirs)).extracting(EntryView::theirNumber).containsExactly(NUMBER, "KZ-41/26");
    }

    @Test
    void aLetterAboutSeveralItemsIsScannedOnce() {
        var theirs = reviewed();
        theirs.does(CENTRAL_OFFICER, whole(theirs, 0, NUMBER));
        var other = unscanned(theirs, 1, "KZ-41/26");
        assertThat(theirs.refusal(CENTRAL_OFFICER, other)).isEqualTo("scan-missing");
        var earlier = unscanned(theirs, 1, NUMBER).happened(DAY.minusDays(1), null);
        assertThat(theirs.refusal(CENTRAL_OFFICER, earlier)).isEqualTo("scan-missing");

        theirs.does(CENTRAL_OFFICER, unscanned(theirs, 1, "kz-40/26"));
        theirs.does(CENTRAL_OFFICER, unscanned(theirs, 2, NUMBER));
        assertThat(theirs.itemStatuses()).containsOnly("withdrawn");
        assertThat(entered(theirs)).hasSize(1);
    }

    @Test
    void aLetterThatWasNotScannedIsAskedForAgain() {
        var theirs = reviewed();
        var without = unscanned(theirs, 0, NUMBER).internalText("Their letter is still on its way (synthetic).");
        theirs.does(CENTRAL_OFFICER, without);

        assertThat(theirs.refusal(CENTRAL_OFFICER, unscanned(theirs, 1, NUMBER)))
                .isEqualTo("scan-missing");
    }

    /** A dash stands on letters without a number: nobody knows whether two of them are one. */
    @Test
    void aLetterWithoutANumberStandsInTheBookEachTime() {
        var theirs = reviewed();
        theirs.does(CENTRAL_OFFICER, whole(theirs, 0, "-"));
        theirs.does(CENTRAL_OFFICER, whole(theirs, 1, "-"));

        assertThat(entered(theirs)).hasSize(2);
    }
}
