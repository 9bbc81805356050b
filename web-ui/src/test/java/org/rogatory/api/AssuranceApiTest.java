package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.PromisedPerson;
import org.rogatory.journey.RunningNode;

/** Assurances as national systems read them: each with the code by which acts name it. */
class AssuranceApiTest extends RunningNode {

    private final PromisedPerson promised = new PromisedPerson(this);

    @Test
    void tellsEachByItsCodeAndHowFarItHasCome() {
        var asked = promised.asked(promised.sent());
        var told = as("officer.kz").get("/cases/" + asked + "/assurances").body();
        assertThat(told.path("assurances")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .containsExactly("stated.1", "stated.2", "stated.3", "fair_trial.4");
        assertThat(told.path("assurances").path(3).path("status").asString()).isEqualTo("asked");
        assertThat(told.path("surrenderedOn").isNull()).isTrue();
        assertThat(told.path("due")).isEmpty();
        assertThat(told.path("speciality").isNull()).isTrue();
        assertThat(as("officer.uz").get("/cases/" + asked + "/assurances").code())
                .isEqualTo("not-found");
    }

    @Test
    void whoReadsCodesInPlaceOfNamesReadsNoWordsOfPeople() {
        var path = "/cases/" + promised.asked(promised.sent()) + "/assurances";
        assertThat(as("officer.kz").get(path).body().at("/assurances/3/wanted").asString())
                .isEqualTo("A fair trial, please (synthetic).");
        var byCode = as("registrar.kz").get(path).body();
        assertThat(byCode.at("/assurances/3/status").asString()).isEqualTo("asked");
        assertThat(byCode.at("/assurances/3/wanted").isNull()).isTrue();
    }

    @Test
    void anotherFileHasNone() {
        var other = new Prepared(this).withCentralAuthority(Prepared.summons());
        assertThat(as("officer.uz").get("/cases/" + other + "/assurances").code())
                .isEqualTo("not-found");
    }
}
