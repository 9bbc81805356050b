package org.rogatory.persons;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The cabinet that an organisation has opened, for the thread and the time of one piece of work alone, and the halves of
 * keys that were opened with it meanwhile: each is read once, when it is first needed.
 */
final class OpenHalves {

    private static final byte[] PURPOSE = "rogatory:two-locks".getBytes(StandardCharsets.US_ASCII);
    private static final ThreadLocal<@Nullable Open> OPEN = new ThreadLocal<>();

    private OpenHalves() {}

    /** A cabinet during a piece of work, around which there may be another. */
    private static final class Open {

        private final OpenCabinet cabinet;
        private final @Nullable Open around;
        private final Map<String, Optional<byte[]>> read = new HashMap<>();

        Open(OpenCabinet cabinet, @Nullable Open around) {
            this.cabinet = cabinet;
            this.around = around;
        }

        void prepare(Collection<String> references) {
            var unread = references.stream()
                    .filter(reference -> !read.containsKey(reference))
                    .toList();
            if (!unread.isEmpty()) {
                var halves = cabinet.halves(unread);
                unread.forEach(reference -> read.put(reference, Optional.ofNullable(halves.get(reference))));
            }
        }

        Optional<byte[]> half(String reference) {
            if (!read.containsKey(reference)) {
                read.put(reference, cabinet.half(reference));
            }
            var found = read.getOrDefault(reference, Optional.empty());
            return found.isPresent() || around == null ? found : around.half(reference);
        }

        Optional<OpenCabinet> of(String organisation) {
            if (cabinet.organisation().equals(organisation)) {
                return Optional.of(cabinet);
            }
            return around == null ? Optional.empty() : around.of(organisation);
        }

        void forget(String reference) {
            read.remove(reference);
            if (around != null) {
                around.forget(reference);
            }
        }
    }

    static <T> T during(OpenCabinet cabinet, Supplier<T> work) {
        var before = OPEN.get();
        OPEN.set(new Open(cabinet, before));
        try {
            return work.get();
        } finally {
            if (before == null) {
                OPEN.remove();
            } else {
                OPEN.set(before);
            }
        }
    }

    /** The cabinet of an organisation, if it is open here and now. */
    static Optional<OpenCabinet> of(String organisation) {
        var open = OPEN.get();
        return open == null ? Optional.empty() : open.of(organisation);
    }

    static boolean has(String reference) {
        return half(reference).isPresent();
    }

    /** Opens these halves together, where anything is open at all. */
    static void prepare(Collection<String> references) {
        var open = OPEN.get();
        if (open != null) {
            open.prepare(references);
        }
    }

    /** What was opened of a file counts no more: the lock that it was read from may be gone. */
    static void forget(String reference) {
        var open = OPEN.get();
        if (open != null) {
            open.forget(reference);
        }
    }

    /** @throws CabinetShut if the other half is not open here */
    static byte[] joined(String reference, byte[] ours) {
        var theirs = half(reference).orElseThrow(() -> new CabinetShut(reference));
        try {
            return Hkdf.computeHkdf("HmacSha256", both(ours, theirs), new byte[0], PURPOSE, Secret.KEY_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot derive a key", impossible);
        }
    }

    private static Optional<byte[]> half(String reference) {
        var open = OPEN.get();
        return open == null ? Optional.empty() : open.half(reference);
    }

    private static byte[] both(byte[] ours, byte[] theirs) {
        var both = new byte[ours.length + theirs.length];
        System.arraycopy(ours, 0, both, 0, ours.length);
        System.arraycopy(theirs, 0, both, ours.length, theirs.length);
        return both;
    }
}
