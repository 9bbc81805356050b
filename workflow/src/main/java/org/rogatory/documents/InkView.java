package org.rogatory.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the signing of a letter by hand has come.
 *
 * @param documentRef the letter
 * @param fingerprint SHA-256 of the version that was printed; empty once it was erased
 * @param printed who printed it first, and when
 * @param scan what came back; null before
 * @param checked who compared the two or rejected the scan, and when; null before
 * @param reason why the scan was rejected; null if it was not
 */
public record InkView(
        String documentRef,
        InkState state,
        String fingerprint,
        Done printed,
        @Nullable Scan scan,
        @Nullable Done checked,
        @Nullable String reason) {

    /** A deed: by whom (user name), and when. */
    public record Done(String by, Instant at) {}

    /**
     * The scan of the signed paper.
     *
     * @param documentRef the attachment of the file
     * @param fingerprint its SHA-256; empty once it was erased
     */
    public record Scan(String documentRef, String fingerprint, Done added) {}

    /** Whether it can go on with just this content: it is the one that was printed, and nobody has signed it. */
    public boolean goesOn(DocumentView letter) {
        return state != InkState.SIGNED && fingerprint.equals(letter.sha256());
    }

    /** Without the reason, so that no log ever shows it. */
    @Override
    public String toString() {
        return "InkView[" + documentRef + ", " + state + "]";
    }
}
