package org.rogatory.integrations.signature.token;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.TokenEvidence.Signer;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.integrations.signature.pack.SealPath;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;

/** What the certificate of a signature of a national tool is worth, and what follows for the signature. */
final class TokenTrust {

    /** Kinds of keys whose signatures are checked here. By name: libraries let national keys pass for elliptic ones. */
    private static final Set<String> CHECKABLE = Set.of("RSA", "RSASSA-PSS", "EC", "ECDSA");

    private final TrustLists trust;
    private final Verifiers verifiers;
    private final Clock clock;

    TokenTrust(TrustLists trust, Verifiers verifiers, Clock clock) {
        this.trust = trust;
        this.verifiers = verifiers;
        this.clock = clock;
    }

    /** Of which person a trust list names the certificate. */
    Optional<Bound> person(X509Certificate certificate) {
        return trust.bound(certificate).filter(found -> found.use() == KeyUse.PERSON);
    }

    boolean valid(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateException over) {
            return false;
        }
    }

    /**
     * Whether it says that it was made with an algorithm that is not known here, though its key is of a kind that is
     * checked here: who brings a signature says how it was made, and could evade the check with that.
     */
    boolean evades(TokenCms brought) {
        return !brought.signer().known()
                && CHECKABLE.contains(
                        brought.signer().certificate().getPublicKey().getAlgorithm());
    }

    /**
     * What a signature is worth. One by an algorithm that is not known here is neither genuine nor forged.
     *
     * @throws DocumentRefused if it is none of this content, or if its certificate was revoked
     */
    Verdict verdict(TokenCms brought, byte[] content, String state) {
        var signer = brought.signer();
        if (signer.known() && !brought.signs(content)) {
            throw new DocumentRefused("token-invalid");
        }
        List<X509Certificate> anchors =
                trust.anchors(state).stream().map(Anchor::certificate).toList();
        Optional<SealPath> path = SealPath.find(signer.certificate(), signer.along(), anchors);
        if (path.filter(found -> found.objected(verifiers.fresh())).isPresent()) {
            throw new DocumentRefused("token-not-valid");
        }
        if (!signer.known()) {
            return Verdict.NOT_VERIFIABLE_HERE;
        }
        return path.filter(found -> found.holds(clock.instant())).isPresent() ? Verdict.GENUINE : Verdict.UNTRUSTED;
    }

    static Signer named(X509Certificate certificate) {
        return new Signer(
                line(certificate.getSubjectX500Principal().getName()),
                line(certificate.getIssuerX500Principal().getName()),
                certificate.getSerialNumber().toString(16));
    }

    /** In one line, whatever the certificate says. */
    private static String line(String said) {
        return said.replaceAll("\\p{Cntrl}+", " ");
    }
}
