package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Around a letter that waits for a second person no page says that it has left, or that it leaves by another step. */
class HeldLetterPagesTest extends RunningNode {

    private static final String FIRST_SIGNED = "A second person signs the letter first.";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    HeldLetterPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    /** The same once the letter has its task. */
    private String told(String user, String address) throws Exception {
        return Browser.of(node, user).awaiting(address, "Sign the letter").getContentAsString();
    }

    private String reviewed() {
        return prepared.underReview(prepared.transmitted(Prepared.summons()));
    }

    private void ask(String theirs) {
        var told = Map.of("why", "Two are named (synthetic).", "consequence", "It rests (synthetic).");
        var question = Map.of("keys", List.of("facts"), "releasedText", "Which one (synthetic)?", "particulars", told);
        as("officer.kz").writes(theirs, "request-information", question);
    }

    @Test
    void whoWritesReadsThatAnotherSignsAndRecordsNoNumberOnPaper() throws Exception {
        var act = "/cases/" + reviewed() + "/acts/request-information?lang=en";
        assertThat(page("officer.kz", act)).contains(FIRST_SIGNED, "goes inside this node");
        assertThat(page("officer.kz", act + "&byHand=true"))
                .contains(FIRST_SIGNED, "Once it is signed it goes on paper.")
                .doesNotContain("record under which number");
    }

    @Test
    void theLinkToAQuestionTicksItsPoint() throws Exception {
        var act = "/cases/" + reviewed() + "/acts/request-information?key=facts";
        assertThat(page("officer.kz", act))
                .containsPattern("name=\"keys\"[^>]*value=\"facts\"[^>]*checked")
                .doesNotContainPattern("value=\"assistance\"[^>]*checked");
    }

    @Test
    void whatWasWrittenAwaitsItsSignatureAndDroppingIsNoMainButton() throws Exception {
        var theirs = reviewed();
        ask(theirs);
        var file = "/cases/" + theirs;
        assertThat(told("officer.kz", file + "?done=request-information&lang=en"))
                .contains("Question written; the letter waits for its signature. Next: “Sign the letter”")
                .as("nobody can have answered it yet")
                .containsPattern("rg-button--quiet\"[^>]*href=\"[^\"]*/acts/record-information\"");
        assertThat(page("signatory.kz", file + "/acts/send-back-letter?lang=en"))
                .contains("Reason (stays inside)")
                .doesNotContain("Internal note");
        as("signatory.kz").act(theirs, "send-back-letter", Map.of("internalText", "Say which two (synthetic)."));
        as("officer.kz").act(theirs, "mend-letter", Map.of("releasedText", "Which of the two (synthetic)?"));
        assertThat(told("officer.kz", file + "?done=mend-letter&lang=en"))
                .contains("Letter corrected, awaits signature. Next: “Sign the letter”");
    }

    @Test
    void droppingAReminderIsNoMainButton() throws Exception {
        var ours = prepared.transmitted(Prepared.summons());
        as("officer.kz").awaitIncoming(ours);
        as("officer.uz").awaitStatus(ours, "delivered");
        as("officer.uz").act(ours, "send-reminder", Map.of("releasedText", "Please answer (synthetic)."));
        var shown = Browser.of(node, "officer.uz").awaiting("/cases/" + ours, "/acts/drop-reminder");
        assertThat(shown.getContentAsString())
                .containsPattern("rg-button--quiet\"[^>]*href=\"[^\"]*/acts/drop-reminder\"");
    }

    @Test
    void thePageOfItsSignatureSaysThatItLeavesAndDemandsNoReadingOfNothing() throws Exception {
        var theirs = reviewed();
        ask(theirs);
        assertThat(page("signatory.kz", "/cases/" + theirs + "/sign-letter?lang=en"))
                .contains("I have read this letter<", "Your signature releases the letter")
                .doesNotContain("Sending is a separate step", "what goes with it");
    }

    @Test
    void whatADecisionReleasesIsNotSaidToLeaveAtOnce() throws Exception {
        assertThat(page("officer.kz", "/cases/" + reviewed() + "/acts/forward?lang=en"))
                .contains("The other State reads it with the letter that tells it the decision")
                .doesNotContain("Leaves with the letter or message");
    }
}
