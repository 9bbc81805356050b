package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Whoever answers a question reads it where he answers it, and whoever takes the answer in reads that. */
class InquiryPageTest extends RunningNode {

    private static final String ASKED = "Which of the two addresses (synthetic)?";

    private static final String FACTS = "answers[facts]";
    private static final String FIRST = "answers[assistance.0]";

    private final WebApplicationContext node;

    InquiryPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** The page of an act, once it says this. */
    private String page(String user, String caseRef, String verb, String awaited) throws Exception {
        var address = "/cases/" + caseRef + "/acts/" + verb + "?lang=en";
        return Browser.text(Browser.of(node, user).awaiting(address, awaited));
    }

    private void ask(String kz) {
        var told = Map.of("why", "Two are named (synthetic).", "consequence", "It rests (synthetic).");
        var question = Map.of("keys", List.of("facts", "assistance[0]"), "releasedText", ASKED, "particulars", told);
        as("officer.kz").writes(kz, "request-information", question);
        as("signatory.kz").act(kz, "sign-letter");
    }

    @Test
    void theQuestionStandsAboveTheFormThatAnswersItAndTheAnswerAboveTheFormThatRecordsIt() throws Exception {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.underReview(uz);
        assertThat(page("officer.kz", kz, "accept", "Accept")).doesNotContain("Additional information");
        ask(kz);
        as("officer.uz").awaitStatus(uz, "information_requested");
        assertThat(page("officer.uz", uz, "send-information", ASKED))
                .containsSubsequence(
                        "Additional information", "Asked for", "Their words", ASKED, "It rests", "Wanted by");

        answer(uz);
        as("signatory.uz").act(uz, "sign-letter");
        as("officer.uz").awaitStatus(uz, "registered_by_partner");
        assertThat(page("officer.kz", kz, "record-information", "The second one"))
                .containsSubsequence("Our words", ASKED, "The second one (synthetic).", "Their words", "See below.")
                .as("what comes on paper is written down by the same names")
                .contains("name=\"" + FACTS + "\"", "name=\"" + FIRST + "\"");
    }

    /** Once without the words that are always needed: what was typed stays, and nothing has left. */
    private void answer(String uz) throws Exception {
        var officer = Browser.of(node, "officer.uz");
        var address = "/cases/" + uz + "/acts/send-information";
        var empty = officer.open(address + "?lang=en");
        assertThat(Browser.text(empty))
                .contains(
                        "Answer: Summary of relevant facts",
                        "Answer: item 1",
                        "name=\"" + FACTS + "\"",
                        "name=\"" + FIRST + "\"");
        var typed = Map.of(
                FACTS,
                "The second one (synthetic).",
                FIRST,
                "By post (synthetic).",
                "version",
                Browser.value(empty, "version"),
                "once",
                Browser.value(empty, "once"));
        var back = officer.send(address, typed);
        assertThat(back.getStatus()).isEqualTo(422);
        assertThat(Browser.text(back)).contains("The second one (synthetic).", "By post (synthetic).");
        var whole = new HashMap<>(typed);
        whole.put("releasedText", "See below.");
        assertThat(officer.send(address, whole).getStatus()).isEqualTo(302);
    }
}
