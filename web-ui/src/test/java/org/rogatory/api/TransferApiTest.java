package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.SentencedPerson;

/** Consent and sentence of a transfer as national systems read them. */
class TransferApiTest extends RunningNode {

    private static final List<String> READ = List.of("/consent", "/sentence", "/transfer", "/execution-reports");

    private String drafted() {
        return SentencedPerson.drafted(as("drafter.uz"), SentencedPerson.request());
    }

    @Test
    void tellsTheSentenceAsItIsCountedAndAsItWasTold() {
        var content = SentencedPerson.request();
        content.withObject("/transfer/time").put("served_days", 700);
        var uz = SentencedPerson.drafted(as("drafter.uz"), content);
        var sentence = as("drafter.uz").get("/cases/" + uz + "/sentence").body();
        assertThat(sentence.path("from").asString()).isEqualTo("2024-05-20");
        assertThat(sentence.path("sentence").asString()).isEqualTo("P8Y4M");
        assertThat(sentence.path("servedDays").asInt()).isEqualTo(742);
        assertThat(sentence.path("end").asString()).isEqualTo("2032-09-20");
        assertThat(sentence.path("remainingMonths").asInt()).isEqualTo(75);
        assertThat(sentence.path("asOf").asString()).isEqualTo(SentencedPerson.DAY);
        assertThat(sentence.path("toldServedDays").asInt()).isEqualTo(700);
        assertThat(sentence.path("differences").valueStream().map(code -> code.asString()))
                .containsExactly("served_days");
        assertThat(sentence.path("eligibility")
                        .valueStream()
                        .map(each -> each.path("state").asString()))
                .isNotEmpty()
                .allMatch(List.of("met", "not_met", "unknown", "ask")::contains);
    }

    @Test
    void beginsWithAConsentThatNobodyHasGivenAndNoReport() {
        var uz = drafted();
        var consent = as("drafter.uz").get("/cases/" + uz + "/consent").body();
        assertThat(consent.path("status").asString()).isEqualTo("not_asked");
        assertThat(consent.hasNonNull("withdrawnOn")).isFalse();
        assertThat(as("drafter.uz").get("/cases/" + uz + "/execution-reports").body())
                .isEmpty();
    }

    /** Whether he may be transferred is asked of whoever serves for life, too. */
    @Test
    void tellsTheConditionsWhereTheSentenceCannotBeCounted() {
        var content = SentencedPerson.request();
        content.withObject("/transfer/time").put("sentence", "for life (synthetic)");
        var file = "/cases/" + SentencedPerson.drafted(as("drafter.uz"), content);
        assertThat(as("drafter.uz").get(file + "/sentence").code()).isEqualTo("not-found");
        var transfer = as("drafter.uz").get(file + "/transfer").body();
        assertThat(transfer.path("eligibility")
                        .valueStream()
                        .map(each -> each.path("key").asString()))
                .contains("final_judgment", "remaining", "consent");
        assertThat(List.of("agreedOn", "method", "recognition", "handover"))
                .allSatisfy(name -> assertThat(transfer.path(name).isNull()).isTrue());
    }

    @Test
    void tellsNothingToOthersAndNothingOfOtherFiles() {
        var uz = drafted();
        var other = new Prepared(this).drafted(Prepared.summons());
        for (var path : READ) {
            assertThat(as("officer.kz").get("/cases/" + uz + path).code())
                    .as(path)
                    .isEqualTo("not-found");
            assertThat(as("drafter.uz").get("/cases/" + other + path).code())
                    .as(path)
                    .isEqualTo("not-found");
        }
    }
}
