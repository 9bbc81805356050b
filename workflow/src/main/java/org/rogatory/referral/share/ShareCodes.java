package org.rogatory.referral.share;

import java.security.SecureRandom;

/** The code of a share: random, common to both sides, without kind, State or sequence. */
final class ShareCodes {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final String RELEASE = "release-";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShareCodes() {}

    static String next() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.toString();
    }

    /** Under which key the sender keeps what is to be passed on. */
    static String keyOfSender(String shareRef) {
        return "share-" + shareRef;
    }

    /** Under which key lies what leaves; it ends once that has arrived. */
    static String keyOfRelease(String shareRef) {
        return RELEASE + shareRef;
    }

    /** How the names of all such keys begin. */
    static String keysOfReleases() {
        return RELEASE;
    }

    /** What has left under such a key. */
    static String released(String keyRef) {
        return keyRef.substring(RELEASE.length());
    }

    /** Under which key the receiver keeps it until he has a file. */
    static String keyOfReceiver(String shareRef) {
        return "offer-" + shareRef;
    }
}
