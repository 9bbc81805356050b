package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The library of assurances is our own design: it says so of each, and has words for each in three languages. */
class AssurancesTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final Assurances LIBRARY = DATA.assurances();

    @Test
    void noneOfThemIsLaw() {
        assertThat(LIBRARY.all()).hasSizeGreaterThan(10).allSatisfy(each -> {
            assertThat(each.confidence()).isEqualTo("low");
            assertThat(each.source()).containsExactly("own design");
        });
    }

    @Test
    void eachHasItsWordsAndItsRisk() {
        for (var language : List.of("en", "ru", "uz")) {
            var reader = Locale.forLanguageTag(language);
            assertThat(LIBRARY.all()).allSatisfy(each -> {
                assertThat(each.text().in(reader)).isNotBlank();
                assertThat(DATA.labels().label("assurance_risks", each.risk(), reader))
                        .isNotEqualTo(each.risk());
            });
        }
    }

    @Test
    void aKeyFitsTheFieldThatNamesIt() {
        assertThat(LIBRARY.all()).allSatisfy(each -> assertThat(each.key()).hasSizeLessThanOrEqualTo(26));
    }

    @Test
    void whatIsForEveryRequestIsOfferedWhateverIsCited() {
        assertThat(LIBRARY.offered(List.of())).isEqualTo(LIBRARY.all());
        assertThat(new Assurance(
                                "x",
                                List.of("MINSK-1993"),
                                "torture",
                                LIBRARY.all().get(0).label(),
                                LIBRARY.all().get(0).text(),
                                List.of(),
                                "low",
                                List.of())
                        .offered(List.of("ETS-024")))
                .isFalse();
    }

    @Test
    void tortureIsSeenToByVisitsAndReports() {
        assertThat(LIBRARY.find("no_torture").orElseThrow().follow())
                .extracting(Assurance.FollowUp::kind)
                .containsExactly(Assurance.VISIT, Assurance.REPORT);
        assertThat(LIBRARY.find("no_such")).isEmpty();
    }
}
