package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.rogatory.cases.Refusal;
import org.rogatory.trust.TrustOutOfReach;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class StoreFailuresTest {

    @Test
    void leavesWhatWasTypedOutOfTheLog(CapturedOutput log) throws IOException {
        var cause = new SQLException("Value too long for column KIND: 'Testova Namuna'", "22001", 22001);
        var response = new MockHttpServletResponse();

        StoreFailures.answer(new DataIntegrityViolationException("insert 'Testova Namuna'", cause), response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(log)
                .contains("SQLException (22001, 22001)", "StoreFailuresTest")
                .doesNotContain("Testova");
    }

    @Test
    void answersASecondRowWithOneKeyAsACrossing() throws IOException {
        var response = new MockHttpServletResponse();
        var pages = Mockito.mock(RefusedPages.class);
        var request = new MockHttpServletRequest();
        when(pages.of(HttpStatus.CONFLICT, request)).thenReturn(new ModelAndView("error/409", HttpStatus.CONFLICT));
        for (var code : List.of(23505, 1062)) {
            var cause = new SQLException("Duplicate entry 'testova.uz'", "23000", code);
            var page = new PageProblems(pages, Mockito.mock(RefusalTrail.class))
                    .failed(new DataIntegrityViolationException("insert", cause), request, response);
            assertThat(page).isNotNull().returns(HttpStatus.CONFLICT, ModelAndView::getStatus);
        }
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void saysOfTheRegisterOfTrustThatItCanBeAskedLater() {
        var pages = Mockito.mock(RefusedPages.class);
        var request = new MockHttpServletRequest();
        when(pages.of(any(Refusal.class), eq(HttpStatus.SERVICE_UNAVAILABLE), eq(request)))
                .thenAnswer(
                        asked -> new ModelAndView(asked.<Refusal>getArgument(0).code()));
        Supplier<String> silent = () -> {
            throw new DataAccessResourceFailureException("no connection (synthetic)");
        };
        var away = catchThrowableOfType(TrustOutOfReach.class, () -> TrustOutOfReach.reading(silent));
        var page = new PageProblems(pages, Mockito.mock(RefusalTrail.class)).away(away, request);
        assertThat(page.getViewName()).isEqualTo("trust-away");
    }

    @Test
    void keepsTheMessagesOfTheDatabaseOutOfTheLogToo() throws IOException {
        var settings = new String(new ClassPathResource("application.yaml").getContentAsByteArray());
        assertThat(settings)
                .contains("org.hibernate.orm.jdbc.error: \"off\"", "DefaultHandlerExceptionResolver: error");
    }

    /** The hour which a server's zone leaves out in spring could not be kept otherwise. */
    @Test
    void letsNoConnectionTellTheClockOfItsServer() throws IOException {
        var settings = new String(new ClassPathResource("application.yaml").getContentAsByteArray());
        assertThat(settings).contains("connection-init-sql: \"/*!50100 set time_zone = '+00:00' */\"");
    }
}
