package org.rogatory.integrations.signature.check;

import java.util.Collection;
import java.util.Map;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Verdict;

/** What the check finds, by code, and how bad each is. */
final class Codes {

    // of the file
    static final String UNREADABLE = "unreadable";
    static final String STRUCTURE_BROKEN = "structure-broken";
    static final String BYTE_RANGE = "byte-range";
    static final String SIGNATURE_HIDDEN = "signature-hidden";
    static final String AFTER_LAST_SIGNATURE = "after-last-signature";
    static final String CHANGE_NOT_ALLOWED = "change-not-allowed";
    static final String BYTES_UNACCOUNTED = "bytes-unaccounted";
    static final String DATA_CHANGED = "data-changed";
    static final String NOT_OUR_BYTES = "not-our-bytes";

    // of the signers
    static final String WRONG_AUTHORITY = "wrong-authority";
    static final String BYTES_CHANGED = "bytes-changed";
    static final String REVOKED = "revoked";
    static final String NOT_PASSED = "not-passed";
    static final String EXPIRED = "expired";
    static final String ALGORITHM_OUTDATED = "algorithm-outdated";
    /** Nothing is said against the signature, only not all of what would speak for it. */
    static final String NOT_CONFIRMED = "not-confirmed";

    static final String NO_TRUST = "no-trust";
    static final String SIGNER_UNREGISTERED = "signer-unregistered";
    static final String ANCHOR_OF_ANOTHER_STATE = "anchor-of-another-state";
    static final String TIME_STAMP_UNTRUSTED = "time-stamp-untrusted";
    /** Says why signatures of ended certificates hold no more; one whose certificate is valid holds without it. */
    static final String TIME_STAMP_ENDED = "time-stamp-ended";

    // what cannot be told here
    static final String ALGORITHM_UNKNOWN = "algorithm-unknown";
    static final String NO_REVOCATION_DATA = "no-revocation-data";
    static final String VOUCHED_FOR = "vouched-for";
    static final String XREF_UNUSUAL = "xref-unusual";
    static final String TOO_COMPLEX = "too-complex";
    static final String TOO_SLOW = "too-slow";
    static final String ENCRYPTED = "encrypted";

    private static final Map<String, Verdict> MILDER = Map.ofEntries(
            Map.entry(EXPIRED, Verdict.UNTRUSTED),
            Map.entry(ALGORITHM_OUTDATED, Verdict.UNTRUSTED),
            Map.entry(NOT_CONFIRMED, Verdict.UNTRUSTED),
            Map.entry(NO_TRUST, Verdict.UNTRUSTED),
            Map.entry(SIGNER_UNREGISTERED, Verdict.UNTRUSTED),
            Map.entry(ANCHOR_OF_ANOTHER_STATE, Verdict.UNTRUSTED),
            Map.entry(TIME_STAMP_UNTRUSTED, Verdict.UNTRUSTED),
            Map.entry(TIME_STAMP_ENDED, Verdict.GENUINE),
            Map.entry(ALGORITHM_UNKNOWN, Verdict.NOT_VERIFIABLE_HERE),
            Map.entry(NO_REVOCATION_DATA, Verdict.NOT_VERIFIABLE_HERE),
            Map.entry(VOUCHED_FOR, Verdict.NOT_VERIFIABLE_HERE),
            Map.entry(XREF_UNUSUAL, Verdict.NOT_VERIFIABLE_HERE),
            Map.entry(TOO_COMPLEX, Verdict.NOT_VERIFIABLE_HERE),
            Map.entry(TOO_SLOW, Verdict.NOT_VERIFIABLE_HERE),
            Map.entry(ENCRYPTED, Verdict.NOT_VERIFIABLE_HERE));

    private Codes() {}

    /** What one finding makes of the whole. */
    static Verdict verdict(String code) {
        return MILDER.getOrDefault(code, Verdict.INVALID);
    }

    /** What they make of the whole together. */
    static Verdict verdict(Collection<FindingFound> findings) {
        return findings.stream().map(finding -> verdict(finding.code())).reduce(Verdict.GENUINE, Verdict::and);
    }
}
