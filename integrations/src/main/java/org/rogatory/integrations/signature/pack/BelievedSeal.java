package org.rogatory.integrations.signature.pack;

import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.SignatureFound.Extent;
import org.rogatory.documents.SignatureFound.Signer;
import org.rogatory.documents.SignatureLevel;
import org.rogatory.documents.Verdict;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.TrustLists;

/** The seal of a package that holds, as it is told to whoever asks for it. */
final class BelievedSeal {

    private static final String HOLDS = "SEAL_HOLDS";

    private BelievedSeal() {}

    /**
     * Of whom it is believed.
     *
     * @param path up to the anchor that answers for it
     * @param claimed when the signer says; null if he does not
     */
    static SignatureFound of(TrustLists trust, Bound bound, SealPath path, @Nullable Date claimed) {
        X509Certificate anchor = path.certificates().get(path.certificates().size() - 1);
        String list = trust.anchors(bound.state()).stream()
                .filter(each -> each.certificate().equals(anchor))
                .map(Anchor::list)
                .findFirst()
                .orElse(null);
        return new SignatureFound(
                new Signer("", bound.authority(), bound.state(), true, trust.mode(bound.state()), list),
                claimed == null ? null : claimed.toInstant(),
                null,
                SignatureLevel.B,
                new Extent(true, List.of()),
                Verdict.GENUINE,
                HOLDS);
    }
}
