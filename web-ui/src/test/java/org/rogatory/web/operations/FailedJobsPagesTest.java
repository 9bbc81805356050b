package org.rogatory.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.web.shared.PagesWithoutEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class FailedJobsPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Laying out of a letter|Render the letter|5 made, 0 left",
                "ru|Оформление письма|Оформить письмо|сделано 5, осталось 0"
            })
    void namesProcessAndStepAndCountsTheTries(String language, String process, String step, String tries) {
        assertThat(mvc.get().uri("/operations/jobs?lang=" + language).session(signIn(mvc, "operator.uz")))
                .hasStatusOk()
                .bodyText()
                .contains(process, step, tries, "OldStep")
                .doesNotContain("RenderLetter", "make-letter", "??");
    }

    @Test
    void keepsFailedJobsForOperators() {
        assertThat(mvc.get().uri("/operations/jobs").session(signIn(mvc, "officer.uz")))
                .hasStatus(403);
    }
}
