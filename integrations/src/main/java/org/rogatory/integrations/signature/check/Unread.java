package org.rogatory.integrations.signature.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.FindingFound;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.SignatureFound.Extent;
import org.rogatory.documents.SignatureFound.Signer;
import org.rogatory.documents.Verdict;
import org.rogatory.trust.TrustMode;

/** Signatures of which the standard validation says nothing that could be used. */
final class Unread {

    private Unread() {}

    /** One finding for each signature or time-stamp whose algorithm cannot be verified here. */
    static List<FindingFound> unknownAlgorithms(StrictCheck strict) {
        List<FindingFound> found = new ArrayList<>();
        for (int i = 0; i < strict.closings().size(); i++) {
            String oid = Algorithms.unknown(strict.closings().get(i).value());
            if (oid != null) {
                found.add(new FindingFound(
                        Codes.ALGORITHM_UNKNOWN, Map.of("signature", Integer.toString(i + 1), "oid", oid)));
            }
        }
        return found;
    }

    static List<SignatureFound> all(StrictCheck strict) {
        return strict.closings().stream()
                .filter(closing -> !closing.stamp())
                .map(closing -> of(closing, strict))
                .toList();
    }

    /** What can be said of one without verifying it. */
    static SignatureFound of(Closing closing, StrictCheck strict) {
        @Nullable String oid = Algorithms.unknown(closing.value());
        Verdict verdict = oid == null || !strict.holds() ? Verdict.INVALID : Verdict.NOT_VERIFIABLE_HERE;
        List<String> since = strict.since(closing.end());
        return new SignatureFound(
                new Signer(Algorithms.subject(closing.value()), null, null, false, TrustMode.NONE, null),
                null,
                null,
                null,
                new Extent(strict.isWhole(closing.end()), since),
                verdict,
                oid == null ? "NO_SIGNATURE_FOUND" : "ALGORITHM_UNKNOWN/" + oid);
    }
}
