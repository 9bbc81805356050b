package org.rogatory.documents.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a content found.
 *
 * @param signatures oldest first
 * @param findings what speaks against it or limits what it proves
 * @param firstData the JSON data inside the revision that the first signature covers, if it carries any
 * @param report for experts; null if nothing could be read
 */
public record Verification(
        Verdict verdict,
        Kind kind,
        List<SignatureFound> signatures,
        List<FindingFound> findings,
        @Nullable String firstData,
        @Nullable Report report) {

    public Verification {
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    /** Whether everything was checked and holds; no signature is not genuine. */
    public boolean genuine() {
        return verdict == Verdict.GENUINE;
    }

    /** What was checked, by its content. */
    public enum Kind {
        /** A PDF document. */
        PDF,
        /** A package of a message. */
        PACKAGE,
        /** Neither. */
        OTHER
    }
}
