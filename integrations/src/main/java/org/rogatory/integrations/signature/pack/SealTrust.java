package org.rogatory.integrations.signature.pack;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Extent;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.exchange.SealStanding;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/**
 * What the certificate of a seal is worth that fits its content. For whom it stands is what the trust lists say, and it
 * must descend from an anchor of that State: one State's anchor vouches for no authority of another. Of a State that is
 * believed by its word the very certificate must be registered, by two persons, and be valid.
 */
final class SealTrust {

    private final TrustLists trust;
    private final Verifiers verifiers;
    private final Clock clock;
    private final KeyUse use;

    /** @param use for which the certificate has to be registered */
    SealTrust(TrustLists trust, Verifiers verifiers, Clock clock, KeyUse use) {
        this.trust = trust;
        this.verifiers = verifiers;
        this.clock = clock;
        this.use = use;
    }

    /**
     * What a seal is worth.
     *
     * @param bound for whom its certificate is registered; null if for nobody, or if it may be of anybody
     * @param path up to the anchor of that State; null if there is none
     */
    record Judged(
            SealStanding standing,
            @Nullable Bound bound,
            @Nullable SealPath path) {

        /** Of a seal whose signer nobody knows. */
        static Judged stranger(SealStanding standing) {
            return new Judged(standing, null, null);
        }
    }

    Optional<Bound> bound(X509Certificate certificate) {
        return trust.bound(certificate).filter(found -> found.use() == use);
    }

    List<X509Certificate> anchors(Bound bound) {
        return trust.anchors(bound.state()).stream().map(Anchor::certificate).toList();
    }

    /** Of a seal that fits, by its certificate and those that came along with it. */
    Judged judged(X509Certificate certificate, List<X509Certificate> along) {
        Bound bound = bound(certificate).orElse(null);
        if (bound == null) {
            return Judged.stranger(SealStanding.UNKNOWN);
        }
        SealPath path = SealPath.find(certificate, along, anchors(bound)).orElse(null);
        return new Judged(path == null ? withoutAnchor(certificate, along, bound) : under(path), bound, path);
    }

    /** Below an anchor of its State, valid now, and nobody who can be asked says anything against it. */
    private SealStanding under(SealPath path) {
        if (path.ended(clock.instant())) {
            return SealStanding.EXPIRED;
        }
        if (!path.holds(clock.instant())) {
            return SealStanding.UNKNOWN;
        }
        return path.objected(verifiers.fresh()) ? SealStanding.REVOKED : SealStanding.GENUINE;
    }

    /** Where no anchor answers for it, only the word of its State can. */
    SealStanding withoutAnchor(X509Certificate certificate, Collection<X509Certificate> along, Bound bound) {
        if (trust.mode(bound.state()) != TrustMode.VOUCHED) {
            return SealStanding.UNKNOWN;
        }
        if (SealPath.ended(certificate, clock.instant())) {
            return SealStanding.EXPIRED;
        }
        if (!SealPath.signs(certificate, clock.instant())) {
            return SealStanding.UNKNOWN;
        }
        return SealPath.objected(certificate, along, verifiers.fresh()) ? SealStanding.REVOKED : SealStanding.VOUCHED;
    }

    /**
     * As it is told to whoever asks for it.
     *
     * @param claimed when the signer says; null if he does not
     */
    SignatureFound told(Judged judged, @Nullable Date claimed) {
        SealStanding standing = judged.standing();
        return new SignatureFound(
                signer(judged),
                claimed == null ? null : claimed.toInstant(),
                null,
                standing == SealStanding.ALGORITHM ? null : SignatureLevel.B,
                new Extent(true, List.of()),
                standing.verdict(),
                standing == SealStanding.GENUINE ? "SEAL_HOLDS" : "SEAL_" + standing.name());
    }

    private Signer signer(Judged judged) {
        Bound bound = judged.bound();
        return bound == null
                ? new Signer("", null, null, false, TrustMode.NONE, null)
                : new Signer(
                        "", bound.authority(), bound.state(), true, trust.mode(bound.state()), list(judged, bound));
    }

    private @Nullable String list(Judged judged, Bound bound) {
        SealPath path = judged.path();
        return path == null
                ? null
                : trust.anchors(bound.state()).stream()
                        .filter(each -> each.certificate().equals(path.anchor()))
                        .map(Anchor::list)
                        .findFirst()
                        .orElse(null);
    }
}
