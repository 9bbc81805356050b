package org.rogatory.integrations.signature.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Extent;
import org.rogatory.documents.signature.Verdict;

/** Signatures of which the standard validation says nothing that could be used. */
final class Unread {

    private Unread() {}

    /** One finding for each signature or time-stamp whose algorithm cannot be verified here, changed or not. */
    static List<FindingFound> unknownAlgorithms(StrictCheck strict) {
        List<FindingFound> found = new ArrayList<>();
        for (int i = 0; i < strict.closings().size(); i++) {
            Closing closing = strict.closings().get(i);
            String oid = Algorithms.unknown(closing.value());
            String code = strict.unread(closing.end());
            if (oid != null && code != null) {
                found.add(new FindingFound(code, Map.of("signature", Integer.toString(i + 1), "oid", oid)));
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
        @Nullable String code = strict.unread(closing.end());
        Verdict verdict = code == null || !strict.holds() ? Verdict.INVALID : Codes.verdict(code);
        List<String> since = strict.since(closing.end());
        return new SignatureFound(
                Signers.unnamed(Algorithms.subject(closing.value())),
                null,
                null,
                null,
                new Extent(strict.isWhole(closing.end()), since),
                verdict,
                oid == null ? "NO_SIGNATURE_FOUND" : "ALGORITHM_UNKNOWN/" + oid);
    }
}
