package org.rogatory.web.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.persons.CabinetSecrets;
import org.rogatory.persons.CabinetSettings;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.OpenCabinet;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

/** A cabinet is open in the session of who opened it, at this node, while he uses it. */
class OpenCabinetsTest {

    private static final String WHO = "caseworker";
    private static final Duration IDLE = Duration.ofMinutes(20);

    private final Moving clock = new Moving();
    private final Cabinets cabinets = mock(Cabinets.class);
    private final OpenCabinets open = new OpenCabinets(cabinets, new CabinetSettings(100_000, 12, IDLE, false), clock);
    private final CabinetFilter filter = new CabinetFilter(open);
    private final OpenCabinet cabinet = CabinetSecrets.cabinet("UZ-SHELTER-1", WHO);
    private final MockHttpSession session = session(WHO);

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-12-11T05:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static MockHttpSession session(String username) {
        var session = new MockHttpSession();
        var context = new SecurityContextImpl(new TestingAuthenticationToken(username, ""));
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        return session;
    }

    private void put() {
        when(cabinets.holds(any())).thenReturn(true);
        open.put(session, cabinet);
    }

    @Test
    void isOpenInItsSessionForWhoOpenedIt() {
        put();
        var stolen = session("another");
        open.put(stolen, cabinet);

        assertThat(open.of(session)).contains(cabinet);
        assertThat(open.of(session(WHO))).isEmpty();
        assertThat(open.of(stolen)).isEmpty();
        assertThat(open.of(null)).isEmpty();
    }

    @Test
    void isShutWhereNobodyUsesItForAWhile() {
        put();
        clock.now = clock.now.plus(IDLE).minusSeconds(1);
        assertThat(open.of(session)).contains(cabinet);
        clock.now = clock.now.plus(IDLE).plusSeconds(1);
        assertThat(open.of(session)).isEmpty();
        verify(cabinets).closed(cabinet);
    }

    @Test
    void isShutWithinAMinuteToWhoHoldsItNoMore() {
        put();
        when(cabinets.holds(cabinet)).thenReturn(false);
        assertThat(open.of(session)).contains(cabinet);
        clock.now = clock.now.plus(OpenCabinets.BELIEVED);
        assertThat(open.of(session)).isEmpty();
        verify(cabinets).closed(cabinet);
    }

    @Test
    void isShutByHandForAPersonAndWithItsSession() {
        put();
        open.closeOf("another");
        verify(cabinets, never()).closed(any());
        open.closeOf(WHO);
        assertThat(open.of(session)).isEmpty();
        put();
        open.close(session.getId());
        assertThat(open.of(session)).isEmpty();
        put();
        open.ended(new HttpSessionDestroyedEvent(session));
        assertThat(open.any()).isFalse();
    }

    @Test
    void isBoundToARequestOfItsSessionAndNoLonger() throws Exception {
        put();
        assertThat(bound("/cases", session)).isTrue();
        assertThat(bound("/cases", session(WHO))).isFalse();
        assertThat(bound("/cases", null)).isFalse();
        assertThat(bound("/api/v1/cases", session)).isFalse();
        assertThat(CabinetSecrets.bound("UZ-SHELTER-1")).isFalse();
        assertThat(open.of(session)).contains(cabinet);
    }

    @Test
    void isShutByTheRequestThatEndsTheSession() throws Exception {
        put();
        filter.doFilter(
                request("/sign-out", session),
                new MockHttpServletResponse(),
                (request, response) -> session.invalidate());

        assertThat(open.any()).isFalse();
        verify(cabinets).closed(cabinet);
    }

    /** His session goes on; what lies in the cabinet does not show to whoever goes back in the browser. */
    @Test
    void isShutByWhoLeavesQuickly() throws Exception {
        put();
        assertThat(bound("/leave/it", session)).isTrue();
        assertThat(open.any()).isTrue();
        bound("/leave", session);
        assertThat(open.of(session)).isEmpty();
        verify(cabinets).closed(cabinet);
    }

    @Test
    void isNotLeftBoundWhereARequestFails() {
        put();
        FilterChain failing = (request, response) -> {
            throw new IOException("gone");
        };
        assertThatThrownBy(() -> filter.doFilter(request("/cases", session), new MockHttpServletResponse(), failing))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThat(CabinetSecrets.bound("UZ-SHELTER-1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/cases/7KQXM-2P9DT", "/work?view=all&page=2", "/cases/UZ-MLA-2026-000001/persons"})
    void leadsBackToAPageHere(String page) {
        assertThat(CabinetPages.back(page)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cases", "//example.org", "/\\example.org", "https://example.org", "/a\r\nb", "/a\"b"})
    void leadsNowhereElse(String typed) {
        assertThat(CabinetPages.back(typed)).isEmpty();
    }

    private boolean bound(String path, @Nullable MockHttpSession of) throws Exception {
        List<Boolean> seen = new ArrayList<>();
        filter.doFilter(
                request(path, of),
                new MockHttpServletResponse(),
                (request, response) -> seen.add(CabinetSecrets.bound("UZ-SHELTER-1")));
        return seen.get(0);
    }

    private static MockHttpServletRequest request(String path, @Nullable MockHttpSession session) {
        var request = new MockHttpServletRequest("GET", path);
        if (session != null) {
            request.setSession(session);
        }
        return request;
    }
}
