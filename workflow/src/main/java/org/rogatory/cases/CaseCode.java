package org.rogatory.cases;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The reference of a file that tells nothing of it: ten random signs in two groups, {@code 7KQXM-2P9DT}, without kind,
 * State or order. Letters that are taken for others do not occur; in each group is a digit, so that it is no word.
 */
public final class CaseCode {

    /** Digits and Latin letters without I, L, O and U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 5;
    private static final String GROUPED = "(?=[A-Z]*[0-9])[0-9A-HJKMNP-TV-Z]{5}";
    private static final Pattern CODE = Pattern.compile(GROUPED + "-" + GROUPED);
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseCode() {}

    /** Another one each time. */
    static String random() {
        return group() + "-" + group();
    }

    /** Whether a reference is one. */
    public static boolean is(String reference) {
        return CODE.matcher(reference).matches();
    }

    private static String group() {
        var group = new StringBuilder();
        while (group.chars().noneMatch(Character::isDigit)) {
            group.setLength(0);
            RANDOM.ints(GROUP, 0, SIGNS.length()).mapToObj(SIGNS::charAt).forEach(group::append);
        }
        return group.toString();
    }
}
