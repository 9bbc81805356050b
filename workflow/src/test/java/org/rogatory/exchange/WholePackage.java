package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A sealed package as tests compare and break it: all its bytes. */
public final class WholePackage {

    private WholePackage() {}

    public static byte[] bytes(SealedPackage parcel) {
        try (var content = parcel.open()) {
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same in memory, whatever becomes of what was kept. */
    public static SealedPackage held(SealedPackage parcel) {
        return SealedPackage.of(bytes(parcel));
    }
}
