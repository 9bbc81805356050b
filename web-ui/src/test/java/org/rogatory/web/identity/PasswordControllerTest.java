package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.web.identity.PasswordController.PasswordForm;
import org.rogatory.web.identity.SignInWatch.SignInTried;
import org.rogatory.web.shared.AttemptsInMemory;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.NetworksInMemory;
import org.rogatory.web.shared.OpenSessions;
import org.rogatory.web.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** At somebody's open session his password is guessed no faster than at the door, and not without a trace. */
class PasswordControllerTest {

    private static final String HERE = "192.0.2.1";
    private static final String CHOSEN = "synthetic and long enough";
    private static final String WRONG = "identity.password.wrong";
    private static final Officer OFFICER =
            new Officer("officer.uz", "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(Role.HEAD));

    private final UserAdministration users = mock(UserAdministration.class);
    private final OpenSessions sessions = mock(OpenSessions.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final SignInThrottle throttle = new SignInThrottle(
            new AttemptsInMemory(),
            new NetworksInMemory(),
            Installations.named("one"),
            Clock.fixed(Instant.parse("2026-05-05T06:00:00Z"), ZoneOffset.UTC));
    private final PasswordController page = new PasswordController(
            users,
            sessions,
            throttle,
            new SignInWatch(throttle, users, events, Issuer.NONE),
            mock(Words.class, asked -> asked.getArgument(0)));

    private ModelAndView tried(String present) throws ServletException {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(HERE);
        return page.change(new PasswordForm(present, CHOSEN, CHOSEN), OFFICER, request);
    }

    /** What is wrong with the present password, by its key. */
    private @Nullable String told(String present) throws ServletException {
        return tried(present).getModel().get("errors") instanceof FormErrors errors ? errors.of("present") : null;
    }

    @Test
    void afterSomeWrongPasswordsNoneIsComparedForAWhile() throws ServletException {
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            assertThat(told("wrong")).isEqualTo(WRONG);
        }

        assertThat(told("right")).isEqualTo("identity.sign-in.throttled");
        verify(users, never()).changePassword(OFFICER, "right", CHOSEN);
        assertThat(throttle.wait("officer.uz", HERE)).isPositive();
        verify(events, times(SignInThrottle.FREE_BY_NAME)).publishEvent(any(SignInTried.class));
        verifyNoInteractions(sessions);
    }

    @Test
    void aWrongOneLeavesTheTraceOfAFailedSignIn() throws ServletException {
        assertThat(told("wrong")).isEqualTo(WRONG);

        verify(events).publishEvent(new SignInTried("identity.sign_in_failed", "officer.uz", "officer.uz", Map.of()));
    }

    @Test
    void aRightOneBeginsAfresh() throws ServletException {
        when(users.changePassword(OFFICER, "right", CHOSEN)).thenReturn(true);
        for (var time = 1; time < SignInThrottle.FREE_BY_NAME; time++) {
            assertThat(told("wrong")).isEqualTo(WRONG);
        }

        assertThat(tried("right").getViewName()).isEqualTo("redirect:/sign-in?changed");
        verify(sessions).end("officer.uz");
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            assertThat(told("wrong")).isEqualTo(WRONG);
        }
    }
}
