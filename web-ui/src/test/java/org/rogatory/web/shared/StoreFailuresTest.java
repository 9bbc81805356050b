package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;

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
    void keepsTheMessagesOfTheDatabaseOutOfTheLogToo() throws IOException {
        var settings = new String(new ClassPathResource("application.yaml").getContentAsByteArray());
        assertThat(settings)
                .contains("org.hibernate.orm.jdbc.error: \"off\"", "DefaultHandlerExceptionResolver: error");
    }
}
