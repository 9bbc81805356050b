package org.rogatory.web.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares passwords with those of the accounts, for the form and for HTTP Basic alike. An attempt counts before its
 * password is compared; where it cannot be counted nobody is let in. A password that was right a short while ago counts
 * for no attempt.
 */
final class EmbeddedSignIn extends DaoAuthenticationProvider {

    /**
     * So many passwords are compared at once at a node: fewer than a network may fail, so that people who sign in at
     * the same moment wait for each other instead of being turned away.
     */
    private static final int HANDS = 8;

    private final SignInThrottle throttle;
    private final RememberedPasswords remembered;
    private final List<Lock> hands =
            Stream.<Lock>generate(() -> new ReentrantLock(true)).limit(HANDS).toList();

    EmbeddedSignIn(UserAccounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        super(opened(
                accounts,
                Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()))));
        this.throttle = throttle;
        this.remembered = new RememberedPasswords(Ticker.systemTicker());
        setPasswordEncoder(passwords);
    }

    /**
     * A name without an account, or with a closed one, goes the way of every other and is compared with what nobody
     * knows: neither time nor count tells which names there are.
     */
    private static UserDetailsService opened(UserAccounts accounts, String hashOfNobody) {
        return username -> accounts.find(username)
                .filter(Account::enabled)
                .<UserDetails>map(OfficerDetails::of)
                .orElseGet(() -> new User("nobody", hashOfNobody, List.of()));
    }

    /** Calls of one system that come at once wait for the first of them, and for no password to be hashed again. */
    @Override
    protected void additionalAuthenticationChecks(UserDetails account, UsernamePasswordAuthenticationToken attempt) {
        var who = throttle.own(attempt.getName(), SignInWatch.address(attempt));
        var password = Objects.toString(attempt.getCredentials(), "");
        var hashed = Objects.toString(account.getPassword(), "");
        if (remembered.knows(who, password, hashed)) {
            return;
        }
        var hand = hands.get(Math.floorMod(who.hashCode(), HANDS));
        hand.lock();
        try {
            if (!remembered.knows(who, password, hashed)) {
                compare(account, attempt);
                remembered.note(who, password, hashed);
            }
        } finally {
            hand.unlock();
        }
    }

    private void compare(UserDetails account, UsernamePasswordAuthenticationToken attempt) {
        try {
            var begun = throttle.begin(attempt.getName(), SignInWatch.address(attempt));
            super.additionalAuthenticationChecks(account, attempt);
            throttle.succeeded(begun);
        } catch (DataAccessException away) {
            throw new InternalAuthenticationServiceException("The attempt cannot be counted", away);
        }
    }
}
