package org.rogatory.web.identity;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;

/** A wrong password is told with how long the next must wait; a database that is away is nobody's guess. */
class SignInWatchTest {

    private final SignInThrottle throttle = mock(SignInThrottle.class);
    private final UserAccounts accounts = mock(UserAccounts.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final SignInWatch watch = new SignInWatch(throttle, accounts, events, Issuer.NONE);
    private final TestingAuthenticationToken attempt = new TestingAuthenticationToken("officer.uz", "typed");

    @Test
    void aWrongPasswordIsTold() {
        when(throttle.wait(anyString(), anyString())).thenReturn(Duration.ZERO);
        when(accounts.find("officer.uz")).thenReturn(Optional.empty());

        watch.failed(new AuthenticationFailureBadCredentialsEvent(attempt, new BadCredentialsException("wrong")));

        verify(throttle).wait("officer.uz", "unknown");
        verify(events).publishEvent(any(SignInWatch.SignInTried.class));
    }

    @Test
    void anOutageIsNobodysWrongGuess() {
        watch.failed(new AuthenticationFailureServiceExceptionEvent(
                attempt, new InternalAuthenticationServiceException("the database is away")));

        verifyNoInteractions(throttle, accounts, events);
    }

    @Test
    void whatAnIssuerSaysIsNotCounted() {
        var issued = new SignInWatch(throttle, accounts, events, "https://id.example.org/realms/rogatory");
        when(accounts.find("officer.uz")).thenReturn(Optional.empty());

        issued.failed(new AuthenticationFailureBadCredentialsEvent(attempt, new BadCredentialsException("wrong")));

        verifyNoInteractions(throttle);
        verify(events).publishEvent(any(SignInWatch.SignInTried.class));
    }
}
