package org.rogatory.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.rogatory.web.shared.PagesWithoutEngine.signIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.identity.Officer;
import org.rogatory.operations.FailedJobs;
import org.rogatory.operations.JobReason;
import org.rogatory.operations.JobSkips;
import org.rogatory.web.shared.PagesWithoutEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("slow")
@WebMvcTest
@ContextConfiguration(classes = PagesWithoutEngine.class)
class FiguresPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JobSkips skips;

    @Autowired
    private FailedJobs jobs;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state|Messages that have not left|Look now",
                "state|Room for documents|5 MiB",
                "state|Validator of a State, KZ|not reached",
                "state|Webhooks, UZ-GPO, 0a1b2c3d|not reached",
                "state|Validator of a State, KZ, it did not answer in time|not reached",
                "steps|Laying out of a letter: Render the letter|2",
                "steps|(Outgoing mutual legal assistance)|7",
                "certificates|UZ, Seal of an authority, UZ-GPO|days left: 12"
            })
    void tellFiguresInWords(String page, String what, String value) {
        assertThat(mvc.get().uri("/operations/" + page + "?lang=en").session(signIn(mvc, "operator.uz")))
                .hasStatusOk()
                .bodyText()
                .contains(what, value, "Counted on 5 May 2026, 11:00")
                .doesNotContain("??", "Nothing was counted");
    }

    @Test
    void offerToLeaveOutOnlyWhatTells() {
        assertThat(mvc.get().uri("/operations/jobs/1?lang=en").session(signIn(mvc, "operator.uz")))
                .hasStatusOk()
                .bodyText()
                .contains("never left out", "What was out of reach is there again")
                .doesNotContain("value=\"skip\"");
        assertThat(mvc.get().uri("/operations/jobs/4?lang=en").session(signIn(mvc, "operator.uz")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"skip\"");
        assertThat(mvc.get().uri("/operations/jobs/5").session(signIn(mvc, "operator.uz")))
                .hasStatus(404);
    }

    @Test
    void decideWithAReasonAlone() {
        var session = signIn(mvc, "operator.uz");
        for (var what : List.of("skip", "retry")) {
            assertThat(mvc.post()
                            .uri("/operations/jobs/4")
                            .session(session)
                            .param("what", what)
                            .with(csrf()))
                    .as(what)
                    .hasStatus(422);
        }
        assertThat(mvc.post().uri("/operations/jobs/4/retry").session(session).with(csrf()))
                .as("the door without a reason")
                .hasStatus(404);
    }

    private static boolean operates(Officer officer) {
        return officer.username().equals("operator.uz");
    }

    @Test
    void decideForTheReasonTheOperatorGives() {
        var session = signIn(mvc, "operator.uz");
        assertThat(mvc.post()
                        .uri("/operations/jobs/4")
                        .session(session)
                        .param("what", "skip")
                        .param("reason", "receiver-gone")
                        .with(csrf()))
                .hasRedirectedUrl("/operations/jobs?done=skip");
        verify(skips).skip(eq("4"), eq(JobReason.RECEIVER_GONE), argThat(FiguresPagesTest::operates));
        assertThat(mvc.post()
                        .uri("/operations/jobs/1")
                        .session(session)
                        .param("reason", "cause-mended")
                        .with(csrf()))
                .hasRedirectedUrl("/operations/jobs?done=retry");
        verify(jobs).retry(eq("1"), eq(JobReason.CAUSE_MENDED), argThat(FiguresPagesTest::operates));
        assertThat(mvc.post()
                        .uri("/operations/jobs/1")
                        .session(signIn(mvc, "officer.uz"))
                        .param("reason", "cause-mended")
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void giveEachRequestANumberThatIsNoWord() {
        var own = "0f8fad5b-d9cb-469f-a165-70867728950e";
        assertThat(mvc.get().uri("/sign-in").header("X-Request-Id", own)).hasHeader("X-Request-Id", own);
        assertThat(mvc.get().uri("/sign-in").header("X-Request-Id", "Namunaeva Dilnoza"))
                .headers()
                .satisfies(
                        headers -> assertThat(headers.getFirst("X-Request-Id")).matches("[0-9a-f-]{36}"));
    }

    @Test
    void keepMeasuresFromTheDoorOfPages() {
        assertThat(mvc.get().uri("/actuator/prometheus").session(signIn(mvc, "operator.uz")))
                .hasStatus(403);
    }
}
