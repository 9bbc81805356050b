package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Figures of referral on a page and in the forms of two standards, and the form by which a file is counted. */
class ReferralFiguresPageTest extends RunningNode {

    private static final String COORDINATOR = "coordinator.uz.uz-nc";
    private static final String RESPONDER = "responder.uz.uz-unit-1";
    private static final String PAGE = "/referral-figures";
    private static final String PERIOD = "?period=2025";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    ReferralFiguresPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @Test
    void thePageSaysInThreeLanguagesWhatItDoesNotShow() throws Exception {
        var coordinator = Browser.of(node, COORDINATOR);
        assertThat(Browser.text(coordinator.open(PAGE + PERIOD + "&lang=en")))
                .contains("Figures of referral", "Year 2025", "Numbers below 11 are not shown", "Age and sex")
                .contains("Version of the codes: 1.", "cells are not shown", "Testov")
                .contains("/referral-figures/htcds/export.csv?period=2025")
                .doesNotContain("??", "referral.figures.", "style=");
        assertThat(Browser.text(coordinator.open(PAGE + PERIOD + "&lang=ru")))
                .contains("Показатели помощи", "не показано")
                .doesNotContain("??", "referral.figures.");
        assertThat(Browser.text(coordinator.open(PAGE + PERIOD + "&lang=uz")))
                .contains("Qayta yoʻnaltirish koʻrsatkichlari", "koʻrsatilmagan")
                .doesNotContain("??", "referral.figures.");
    }

    @Test
    void whatIsSavedSaysWhoseItIsWhoSavedItAndWhatIsMissing() throws Exception {
        var coordinator = Browser.of(node, COORDINATOR);
        var htcds = coordinator.open(PAGE + "/htcds/export.csv" + PERIOD + "&lang=en");
        assertThat(htcds.getStatus()).isEqualTo(200);
        assertThat(htcds.getContentType()).startsWith("text/csv");
        assertThat(htcds.getHeader("Content-Disposition")).contains("figures-htcds-2025.csv");
        assertThat(Browser.text(htcds))
                .containsSubsequence("\"saved by\",\"" + COORDINATOR + "\"", "\"saved by\",\"" + COORDINATOR + "\"")
                .contains("CC BY 4.0", "\"vic_MethodsOfControl\",\"DebtBondage\",\"means_debt\"", "suppressed")
                .contains("rounded to 5", "a person in two files is counted in both");
        assertThat(Browser.text(coordinator.open(PAGE + "/ic-tip/export.csv" + PERIOD)))
                .contains("code tables were not in reach", "\"perpetrator\"", "\"event\"", "\"victim\"")
                .doesNotContain("DebtBondage");
    }

    @Test
    void othersReadNoFiguresAndWhatCannotBeAskedIsNoAddress() throws Exception {
        for (var stranger : new String[] {RESPONDER, "head.uz", "auditor.uz", "admin.uz"}) {
            var pages = Browser.of(node, stranger);
            assertThat(pages.open(PAGE).getStatus()).as(stranger).isEqualTo(403);
            assertThat(pages.open(PAGE + "/htcds/export.csv" + PERIOD).getStatus())
                    .as(stranger)
                    .isEqualTo(403);
        }
        var coordinator = Browser.of(node, COORDINATOR);
        for (var address : new String[] {
            PAGE + "?period=2025Q5", PAGE + "?period=1999", PAGE + "?period=2099", PAGE + "/xlsx/export.csv" + PERIOD
        }) {
            assertThat(coordinator.open(address).getStatus()).as(address).isEqualTo(404);
        }
        assertThat(coordinator.open(PAGE).getStatus()).isEqualTo(200);
        assertThat(coordinator.open(PAGE + "/htcds/export.csv?period=2099Q1").getStatus())
                .isEqualTo(409);
    }

