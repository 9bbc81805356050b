package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.WantedPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Who records or weighs what came about a person reads what was asked, and has a field for each thing. */
class PersonInquiryPageTest extends RunningNode {

    private static final Map<String, String> WHY = Map.of("internalText", "Known otherwise (synthetic).");
    private static final String ASKED = "Under which article (synthetic)?";
    private static final String FIELD = "answers[dual_criminality]";

    private final WebApplicationContext node;

    PersonInquiryPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String page(String user, String caseRef, String verb, String awaited) throws Exception {
        var address = "/cases/" + caseRef + "/acts/" + verb + "?lang=en";
        return Browser.text(Browser.of(node, user).awaiting(address, awaited));
    }

    private String sent() {
        var content = WantedPerson.request();
        content.putArray("legal_basis").add("MINSK-1993");
        var uz = WantedPerson.drafted(as("drafter.uz"), content);
        as("drafter.uz").act(uz, "submit");
        as(Prepared.SUPERVISOR).act(uz, "endorse");
        as("officer.uz").act(uz, "approve", WHY);
        as("signatory.uz").act(uz, "sign");
        as("registrar.uz").act(uz, "transmit");
        return uz;
    }

    private String asked(String uz) {
        var kz = as("officer.kz").awaitIncoming(uz);
        as("registrar.kz").act(kz, "register");
        var review = new HashMap<>(Prepared.review("officer.kz"));
        review.putAll(WHY);
        as("head.kz").act(kz, "assign-review", review);
        as("officer.kz")
                .writes(kz, "request-information", Map.of("keys", List.of("dual_criminality"), "releasedText", ASKED));
        as("signatory.kz").act(kz, "sign-letter");
        as("officer.uz").awaitStatus(uz, "information_requested");
        return kz;
    }

    @Test
    void theQuestionAndWhatCameStandOnThePagesThatAnswerRecordAndDecide() throws Exception {
        var uz = sent();
        var kz = asked(uz);
        assertThat(page("officer.uz", uz, "send-information", ASKED)).contains("Their words", FIELD);
        as("officer.uz")
                .writes(
                        uz,
                        "send-information",
                        Map.of("releasedText", "See below.", "answers", Map.of("dual_criminality", "Article 159.")));
        as("signatory.uz").act(uz, "sign-letter");

        assertThat(page("officer.kz", kz, "record-information", "Article 159."))
                .containsSubsequence("Our words", ASKED, "Article 159.", "Their words", "See below.")
                .contains("name=\"" + FIELD + "\"");
        as("registrar.kz").act(kz, "record-information");
        assertThat(page("officer.kz", kz, "start-extradition-check", "Article 159."))
                .contains(ASKED)
                .doesNotContain(FIELD);
    }
}
