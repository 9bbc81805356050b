package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.PromisedPerson;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What was promised for a person on a page of his file, and the acts that lead on from there. */
class AssurancePageTest extends RunningNode {

    private final WebApplicationContext node;
    private final PromisedPerson promised = new PromisedPerson(this);

    @Autowired
    AssurancePageTest(WebApplicationContext node) {
        this.node = node;
    }

    private String page(String officer, String address) throws Exception {
        return Browser.text(Browser.of(node, officer).open(address));
    }

    @Test
    void theTabTellsWhatWasAskedAndGivenAndWhatWaits() throws Exception {
        var sent = promised.sent();
        var asked = promised.asked(sent);
        assertThat(page("head.kz", "/cases/" + asked + "/assurances?lang=en"))
                .contains("1. As stated in the request", "Given with the request", "speciality art. 66 Minsk")
                .contains(
                        "4. Fair trial with counsel and interpreter", "asked for", "A fair trial, please (synthetic).")
                .contains("The surrender waits for an assurance")
                .contains("/cases/" + asked + "/acts/reject-assurance")
                .contains("no law")
                .doesNotContain("??", "assurances.", "Speciality");
        assertThat(page("head.kz", "/cases/" + asked + "/acts/accept-assurance?lang=en"))
                .contains("1. As stated in the request", "stated.1")
                .doesNotContain("fair_trial.4");
        assertThat(page("head.kz", "/cases/" + asked + "/assurances?lang=ru")).contains("Передача ожидает гарантии");
        assertThat(page("head.kz", "/cases/" + asked + "/assurances?lang=uz"))
                .contains("Topshirish kafolatni kutmoqda");
        assertThat(page("officer.uz", "/cases/" + sent + "/assurances?lang=en"))
                .contains("1. As stated in the request")
                .doesNotContain("/acts/reject-assurance", "??");
    }

    @Test
    void anotherFileHasNone() throws Exception {
        var other = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        assertThat(officer.open("/cases/" + other + "/assurances").getStatus()).isEqualTo(404);
    }
}
