package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Correction;
import org.rogatory.documents.DocumentView;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.content.OutgoingReview;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The request before it leaves: returned, approved, translated, recalled, signed. */
@EngineTest
class OutgoingRouteProcessTest {

    private final Files files;
    private final OutgoingReview review;

    OutgoingRouteProcessTest(@Autowired Files files, @Autowired OutgoingReview review) {
        this.files = files;
        this.review = review;
    }

    static ActDraft returned() {
        return Act.draft("return_for_correction")
                .reasons(List.of("correction_no_nexus", "correction_need_not_shown"))
                .internalText("Say why the account matters.");
    }

    static ActDraft recalled() {
        return Act.draft("recall_approval").internalText("A newer address has come in.");
    }

    @Test
    void theSupervisorReturnsARequestWithCodedReasons() {
        var ours = files.submitted();
        assertThat(ours.refusal(SUPERVISOR, Act.draft("return_for_correction"))).isEqualTo("field-missing");

        ours.does(SUPERVISOR, returned());
        assertThat(ours.status()).isEqualTo("returned_for_correction");
        assertThat(ours.at()).containsExactly("CorrectRequest");
        assertThat(ours.steps())
                .filteredOn(step -> "return_for_correction".equals(step.verb()))
                .singleElement()
                .satisfies(step -> assertThat(step.codes()).contains("correction_no_nexus"));

        ours.does(DRAFTER, "resume_draft").does(DRAFTER, "submit");
        assertThat(ours.at()).containsExactly("EndorseRequest");
        assertThat(files.node().outgoing().versions(ours.file(), ours.officer(DRAFTER)))
                .hasSize(2);
    }