    /** Written straight into its table: how the person is referred is tested elsewhere. */
    private void referred(String code) {
        database.update(
                "insert into referral_share (share_ref, case_ref, kind, from_state, from_authority, to_state,"
                        + " to_authority, service, fields, ground, best_interests, onward, status, shared_by,"
                        + " offered_at, kept, version) values ('FIGURED', ?, 'REFER', 'UZ', 'UZ-NC', 'UZ',"
                        + " 'UZ-UNIT-1', 'legal_aid', '', 'child', true, false, 'ACCEPTED', 'synthetic',"
                        + " timestamp '2025-05-05 10:00:00', true, 0)",
                code);
    }

    @Test
    void whatOthersWereAskedForIsSavedByTheKindsOfHelpOfTheStandard() throws Exception {
        var coordinator = Browser.of(node, COORDINATOR);
        referred(String.valueOf(coordinator.send("/contact", Map.of()).getRedirectedUrl())
                .replaceFirst(".*/contact/", ""));
        try {
            assertThat(Browser.text(coordinator.open(PAGE + "/htcds/export.csv" + PERIOD + "&lang=en")))
                    .contains("\"help\",\"HTCDS 2.0 spl_Type\"", "\"spl_Type\",\"Legal\",\"legal_aid\"")
                    .contains("vic_TraffickingStatusDecisionMakingOrg are not told");
            assertThat(Browser.text(coordinator.open(PAGE + "/ic-tip/export.csv" + PERIOD)))
                    .doesNotContain("spl_Type");
        } finally {
            database.update("delete from referral_share where share_ref = 'FIGURED'");
        }
    }

    /** A file of a first contact that somebody has kept; its code. */
    private static String kept(Browser responder) throws Exception {
        var code = String.valueOf(responder.send("/contact", Map.of()).getRedirectedUrl())
                .replaceFirst(".*/contact/", "");
        responder.send("/contact/" + code + "/keep", Map.of());
        return code;
    }

    private static void agrees(Browser responder, String code) throws Exception {
        responder.send(
                "/cases/" + code + "/acts/record-consent",
                Map.of(
                        "kind", "statistics",
                        "carrier", "oral",
                        "textLanguage", "ru",
                        "keys", "told_purpose|told_uses"));
    }

    @Test
    void aFileIsNotCodedUnlessThePersonAgrees() throws Exception {
        var responder = Browser.of(node, RESPONDER);
        var code = kept(responder);
        var tab = "/cases/" + code + "/statistics";
        assertThat(Browser.text(responder.open(tab + "?lang=en")))
                .contains("This file is not counted", "The person has not agreed to be counted")
                .doesNotContain("name=\"sex\"", "??");
        agrees(responder, code);
        assertThat(Browser.text(responder.open(tab + "?lang=en"))).contains("name=\"sex\"", "name=\"means\"");
        var half = responder.send(tab, Map.of("sex", "sex_female"));
        assertThat(half.getStatus()).isEqualTo(422);
        assertThat(Browser.text(half)).contains("id=\"age-error\"").contains("value=\"sex_female\" selected");
        assertThat(responder.send(tab, whole()).getStatus()).isEqualTo(302);
        assertThat(Browser.text(responder.open(tab + "?lang=en")))
                .contains("This file is counted", "which is open", "crime, scam compounds among it");
        assertThat(responder.send(tab + "/take-back", Map.of()).getStatus()).isEqualTo(302);
        assertThat(Browser.text(responder.open(tab + "?lang=en"))).contains("This file is not counted");
    }

    /** The quarter is told by what lies under the key; without it, it is over as far as anybody knows. */
    @Test
    void whatIsOwedIsTakenOutAlsoWhenItsQuarterIsOver() throws Exception {
        var responder = Browser.of(node, RESPONDER);
        var code = kept(responder);
        var tab = "/cases/" + code + "/statistics";
        agrees(responder, code);
        assertThat(responder.send(tab, whole()).getStatus()).isEqualTo(302);
        database.update("update referral_tallied set owed = true, words = null where case_ref = ?", code);
        assertThat(Browser.text(responder.open(tab + "?lang=en")))
                .contains("take the file out now", "/statistics/take-back");
        assertThat(responder.send(tab + "/take-back", Map.of()).getStatus()).isEqualTo(302);
        assertThat(Browser.text(responder.open(tab + "?lang=en")))
                .doesNotContain("take the file out now", "/statistics/take-back");
    }

