package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Who gives a visa on an answer at the executing authority reads on its page what he endorses, and no more. */
class AnswerVisaPageTest extends RunningNode {

    private static final String ENDORSING = "supervisor.kz.kz-reg-1";
    private static final String OPINION = "Their embassy must not hear of it (made up).";

    private final WebApplicationContext node;

    AnswerVisaPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** Refused while the region has it; an enclosure goes with the answer, which the region is to endorse. */
    private String drafted() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var officer = as("officer.kz");
        officer.act(kz, "accept");
        var until = LocalDate.now(Clock.systemUTC()).plusDays(60).toString();
        officer.act(kz, "assign-execution", Map.of("authority", "KZ-REG-1", "until", until));
        officer.act(kz, "record-consultation", Map.of("consultation", "by telephone"));
        as("head.kz")
                .act(
                        kz,
                        "refuse",
                        Map.of(
                                "ground",
                                "sovereignty_security",
                                "internalText",
                                OPINION,
                                "releasedText",
                                "It would harm us (made up).",
                                "particulars",
                                Map.of("partial_possible", "No part of it (made up).")));
        officer.enclose(kz, "other");
        officer.act(kz, "draft-answer", Map.of("kind", "final", "releasedText", "We regret it (made up)."));
        return kz;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address + "?lang=en").getContentAsString();
    }

    @Test
    void itShowsTheGroundAndWhatGoesWithTheAnswerAndNoWordThatStaysInside() throws Exception {
        var kz = drafted();
        var enclosure = as("officer.kz")
                .get("/cases/" + kz + "/documents")
                .body()
                .valueStream()
                .filter(document -> "other".equals(document.path("kind").asString()))
                .map(document -> document.path("documentRef").asString())
                .findFirst()
                .orElseThrow();
        assertThat(page(ENDORSING, "/cases/" + kz + "/acts/give-visa"))
                .contains("Harm to sovereignty", "We regret it (made up).", "/documents/" + enclosure)
                .doesNotContain(OPINION);
        assertThat(page("head.kz", "/cases/" + kz)).contains("/cases/" + kz + "/route");
    }

    @Test
    void theTabOfVisasStandsWhereOneOfThemIsTheAuthoritysOwn() throws Exception {
        var kz = drafted();
        var tab = "href=\"/cases/" + kz + "/route\"";
        assertThat(page(ENDORSING, "/cases/" + kz)).contains(tab);
        as(ENDORSING).act(kz, "give-visa");
        assertThat(page(ENDORSING, "/cases/" + kz)).contains(tab);
        assertThat(page(ENDORSING, "/cases/" + kz + "/route")).contains("rg-visa-list");
    }
}