    @Test
    void theItemsAreThoseOfTheRequestAsItLeaves() {
        var ours = files.underReview();
        var before = types(ours);
        assertThat(before).hasSize(2);

        ours.does(CENTRAL_OFFICER, returned()).does(DRAFTER, "resume_draft");
        write(ours, 1, 0, 1);
        ours.does(DRAFTER, "submit");
        assertThat(types(ours)).containsExactly(before.get(1), before.get(0), before.get(1));
        ours.does(SUPERVISOR, returned()).does(DRAFTER, "resume_draft");
        write(ours, 0, 1);
        Files.signed(ours).does(REGISTRAR, "transmit");
        var theirs = ours.partner();
        assertThat(types(ours)).containsExactly(before.get(1), before.get(0)).isEqualTo(types(theirs));
        assertThat(ours.items()).extracting(ItemView::number).containsExactly(1, 2);

        Files.inExecution(Files.underReview(theirs));
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 0));
        assertThat(ours.items().get(0).status()).isEqualTo("withdrawn");
        assertThat(theirs.items().get(0).type()).isEqualTo(before.get(1));
        assertThat(theirs.itemStatuses()).containsExactly("withdrawn", "accepted");
    }

    @Test
    @OnBothDatabases
    void whatHasBecomeInformationHasNoItems() {
        var ours = files.submitted().does(SUPERVISOR, returned()).does(DRAFTER, "resume_draft");
        var information = SpontaneousProcessTest.information();
        files.node().outgoing().write(ours.caseRef(), null, information, ours.officer(DRAFTER));
        assertThat(ours.does(DRAFTER, "submit").items()).isEmpty();
    }

    @Test
    void theCentralAuthorityReturnsARequestAndItComesByTheSupervisorAgain() {
        var ours = files.underReview().does(CENTRAL_OFFICER, returned());
        assertThat(ours.at()).containsExactly("CorrectRequest");

        ours.does(DRAFTER, "resume_draft").does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
        assertThat(ours.at()).containsExactly("ReviewRequest");
    }

    @Test
    void aTranslationIsAttachedBeforeTheLetterIsLaidOut() {
        var ours = files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
        assertThat(ours.at()).containsExactly("TranslateRequest");

        ours.translated();
        assertThat(ours.status()).isEqualTo("translated");
        assertThat(ours.at()).containsExactly("SignRequest");
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
    }

    @Test
    void approvalIsRecalledWhileTheTranslationIsAwaited() {
        var ours = files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve")
                .does(CENTRAL_OFFICER, recalled());
        assertThat(ours.at()).containsExactly("ReviewRequest");
    }

    @Test
    void approvalIsRecalledBeforeSigning() {
        var ours = files.underReview().does(HEAD, "approve").does(HEAD, recalled());
        assertThat(ours.status()).isEqualTo("with_central_authority");
        assertThat(ours.at()).containsExactly("ReviewRequest");
    }

    @Test
    void aSignedCopyIsVoidOnceApprovalIsRecalled() {
        var ours = files.signed().does(CENTRAL_OFFICER, recalled());
        assertThat(ours.at()).containsExactly("ReviewRequest");

        ours.does(CENTRAL_OFFICER, "approve");
        var letters = letters(ours);
        assertThat(letters).hasSize(2);
        assertThat(letters.get(1).sealedSha256()).isNull();

        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(letters(ours))
                .allSatisfy(letter -> assertThat(letter.sealedSha256()).isNotNull());
        assertThat(enclosed(ours)).containsExactly(letters(ours).get(1).sealedSha256());
        assertThat(letters(ours).get(0).marking()).isEqualTo(DocumentView.INTERNAL);
        assertThat(files.text(ours, "cover_letter"))
                .contains(letters(ours).get(1).finalSha256())
                .doesNotContain(letters(ours).get(0).finalSha256());
    }

    @Test
    void whileTheLetterIsBeingLaidOutNobodyCanGoOnOrBack() {
        var ours = files.underReview().only(HEAD, Act.draft("approve"));
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("letter-being-prepared");
        assertThat(ours.refusal(HEAD, recalled())).isEqualTo("step-being-prepared");
        assertThat(ours.status()).isEqualTo("approved");

        files.node().jobs().drain();
        assertThat(ours.at()).containsExactly("SignRequest");
        assertThat(ours.does(HEAD, recalled()).at()).containsExactly("ReviewRequest");
    }

    @Test
    void theSignedLetterIsTheOneThatTravels() {
        var ours = files.transmitted();
        var theirs = ours.partner();
        assertThat(files.node().documents().ofCase(theirs.caseRef()))
                .extracting(DocumentView::finalSha256)
                .containsExactly(letters(ours).get(0).sealedSha256());
    }

    @Test
    void nothingIsSignedOnceTheDocumentIsAnotherThanTheOneRead() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign").fingerprint("0".repeat(64))))
                .isEqualTo("document-changed");
        assertThat(letters(ours))
                .allSatisfy(letter -> assertThat(letter.sealedSha256()).isNull());
        var read = letters(ours).get(0).sha256();
        assertThat(ours.does(SIGNATORY, Act.draft("sign").fingerprint(read)).status())
                .isEqualTo("signed");
    }

    @Test
    void aReasonOfAReturnPointsAtAPlaceOfTheRequest() {
        var ours = files.underReview();
        assertThat(ours.refusal(CENTRAL_OFFICER, returned().places(Map.of("correction_no_nexus", "no_such_item"))))
                .isEqualTo("unknown-place");
        ours.does(CENTRAL_OFFICER, returned().places(Map.of("correction_no_nexus", "purpose")));
        assertThat(review.correction(ours.caseRef(), ours.officer(DRAFTER))).hasValueSatisfying(correction -> {
            assertThat(correction.reasons())
                    .extracting(Correction.Reason::place)
                    .containsExactly("purpose", null);
            assertThat(correction.text()).isEqualTo("Say why the account matters.");
        });
        ours.does(DRAFTER, "resume_draft").does(DRAFTER, "submit");
        assertThat(review.correction(ours.caseRef(), ours.officer(DRAFTER))).isEmpty();
    }

    private static List<String> types(Desk desk) {
        return desk.items().stream().map(ItemView::type).toList();
    }

    /** The draft asks now for these of its items, in this order. */
    private void write(Desk ours, int... places) {
        var drafter = ours.officer(DRAFTER);
        var content = (ObjectNode)
                files.node().outgoing().content(ours.file(), drafter).deepCopy();
        var before = content.path("assistance").deepCopy();
        var after = content.putArray("assistance");
        for (var place : places) {
            after.add(before.path(place).deepCopy());
        }
        files.node().outgoing().write(ours.caseRef(), null, content, drafter);
    }

    private List<DocumentView> letters(Desk desk) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> "request".equals(document.kind()))
                .toList();
    }

    private List<String> enclosed(Desk desk) {
        var messages = desk.messages();
        return files
                .node()
                .exchange()
                .contentOfSent(messages.get(messages.size() - 1).messageId())
                .enclosures()
                .stream()
                .map(enclosure -> enclosure.sha256())
                .toList();
    }
}