    /** Counted as a man, from a page as it was opened. */
    private static Map<String, String> otherwise(MockHttpServletResponse opened) throws Exception {
        var form = new HashMap<>(whole());
        form.put("sex", "sex_male");
        form.put("once", Browser.value(opened, "once"));
        form.put("version", Browser.value(opened, "version"));
        return form;
    }

    private static void keepsWhatWasChosen(String reason, MockHttpServletResponse page) throws Exception {
        assertThat(Browser.text(page))
                .contains(reason, "id=\"error-summary\"", "value=\"sex_male\" selected")
                .doesNotContain("??");
    }

    @Test
    void whoCountsAFileHasSeenAsWhatItWasCounted() throws Exception {
        var responder = Browser.of(node, RESPONDER);
        var code = kept(responder);
        var tab = "/cases/" + code + "/statistics";
        agrees(responder, code);
        var stale = otherwise(responder.open(tab));
        assertThat(responder.send(tab, whole()).getStatus()).isEqualTo(302);

        var met = responder.send(tab + "?lang=en", stale);
        assertThat(met.getStatus()).isEqualTo(409);
        keepsWhatWasChosen("Somebody changed the file while you had it open.", met);
        assertThat(Browser.text(met)).contains("This file is counted");
        assertThat(Browser.text(responder.open(tab))).contains("value=\"sex_female\" selected");

        assertThat(responder.send(tab, otherwise(met)).getStatus()).isEqualTo(302);
        assertThat(Browser.text(responder.open(tab))).contains("value=\"sex_male\" selected");
    }

    @Test
    void whoTakesAFileOutHasSeenAsWhatItWasCounted() throws Exception {
        var responder = Browser.of(node, RESPONDER);
        var code = kept(responder);
        var tab = "/cases/" + code + "/statistics";
        agrees(responder, code);
        assertThat(responder.send(tab, whole()).getStatus()).isEqualTo(302);
        var stale = Map.of("version", Browser.value(responder.open(tab), "version"));
        assertThat(responder.send(tab, otherwise(responder.open(tab))).getStatus())
                .isEqualTo(302);

        var met = responder.send(tab + "/take-back?lang=en", stale);
        assertThat(met.getStatus()).isEqualTo(409);
        keepsWhatWasChosen("Somebody changed the file while you had it open.", met);
        assertThat(Browser.text(responder.open(tab + "?lang=en"))).contains("This file is counted");

        var seen = Map.of("version", Browser.value(met, "version"));
        assertThat(responder.send(tab + "/take-back", seen).getStatus()).isEqualTo(302);
        assertThat(Browser.text(responder.open(tab + "?lang=en"))).contains("This file is not counted");
    }

    @Test
    void whatWasChosenStaysWhereTheFormWasSentBefore() throws Exception {
        var responder = Browser.of(node, RESPONDER);
        var code = kept(responder);
        var tab = "/cases/" + code + "/statistics";
        agrees(responder, code);
        var again = otherwise(responder.open(tab));
        var first = new HashMap<>(again);
        first.put("sex", "sex_female");
        assertThat(responder.send(tab, first).getStatus()).isEqualTo(302);
        assertThat(responder.send(tab, first).getStatus()).as("the same twice").isEqualTo(302);

        var met = responder.send(tab + "?lang=en", again);
        assertThat(met.getStatus()).isEqualTo(422);
        keepsWhatWasChosen("This form was sent before with other content", met);
        assertThat(responder.send(tab, otherwise(met)).getStatus()).isEqualTo(302);
    }

    private static Map<String, String> whole() {
        return Map.of(
                "sex", "sex_female",
                "age", "age_18_24",
                "citizenship", "citizen_here",
                "form", "form_labour|form_crime",
                "means", "means_debt|means_documents",
                "act", "act_unknown",
                "recruiter", "recruiter_stranger",
                "movement", "movement_across");
    }
}
