package org.rogatory.persons;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/** A code of 128 bits that is given out once, in signs that nobody mistakes for others (Crockford's base 32). */
record CabinetCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 128;
    private static final int BITS_OF_A_SIGN = 5;
    private static final int SIGNS = 26;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CabinetCode random() {
        var number = new BigInteger(BITS, RANDOM);
        var signs = new StringBuilder();
        for (var sign = SIGNS - 1; sign >= 0; sign--) {
            signs.append(
                    ALPHABET.charAt(number.shiftRight(sign * BITS_OF_A_SIGN).intValue() & (ALPHABET.length() - 1)));
        }
        return new CabinetCode(signs.toString());
    }

    /** As somebody typed it, with whatever between the groups and in letters of either size. */
    static CabinetCode typed(String text) {
        var signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new CabinetCode(signs);
    }

    char[] typed() {
        return signs.toCharArray();
    }

    /** As it is given out, in groups. */
    String grouped() {
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "CabinetCode";
    }
}
