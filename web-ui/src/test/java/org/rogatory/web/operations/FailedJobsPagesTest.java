package org.rogatory.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.web.shared.PagesWithoutEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("slow")
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
    void leadsToTheReasonOfATryAndNowhereWhereAJobIsTriedAtOnce() {
        assertThat(mvc.get().uri("/operations/jobs?lang=en").session(signIn(mvc, "operator.uz")))
                .bodyText()
                .contains("/jobs/1\"", "Decide with a reason", "/jobs/2\"", "Try now", "at once", "jobs?from=3")
                .doesNotContain("/jobs/3\"", "/retry");
        for (var from : List.of("3", "-3", "x", "99999999999")) {
            assertThat(mvc.get().uri("/operations/jobs?from=" + from).session(signIn(mvc, "operator.uz")))
                    .as(from)
                    .hasStatusOk();
        }
    }

    @Test
    void listsRefusedPackagesWithoutTheirContent() {
        assertThat(mvc.get().uri("/operations/packages?lang=en").session(signIn(mvc, "operator.uz")))
                .hasStatusOk()
                .bodyText()
                .contains("m-1", "not known", "Refused: the seal is missing", "5 May 2026, 11:00")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/operations/packages?after=nonsense").session(signIn(mvc, "operator.uz")))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/operations/jobs",
                "/operations/jobs/1",
                "/operations/packages",
                "/operations/keys",
                "/operations/state",
                "/operations/steps",
                "/operations/certificates"
            })
    void keepsThemForOperators(String page) {
        assertThat(mvc.get().uri(page).session(signIn(mvc, "officer.uz"))).hasStatus(403);
    }
}
