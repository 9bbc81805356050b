package org.rogatory.web.administration;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Passwords for one sign-in, easy to read out: no letters that look alike. */
@Component
class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LENGTH = 5;

    private final SecureRandom random = new SecureRandom();

    /** Four groups of five letters and digits: about a hundred bits. */
    String next() {
        return random.ints((long) GROUPS * LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + LENGTH + "})(?!$)", "$1-");
    }
}
