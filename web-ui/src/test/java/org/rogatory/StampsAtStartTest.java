package org.rogatory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A level of signatures that needs time-stamps stops the start of a node to which nobody gives them. */
class StampsAtStartTest {

    private static final String LEVEL = "rogatory.signature.level";

    private final MockEnvironment settings =
            new MockEnvironment().withProperty("rogatory.signature.demo-keys", "false");

    private void start() {
        new StampsAtStart(settings).demandGiven();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "LT", "LTA", "lta"})
    void aLevelAboveTheFirstNeedsThem(String level) {
        settings.setProperty(LEVEL, level);

        assertThatThrownBy(this::start)
                .isInstanceOf(WrongSetup.class)
                .hasMessage(LEVEL + ": needs time-stamps: name rogatory.signature.tsa.url, or set B");
    }

    @Test
    void whoNamesAnAuthorityForThemStarts() {
        settings.setProperty(LEVEL, "LTA");
        settings.setProperty("rogatory.signature.tsa.url", "https://tsa.example/");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void theDemonstrationStampsByItself() {
        settings.setProperty(LEVEL, "LT");
        settings.setProperty("rogatory.signature.demo-keys", "true");

        assertThatCode(this::start).doesNotThrowAnyException();
        assertThatCode(() -> new StampsAtStart(new MockEnvironment().withProperty(LEVEL, "T")).demandGiven())
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstLevelNeedsNone() {
        assertThatCode(this::start).doesNotThrowAnyException();
        settings.setProperty(LEVEL, "B");

        assertThatCode(this::start).doesNotThrowAnyException();
    }
}
