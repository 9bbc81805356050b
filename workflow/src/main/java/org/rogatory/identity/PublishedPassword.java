package org.rogatory.identity;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one password of all accounts of the demo world; it is published, so whoever reads it may sign in. */
@Component
public class PublishedPassword {

    private static final String WORD = "demo";

    private final UserAccountRepository accounts;
    private final PasswordEncoder passwords;

    PublishedPassword(UserAccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Itself, for what the demo world begins with beside accounts. */
    public static char[] word() {
        return WORD.toCharArray();
    }

    /** Whether somebody typed it. */
    public static boolean is(char[] typed) {
        return Arrays.equals(word(), typed);
    }

    /** Its hash, another one each time. */
    public String hash() {
        return Objects.requireNonNull(passwords.encode(WORD));
    }

    /**
     * Whether it opens an account still. Nobody chooses a password as short, so that only names are looked at as the
     * demo world gives them: to compare each hash takes its time, and those made together share one.
     */
    @Transactional(readOnly = true)
    public boolean opensAny() {
        return accounts.hashesOfNamesByState().stream().anyMatch(hash -> passwords.matches(WORD, hash));
    }
}
