package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

@ExtendWith(OutputCaptureExtension.class)
class UnforeseenFailuresTest {

    private final UnforeseenFailures failures = new UnforeseenFailures();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void leavesWhatWasTypedOutOfTheLogAndGivesThePageANumber(CapturedOutput log) {
        var failure = new IllegalStateException("No such name: Testova Namuna");

        var page = failures.resolveException(request, response, null, failure);

        assertThat(page).isNotNull();
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(request.getAttribute("failureNumber")).asString().hasSize(8);
        assertThat(log)
                .contains("IllegalStateException", "UnforeseenFailuresTest", (String)
                        request.getAttribute("failureNumber"))
                .doesNotContain("Testova");
    }

    @Test
    void whoBreaksOffWhatHeSendsIsNoFailure(CapturedOutput log) {
        var gone = new UncheckedIOException(new ClientAbortException("synthetic"));

        assertThat(failures.resolveException(request, response, null, gone)).isNotNull();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(request.getAttribute("failureNumber")).isNull();
        assertThat(log).doesNotContain("ERROR");
    }

    @Test
    void leavesToOthersWhatTheyAnswer() {
        var tooLarge = new InvalidParameterException("too large");
        assertThat(failures.resolveException(request, response, null, new AccessDeniedException("no")))
                .isNull();
        assertThat(failures.resolveException(request, response, null, new IllegalStateException(tooLarge)))
                .isNull();
        assertThat(failures.resolveException(request, response, null, new IOException("gone")))
                .isNull();
        assertThat(response.getStatus()).isEqualTo(200);
    }
}
