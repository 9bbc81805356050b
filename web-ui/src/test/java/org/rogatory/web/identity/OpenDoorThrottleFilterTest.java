package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OpenDoorThrottleFilterTest {

    private final OpenDoorThrottleFilter filter =
            new OpenDoorThrottleFilter(new OpenDoorThrottle(100, 100, Clock.systemUTC()), 1, 1);

    private MockHttpServletResponse answer(String method, String address, FilterChain chain)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(method, address), response, chain);
        return response;
    }

    /** Its fields are not asked for, whatever its method. */
    private MockHttpServletResponse inPieces() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/verify");
        request.addHeader("Transfer-Encoding", "chunked");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void turnsFurtherUploadsAwayWhileOneIsReceived() throws ServletException, IOException {
        var received = answer("POST", "/verify", (request, response) -> {
            var told = answer("POST", "/api/v1/verify", new MockFilterChain());
            assertThat(told.getStatus()).isEqualTo(503);
            assertThat(told.getHeader("Retry-After")).isEqualTo("6");
            assertThat(told.getContentAsString()).contains("verify-busy");
            assertThat(answer("POST", "/verify", new MockFilterChain()).getRedirectedUrl())
                    .isEqualTo("/verify?busy");
            assertThat(inPieces().getRedirectedUrl()).isEqualTo("/verify?busy");
            assertThat(answer("GET", "/verify", new MockFilterChain()).getStatus())
                    .isEqualTo(200);
        });
        assertThat(received.getStatus()).isEqualTo(200);
        assertThat(answer("POST", "/verify", new MockFilterChain()).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse sent(OpenDoorThrottleFilter to, String from, FilterChain chain)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/api/v1/verify");
        request.setRemoteAddr(from);
        var response = new MockHttpServletResponse();
        to.doFilter(request, response, chain);
        return response;
    }

    @Test
    void oneMachineDoesNotOccupyAllPlaces() throws ServletException, IOException {
        var places = new OpenDoorThrottleFilter(new OpenDoorThrottle(100, 100, Clock.systemUTC()), 3, 1);
        var first = sent(places, "192.0.2.1", (request, response) -> {
            assertThat(sent(places, "192.0.2.1", new MockFilterChain()).getStatus())
                    .isEqualTo(503);
            assertThat(sent(places, "192.0.2.2", new MockFilterChain()).getStatus())
                    .isEqualTo(200);
        });
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(sent(places, "192.0.2.1", new MockFilterChain()).getStatus()).isEqualTo(200);
    }
}
