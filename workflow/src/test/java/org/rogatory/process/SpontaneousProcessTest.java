package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Information that a State gives without being asked: sent, receipted, taken note of under its conditions, or sent back. */
@EngineTest
class SpontaneousProcessTest {

    private static final String INTERIM = "send_interim_reply";

    private final Files files;

    SpontaneousProcessTest(@Autowired Files files) {
        this.files = files;
    }

    static ObjectNode information() {
        var content = JsonMapper.shared().createObjectNode();
        content.put("form", "spontaneous_information");
        content.put("requesting", "UZ").put("requested", "KZ").put("requested_authority", "KZ-GPO");
        content.put("facts", "An account in Almaty receives the proceeds of a fraud (synthetic).");
        content.put("purpose", "It may help the investigation of the local branch.");
        content.putObject("confidentiality").put("yes", true);
        content.put("language", "ru").put("translation", "not_needed");
        content.putArray("legal_basis").add("UNTOC");
        return content;
    }

    Desk sent() {
        var draft = files.draft(information(), DRAFTER);
        return Files.signed(draft).does(REGISTRAR, "transmit");
    }

    private List<String> offered(Desk desk, Role role) {
        return files.node().procedures().actions(desk.file(), desk.officer(role)).stream()
                .map(AllowedAction::verb)
                .toList();
    }

    @Test
    void informationIsTakenNoteOfAndBothSidesClose() {
        var ours = sent();
        assertThat(ours.sent()).containsExactly("spontaneous_information");
        var theirs = ours.partner();
        assertThat(theirs.file().form()).isEqualTo("spontaneous_information");
        assertThat(theirs.items()).isEmpty();

        Files.underReview(theirs);
        assertThat(offered(theirs, CENTRAL_OFFICER))
                .contains("take_note")
                .doesNotContain("accept", "forward", "request_information", INTERIM);
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft(INTERIM).releasedText("It takes longer.")))
                .isEqualTo("wrong-status");
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        theirs.does(CENTRAL_OFFICER, "take_note");
        assertThat(theirs.status()).isEqualTo("noted");
        assertThat(offered(theirs, CENTRAL_OFFICER)).doesNotContain(INTERIM);
        assertThat(ours.verbs()).contains("received_information_noted");
        assertThat(theirs.closes(CENTRAL_OFFICER).running()).isFalse();

        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(offered(ours, CENTRAL_OFFICER)).contains("close").doesNotContain("record_answer");
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
    }

    @Test
    void informationThatCitesNoInstrumentIsApprovedAndSignedWithoutAWordOnIt() {
        var content = information();
        content.remove("legal_basis");
        assertThat(Files.signed(files.draft(content, DRAFTER)).status()).isEqualTo("signed");
    }

    @Test
    void informationWhoseConditionsCannotBeAcceptedGoesBack() {
        var ours = sent();
        var theirs = Files.underReview(ours.partner());
        theirs.does(HEAD, Act.draft("return_without_execution").reasons(List.of("return_conditions_not_accepted")));
        Files.answered(theirs);
        assertThat(files.text(theirs, "return_letter"))
                .as("nothing was asked that could go back without execution")
                .containsAnyOf("Maʼlumotingizni qaytaramiz", "Возвращаем Вашу информацию");
        assertThat(ours.status()).isEqualTo("returned_without_execution");
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
    }

    @Test
    void whoWasToldUnaskedIsRemindedOfNothing() {
        var ours = sent();
        Files.underReview(ours.partner());
        var deadlines = files.node().deadlines();
        assertThat(deadlines.ofCase(ours.caseRef())).noneMatch(term -> "sys_progress".equals(term.ruleKey()));

        // As it ran in former versions.
        var from = files.node().clock().instant();
        deadlines.start(new StartDeadline(
                ours.caseRef(), "sys_progress", from, ours.file().authority()));
        files.node().pass(Duration.ofDays(100));
        files.node().jobs().ring();
        assertThat(new Desk(files.node(), ours.caseRef() + "-R1").running()).isFalse();
    }

    @Test
    void informationOnPaperIsRegisteredAndTakenNoteOf() {
        var paper = new PaperRequest(information(), "UZ", "UZ-GPO", "UZ 9/1-3", null, null);
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, "KZ"));
        var theirs = Files.underReview(new Desk(files.node(), file.caseRef()));
        assertThat(theirs.does(CENTRAL_OFFICER, "take_note").status()).isEqualTo("noted");
        assertThat(theirs.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
    }

    @Test
    void aRequestIsNotTakenNoteOfNorClosedWithoutAnAnswer() {
        var theirs = files.received();
        assertThat(offered(theirs, CENTRAL_OFFICER)).contains(INTERIM).doesNotContain("take_note");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("take_note"))).isEqualTo("wrong-status");
        assertThat(offered(theirs.partner(), CENTRAL_OFFICER)).doesNotContain("close");
        assertThat(theirs.partner().refusal(CENTRAL_OFFICER, Act.draft("close")))
                .isEqualTo("wrong-status");
    }
}
