package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class UploadLimitFilterTest {

    private final UploadLimitFilter filter = new UploadLimitFilter(DataSize.ofMegabytes(100));

    @Test
    void refusesAnUploadByItsAnnouncedLength() throws ServletException, IOException {
        assertThat(answerTo(2L << 30)).isEqualTo(413);
    }

    @Test
    void letsAFileOfTheAllowedSizePass() throws ServletException, IOException {
        assertThat(answerTo(100L << 20)).isEqualTo(200);
    }

    private int answerTo(long length) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/cases") {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
