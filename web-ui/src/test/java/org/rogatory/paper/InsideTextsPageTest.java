package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What is written for the other State and what stays inside are never shown as one, and neither is lost. */
class InsideTextsPageTest extends RunningNode {

    private static final String INSIDE = "Only the office weighs this (synthetic).";
    private static final String EVENT = "the trial has ended (synthetic)";
    private static final String PARTLY = "No part of it can be done (synthetic).";
    private static final String DUE = "To be released or returned";
    private static final String TOLD = "It touches our security (synthetic).";

    private final WebApplicationContext node;

    InsideTextsPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String page(String user, String address) throws Exception {
        var joint = address.contains("?") ? "&" : "?";
        return Browser.of(node, user).open(address + joint + "lang=en").getContentAsString(StandardCharsets.UTF_8);
    }

    /** A day to come that is always written alike. */
    private static String nextFebruary() {
        return LocalDate.now(Clock.systemUTC())
                .plusYears(1)
                .withMonth(2)
                .withDayOfMonth(1)
                .toString();
    }

    private String refused() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        as("head.kz")
                .act(
                        kz,
                        "refuse",
                        Map.of(
                                "ground",
                                "sovereignty_security",
                                "releasedText",
                                TOLD,
                                "internalText",
                                INSIDE,
                                "particulars",
                                Map.of("partial_possible", PARTLY)));
        return kz;
    }

    @Test
    void aRefusalShowsWhatIsForTheOtherStateApartFromWhatStaysInside() throws Exception {
        var kz = refused();
        assertThat(page("officer.kz", "/cases/" + kz + "/timeline"))
                .containsSubsequence("For the other State: ", TOLD, "Whether part or conditional", PARTLY)
                .containsSubsequence(PARTLY, "Stays inside: ", INSIDE)
                .doesNotContain("??");
        assertThat(page("officer.kz", "/cases/" + kz + "/print"))
                .contains(TOLD, PARTLY)
                .doesNotContain(INSIDE);
        assertThat(page("officer.kz", "/cases/" + kz + "/timeline?kind=exchange"))
                .doesNotContain(INSIDE);
        assertThat(page("officer.kz", "/cases/" + kz + "/items"))
                .containsSubsequence("Ground", "Harm to sovereignty")
                .doesNotContain("??", INSIDE);
    }

    @Test
    void anItemThatIsPutOffSaysWhyAndUntilWhen() throws Exception {
        var prepared = new Prepared(this);
        var kz = prepared.inExecution(prepared.transmitted(Prepared.summons()));
        as("head.kz")
                .act(
                        kz,
                        "postpone",
                        Map.of(
                                "ground",
                                "ongoing_investigation",
                                "until",
                                nextFebruary(),
                                "untilEvent",
                                EVENT,
                                "internalText",
                                INSIDE));
        assertThat(page("officer.kz", "/cases/" + kz + "/items"))
                .containsSubsequence("Ground", "nvestigation", "Postponed until", "1 Feb", EVENT)
                .doesNotContain("??", INSIDE);
        assertThat(page(Prepared.EXECUTOR, "/cases/" + kz + "/items"))
                .doesNotContain("Postponed until", "trial has ended");
        assertThat(page(Prepared.EXECUTOR, "/cases/" + kz + "/timeline")).doesNotContain(INSIDE);
    }

    @Test
    void whoApprovesTheAnswerReadsTheDecisionItsGroundAndWhatStaysInside() throws Exception {
        var kz = refused();
        as("officer.kz").act(kz, "draft-answer", Map.of("releasedText", "We cannot (synthetic)."));
        assertThat(page("head.kz", "/cases/" + kz + "/acts/approve-answer"))
                .containsSubsequence("Decision", "Refused (", "security", TOLD, "Stays inside: " + INSIDE)
                .doesNotContain("??");
        as("head.kz").act(kz, "approve-answer");
        as("signatory.kz").act(kz, "sign-answer");
        assertThat(page("officer.kz", "/cases/" + kz + "/acts/send-answer")).doesNotContain(INSIDE);
    }

    @Test
    void whoPutsOffIsToldWhetherTheEventLeavesAndWhoApprovesReadsIt() throws Exception {
        var prepared = new Prepared(this);
        var kz = prepared.inExecution(prepared.transmitted(Prepared.summons()));
        assertThat(page("head.kz", "/cases/" + kz + "/acts/postpone"))
                .contains("the notice of postponement names this event to the other State");
        assertThat(page("head.kz", "/cases/" + kz + "/acts/postpone-item"))
                .contains("What the other State is to know of it, write in the text for the other State.");

        var until = Map.of("ground", "ongoing_investigation", "until", nextFebruary(), "untilEvent", EVENT);
        as("head.kz").act(kz, "postpone", until);
        assertThat(page("officer.kz", "/cases/" + kz + "/acts/draft-answer"))
                .contains("value=\"interim\"")
                .doesNotContain("value=\"final\"");
        as("officer.kz").act(kz, "draft-answer", Map.of("kind", "interim", "releasedText", "Later (synthetic)."));
        assertThat(page("head.kz", "/cases/" + kz + "/acts/approve-answer"))
                .containsSubsequence("Until", "1 Feb", "Or until this event", EVENT)
                .doesNotContain("??");
    }

    @Test
    void aWithdrawalIsExchangedWithoutItsInternalReason() throws Exception {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        as("head.uz").act(uz, "withdraw", Map.of("internalText", INSIDE));
        assertThat(page("officer.uz", "/cases/" + uz + "/timeline?kind=exchange"))
                .contains("Request withdrawn")
                .doesNotContain(INSIDE);
        assertThat(page("officer.uz", "/cases/" + uz)).doesNotContain(INSIDE);
        assertThat(page("officer.uz", "/cases/" + uz + "/timeline")).contains("Stays inside: ", INSIDE);
    }

    @Test
    void whatTheSystemPointsOutByItselfIsNoActOfTheOtherState() throws Exception {
        var prepared = new Prepared(this);
        var kz = prepared.inExecution(prepared.transmitted(Prepared.summons()));
        as("officer.kz").act(kz, "record-withdrawal", Map.of("kind", "person", "internalText", INSIDE));
        var own = page("officer.kz", "/cases/" + kz + "/timeline?kind=own");
        assertThat(own).containsPattern(DUE + "</b><span class=\"muted\">[^<]*, the system<");
        var exchanged = page("officer.kz", "/cases/" + kz + "/timeline?kind=exchange");
        assertThat(exchanged).contains("rg-rc--other").doesNotContain(DUE);
    }

    @Test
    void theReasonOfAWaitShowsOnTheExchangeOnlyAsTheOtherStateIsToldOfIt() throws Exception {
        var prepared = new Prepared(this);
        var kz = prepared.inExecution(prepared.transmitted(Prepared.twoSummonses()));
        waits(kz, prepared.item(kz, 0), Map.of("reasons", List.of("waiting_own_operation")));
        var printed = "/cases/" + kz + "/print";
        assertThat(page("officer.kz", "/cases/" + kz + "/timeline")).contains("Own operation may be harmed");
        assertThat(page("officer.kz", printed)).doesNotContain("Own operation", "Execution going on");
        waits(kz, prepared.item(kz, 1), Map.of("reasons", List.of("waiting_workload"), "releasedText", TOLD));
        assertThat(page("officer.kz", printed))
                .contains("Execution going on", TOLD)
                .doesNotContain("Own operation", "Workload");
    }

    private void waits(String kz, String item, Map<String, Object> why) {
        as(Prepared.EXECUTOR).act(kz, "start-item", Map.of("item", item));
        var act = new HashMap<>(why);
        act.put("item", item);
        as(Prepared.EXECUTOR).act(kz, "set-waiting", act);
    }
}
