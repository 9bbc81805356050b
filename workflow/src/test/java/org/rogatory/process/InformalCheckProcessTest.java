package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.mla.outgoing.InformalChecks;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether another way than a request was tried first is said on the own file and nowhere else, and stops nothing. */
@EngineTest
class InformalCheckProcessTest {

    private final Files files;
    private final InformalChecks checks;

    InformalCheckProcessTest(@Autowired Files files, @Autowired InformalChecks checks) {
        this.files = files;
        this.checks = checks;
    }

    static ActDraft check(String answer) {
        return Act.draft(InformalChecks.VERB).kind(answer).internalText("The liaison officer has no accounts.");
    }

    private List<Finding> findings(Desk ours) {
        return files.node().procedures().findings(ours.file(), Stage.DRAFT, ours.officer(DRAFTER));
    }

    @Test
    void theAnswerStaysOnTheOwnFileChangesNoFindingAndMayBeGivenAnewUntilTheRequestLeaves() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var before = findings(ours);
        assertThat(checks.of(ours.caseRef(), ours.officer(DRAFTER))).isEmpty();
        assertThat(ours.refusal(DRAFTER, Act.draft(InformalChecks.VERB).kind("tried")))
                .isEqualTo("field-missing");
        assertThat(ours.refusal(DRAFTER, check("consent"))).isEqualTo("unknown-code");
        ours.does(DRAFTER, check("not_tried")).does(DRAFTER, check("tried"));
        assertThat(checks.of(ours.caseRef(), ours.officer(DRAFTER))).contains("tried");
        assertThat(findings(ours)).isEqualTo(before);

        ours.does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
        ours.does(CENTRAL_OFFICER, check("not_possible")).does(CENTRAL_OFFICER, "approve");
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(ours.refusal(CENTRAL_OFFICER, check("tried"))).isEqualTo("wrong-status");
        assertThat(ours.lastSent().toString()).doesNotContain("liaison", "not_possible", "informal");
        assertThat(files.text(ours, "request")).doesNotContain("liaison");
        assertThat(ours.partner().steps().toString()).doesNotContain("liaison", "not_possible");
    }

    @Test
    void nobodyHasToSayItAndInformationGivenUnaskedIsNotAskedAboutIt() {
        var ours = files.submitted();
        assertThat(ours.status()).isEqualTo("with_supervisor");
        var told = new SpontaneousProcessTest(files).sent();
        assertThat(files.node().procedures().actions(told.file(), told.officer(CENTRAL_OFFICER)))
                .extracting(AllowedAction::verb)
                .doesNotContain(InformalChecks.VERB);
        assertThat(told.refusal(CENTRAL_OFFICER, check("tried"))).isEqualTo("wrong-status");
    }
}
