package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of the papers: where originals are, by which legs they travel. */
class TransmissionJourneyTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en,on 25 sheets", "ru,на 25 листах"})
    void tellsWhereTheOriginalIsAndHowLongItIs(String language, String sheets) {
        var uz = as("drafter.uz")
                .post("/cases", Scenarios.content("SC-01"))
                .body()
                .path("caseRef")
                .asString();
        var drafter = reader(language).signIn("drafter.uz");
        drafter.open("/cases/" + uz + "/documents");
        drafter.page().setInputFiles("#file", PackageJourneyTest.pdf("order.pdf"));
        drafter.submit();
        drafter.page().click("a[href$='/original']");
        drafter.look("original");
        drafter.type(Map.of("firstSheet", "37", "lastSheet", "12", "sheets", "25"))
                .submit();
        assertThat(drafter.shows("#lastSheet-error")).isTrue();
        drafter.look("original-refused");
        drafter.type(Map.of("firstSheet", "12", "lastSheet", "37", "file", "14-4/26", "follows", "true"))
                .submit();
        assertThat(drafter.text("main")).contains(sheets);
        assertThat(drafter.shows(".rg-papers .rg-mark--waits")).isTrue();
        drafter.look("documents-original").narrow("documents-original-narrow");
        isReadByTheInterfaceAndByNobodyElse(uz);
    }

    private void isReadByTheInterfaceAndByNobodyElse(String uz) {
        var document =
                as("drafter.uz").get("/cases/" + uz + "/documents").body().path(0);
        assertThat(document.path("original").path("lastSheet").asInt()).isEqualTo(37);
        assertThat(as("drafter.uz")
                        .get("/cases/" + uz + "/documents/no-such/original")
                        .status())
                .isEqualTo(404);
        assertThat(as("drafter.kz")
                        .get("/cases/" + uz + "/documents/"
                                + document.path("documentRef").asString() + "/original")
                        .status())
                .isEqualTo(404);
    }
}
