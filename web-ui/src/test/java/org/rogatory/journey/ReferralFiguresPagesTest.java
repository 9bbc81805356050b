package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of referral at a desk and on a telephone, and the tab on which a file is counted. */
class ReferralFiguresPagesTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, DESK", "ru, PHONE", "uz, PHONE"})
    void figuresAreReadAtADeskAndOnATelephone(String language, Sight sight) {
        var coordinator = reader(language, sight).signIn("coordinator.uz.uz-nc");
        coordinator.open("/referral-figures?period=2025").look("referral-figures");
        assertThat(coordinator.text("main")).doesNotContain("referral.figures.");
        coordinator.narrow("referral-figures-narrow");
        var responder = reader(language, sight).signIn("responder.uz.uz-unit-1");
        responder.open("/contact");
        responder.page().click("main form button[type=submit]");
        responder.page().waitForURL("**/contact/*");
        var file = "/cases/" + responder.page().url().replaceFirst(".*/contact/", "");
        responder.open(file + "/statistics").look("referral-statistics").narrow("referral-statistics-narrow");
    }
}
