package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.web.shared.AttemptsInMemory;
import org.rogatory.web.shared.NetworksInMemory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** An attempt counts before its password is compared, at however many nodes and however many at once. */
class EmbeddedSignInTest {

    private static final int AT_ONCE = 32;
    private static final String HERE = "192.0.2.1";
    private static final String OFFICE = "198.51.100.1";

    private final FailedAttempts attempts = mock(FailedAttempts.class, delegatesTo(new AttemptsInMemory()));
    private final NetworksInMemory networks = new NetworksInMemory();
    private final UserAccounts accounts = mock(UserAccounts.class);
    private final Slow slow = new Slow();
    private final EmbeddedSignIn signIn = node();

    /** Hashes by a sign before the password, takes its time to compare and counts how often it was asked. */
    private static final class Slow implements PasswordEncoder {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "#" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hashed) {
            asked.incrementAndGet();
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return ("#" + password).equals(hashed);
        }
    }

    private EmbeddedSignIn node() {
        var clock = Clock.fixed(Instant.parse("2026-05-05T06:00:00Z"), ZoneOffset.UTC);
        var throttle = new SignInThrottle(attempts, networks, Installations.named("one"), clock);
        return new EmbeddedSignIn(accounts, slow, throttle);
    }

    @BeforeEach
    void officers() {
        when(accounts.find(anyString())).thenReturn(Optional.empty());
        when(accounts.find("officer.uz")).thenReturn(Optional.of(account("officer.uz", true)));
        when(accounts.find("closed.uz")).thenReturn(Optional.of(account("closed.uz", false)));
    }

    private static Account account(String username, boolean enabled) {
        var officer = new Officer(username, "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(Role.HEAD));
        return new Account(officer, "#right", enabled, "en");
    }

    private static UsernamePasswordAuthenticationToken attempt(String username, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return attempt;
    }

    /** What became of each of many attempts at once, at two nodes in turn; null for who came in. */
    private List<@Nullable AuthenticationException> atOnce(IntFunction<UsernamePasswordAuthenticationToken> attempt)
            throws Exception {
        var nodes = List.of(signIn, node());
        var begin = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tried = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> threads.submit(() -> {
                        begin.await();
                        return outcome(nodes.get(number % nodes.size()), attempt.apply(number));
                    }))
                    .toList();
            begin.countDown();
            var outcomes = new ArrayList<@Nullable AuthenticationException>();
            for (var one : tried) {
                outcomes.add(one.get(30, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static @Nullable AuthenticationException outcome(
            EmbeddedSignIn node, UsernamePasswordAuthenticationToken attempt) {
        try {
            assertThat(node.authenticate(attempt).isAuthenticated()).isTrue();
            return null;
        } catch (AuthenticationException refused) {
            return refused;
        }
    }

    @Test
    void ofManyGuessesAtOnceNoMoreAreComparedThanMayBe() throws Exception {
        var outcomes = atOnce(number -> attempt("officer.uz", "guess " + number, "203.0.113." + (number + 1)));

        assertThat(slow.asked).hasValue(SignInThrottle.FREE_BY_NAME);
        assertThat(outcomes)
                .filteredOn(BadCredentialsException.class::isInstance)
                .hasSize(SignInThrottle.FREE_BY_NAME);
        assertThat(outcomes)
                .filteredOn(SignInThrottled.class::isInstance)
                .hasSize(AT_ONCE - SignInThrottle.FREE_BY_NAME);
    }

    @Test
    void ofManyNamesAtOnceFromOneNetworkNoMoreAreComparedThanMayBe() throws Exception {
        atOnce(number -> attempt("name" + number, "guess", HERE));

        assertThat(slow.asked).hasValue(SignInThrottle.FREE_BY_ADDRESS);
    }

    /** A system that begins with many calls at once proves its password once at each node. */
    @Test
    void ofManyRightOnesAtOnceEachComesIn() throws Exception {
        assertThat(atOnce(number -> attempt("officer.uz", "right", OFFICE))).containsOnlyNulls();

        assertThat(slow.asked).hasValue(2);
    }

    @Test
    void callsWithARightPasswordCostNothing() {
        signIn.authenticate(attempt("officer.uz", "right", OFFICE));
        clearInvocations(attempts);
        for (var call = 0; call < 10; call++) {
            signIn.authenticate(attempt("officer.uz", "right", OFFICE));
        }
        verifyNoInteractions(attempts);
        assertThat(slow.asked).hasValue(1);
    }

    @Test
    void strangersKeepNobodyOutOfHisNetworkAndLearnNothingThere() {
        signIn.authenticate(attempt("officer.uz", "right", OFFICE));
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            assertRefused("officer.uz", "wrong", HERE, BadCredentialsException.class);
        }
        assertRefused("officer.uz", "right", HERE, SignInThrottled.class);
        assertThat(node().authenticate(attempt("officer.uz", "right", OFFICE)).getName())
                .isEqualTo("officer.uz");
        assertRefused("officer.uz", "right", HERE, SignInThrottled.class);
    }

    @Test
    void wrongPasswordsWaitInTheOwnNetworkToo() {
        signIn.authenticate(attempt("officer.uz", "right", OFFICE));
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            assertRefused("officer.uz", "wrong", OFFICE, BadCredentialsException.class);
        }
        assertRefused("officer.uz", "right", OFFICE, SignInThrottled.class);
    }

    @Test
    void closedAndUnknownNamesGoTheSameWay() {
        for (var username : List.of("closed.uz", "nobody.uz")) {
            for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
                assertRefused(username, "right", HERE, BadCredentialsException.class);
            }
            assertRefused(username, "right", HERE, SignInThrottled.class);
        }
        assertThat(slow.asked).hasValue(2 * SignInThrottle.FREE_BY_NAME);
    }

    @Test
    void anAccountThatIsClosedComesInNoMoreThoughItsPasswordIsRemembered() {
        signIn.authenticate(attempt("officer.uz", "right", OFFICE));
        when(accounts.find("officer.uz")).thenReturn(Optional.of(account("officer.uz", false)));

        assertRefused("officer.uz", "right", OFFICE, BadCredentialsException.class);
    }

    @Test
    void whatCannotBeCountedIsNotCompared() {
        doThrow(new DataAccessResourceFailureException("away")).when(attempts).count(any(), any(), any());

        assertRefused("officer.uz", "right", OFFICE, InternalAuthenticationServiceException.class);
        assertThat(slow.asked).hasValue(0);
    }

    private void assertRefused(String username, String password, String address, Class<?> refusal) {
        assertThatThrownBy(() -> signIn.authenticate(attempt(username, password, address)))
                .isInstanceOf(refusal);
    }
}
