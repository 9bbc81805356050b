package org.rogatory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sealed package holds, by name, as far as it may hold it. */
final class PackageEntries implements PackageSealer.Sink {

    private static final int MOST = 1_000;

    private final Map<String, byte[]> taken = new LinkedHashMap<>();
    private long left;

    /** @param limit largest number of bytes it may unpack to */
    PackageEntries(long limit) {
        left = limit;
    }

    @Override
    public void entry(String name, InputStream content) throws IOException {
        var bytes = content.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= bytes.length;
        if (left < 0) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
        if (taken.put(name, bytes) != null || taken.size() > MOST) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    Map<String, byte[]> taken() {
        return new LinkedHashMap<>(taken);
    }
}
