package org.rogatory.persons;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The halves of keys that another organisation has opened, for the thread and the time of one piece of work alone. */
final class OpenHalves {

    private static final byte[] PURPOSE = "rogatory:two-locks".getBytes(StandardCharsets.US_ASCII);
    private static final ThreadLocal<Map<String, byte[]>> OPEN = ThreadLocal.withInitial(HashMap::new);

    private OpenHalves() {}

    static <T> T during(String reference, byte[] half, Supplier<T> work) {
        var before = OPEN.get().put(reference, half);
        try {
            return work.get();
        } finally {
            if (before == null) {
                OPEN.get().remove(reference);
            } else {
                OPEN.get().put(reference, before);
            }
            if (OPEN.get().isEmpty()) {
                OPEN.remove();
            }
        }
    }

    static boolean has(String reference) {
        return OPEN.get().containsKey(reference);
    }

    /** @throws UnreadableSecret if the other half is not open here */
    static byte[] joined(String reference, byte[] ours) {
        var theirs = Optional.ofNullable(OPEN.get().get(reference)).orElseThrow(() -> new UnreadableSecret(reference));
        try {
            return Hkdf.computeHkdf("HmacSha256", both(ours, theirs), new byte[0], PURPOSE, Secret.KEY_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot derive a key", impossible);
        }
    }

    private static byte[] both(byte[] ours, byte[] theirs) {
        var both = new byte[ours.length + theirs.length];
        System.arraycopy(ours, 0, both, 0, ours.length);
        System.arraycopy(theirs, 0, both, ours.length, theirs.length);
        return both;
    }
}
