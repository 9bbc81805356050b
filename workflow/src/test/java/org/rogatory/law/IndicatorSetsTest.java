package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sets of indicators: six, in three languages, each with the name of its source, none sure of itself. */
class IndicatorSetsTest {

    private static final IndicatorSets SETS = ReferenceData.load().indicators();

    @Test
    void hasTheSixSetsWithTheirSources() {
        assertThat(SETS.edition()).isNotBlank();
        assertThat(SETS.all())
                .extracting(IndicatorSet::key)
                .containsExactly("labour_adult", "sexual_adult", "child", "begging_crime", "domestic", "online_scam");
        assertThat(SETS.all()).allSatisfy(set -> {
            assertThat(set.from()).isNotBlank();
            assertThat(set.confidence()).isEqualTo("low");
            assertThat(set.rule().confidence()).isEqualTo("low");
            assertThat(set.key()).hasSizeLessThanOrEqualTo(30);
        });
    }

    @Test
    void speaksThreeLanguages() {
        for (var language : List.of("en", "ru", "uz")) {
            var reader = Locale.forLanguageTag(language);
            assertThat(SETS.all())
                    .flatExtracting(set -> set.indicators().toList())
                    .allSatisfy(indicator ->
                            assertThat(indicator.label().in(reader)).isNotBlank());
        }
    }

    @Test
    void countsTheIndicatorsOfTheListAsItsSourceDoes() {
        var labour = SETS.find("labour_adult").orElseThrow();
        assertThat(labour.dimensions())
                .filteredOn(dimension -> !"general".equals(dimension.key()))
                .extracting(dimension -> dimension.indicators().size())
                .containsExactly(10, 10, 16, 9, 15, 7);
    }

    @Test
    void noRuleIsMetByNothing() {
        assertThat(SETS.all()).noneMatch(set -> set.rule().met(List.of()));
    }
}
