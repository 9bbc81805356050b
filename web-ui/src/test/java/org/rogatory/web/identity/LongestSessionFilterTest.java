package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class LongestSessionFilterTest {

    @ParameterizedTest
    @CsvSource({"11, false", "13, true"})
    void endsASessionThatIsOlderThanItMayBeAndLetsTheCallGoOn(long hours, boolean ended) throws Exception {
        var session = new MockHttpSession();
        var now = Instant.ofEpochMilli(session.getCreationTime()).plus(Duration.ofHours(hours));
        var filter = new LongestSessionFilter(Duration.ofHours(12), Clock.fixed(now, ZoneOffset.UTC));
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var chain = new MockFilterChain();

        filter.doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(session.isInvalid()).isEqualTo(ended);
        assertThat(chain.getRequest()).isNotNull();
    }
}
