package org.rogatory.integrations.signature.pack;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.Revocation;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from the certificate of a seal up to an anchor of its State.
 *
 * @param certificates the one of the seal first, the anchor last
 */
public record SealPath(List<X509Certificate> certificates) {

    private static final Set<DigestAlgorithm> DIGESTS = Collections.unmodifiableSet(
            EnumSet.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA384, DigestAlgorithm.SHA512));
    private static final int SHORTEST_RSA = 2048;
    private static final int SHORTEST_EC = 256;
    private static final int LONGEST = 5;

    public SealPath {
        certificates = List.copyOf(certificates);
    }

    /** Of a chain, each signature verified, up to the first of these anchors; empty if it reaches none. */
    static Optional<SealPath> of(List<X509Certificate> chain, Collection<X509Certificate> anchors) {
        for (int i = 1; i < chain.size() && issued(chain.get(i), chain.get(i - 1)); i++) {
            if (anchors.contains(chain.get(i))) {
                return Optional.of(new SealPath(chain.subList(0, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Found among certificates that came along, each signature verified; empty if none of the anchors is reached. */
    public static Optional<SealPath> find(
            X509Certificate signer, Collection<X509Certificate> along, Collection<X509Certificate> anchors) {
        List<X509Certificate> chain = new ArrayList<>(List.of(signer));
        while (chain.size() < LONGEST) {
            X509Certificate last = chain.get(chain.size() - 1);
            Optional<X509Certificate> anchor = issuer(last, anchors);
            Optional<X509Certificate> next = anchor.or(() -> issuer(last, along));
            if (next.filter(chain::contains).isPresent() || next.isEmpty()) {
                return Optional.empty();
            }
            chain.add(next.get());
            if (anchor.isPresent()) {
                return Optional.of(new SealPath(chain));
            }
        }
        return Optional.empty();
    }

    private static Optional<X509Certificate> issuer(X509Certificate issued, Collection<X509Certificate> among) {
        return among.stream().filter(each -> issued(each, issued)).findFirst();
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /** Whether a digest is one in which seals are believed. */
    static boolean strong(DigestAlgorithm digest) {
        return DIGESTS.contains(digest);
    }

    /** Whether every certificate below the anchor is valid now, strong enough, and of a holder of its kind. */
    public boolean holds(Instant now) {
        for (int i = 0; i < certificates.size() - 1; i++) {
            X509Certificate certificate = certificates.get(i);
            if (!sound(certificate, now) || issues(certificate) != i > 0 || !signedStrongly(certificate)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a certificate is valid now, strong enough and no issuer's; who issued it is not asked. */
    static boolean signs(X509Certificate certificate, Instant now) {
        return sound(certificate, now) && !issues(certificate);
    }

    private static boolean sound(X509Certificate certificate, Instant now) {
        return !Date.from(now).before(certificate.getNotBefore())
                && !ended(certificate, now)
                && strong(certificate.getPublicKey());
    }

    private static boolean issues(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }

    /** Whether a certificate below the anchor was valid once and is no more. */
    boolean ended(Instant now) {
        return certificates.subList(0, certificates.size() - 1).stream().anyMatch(each -> ended(each, now));
    }

    static boolean ended(X509Certificate certificate, Instant now) {
        return Date.from(now).after(certificate.getNotAfter());
    }

    X509Certificate anchor() {
        return certificates.get(certificates.size() - 1);
    }

    /**
     * Whether an answer speaks against a certificate for which no anchor answers. Only its issuer is asked, if he came
     * along: addresses in certificates above him could be anybody's.
     */
    static boolean objected(X509Certificate certificate, Collection<X509Certificate> along, CertificateVerifier asked) {
        List<X509Certificate> others =
                along.stream().filter(each -> !each.equals(certificate)).toList();
        return issuer(certificate, others)
                .filter(issuer -> new SealPath(List.of(certificate, issuer)).objected(asked))
                .isPresent();
    }

    /** No answer speaks against a certificate, as with the packages of today: then the register decides. */
    public boolean objected(CertificateVerifier asked) {
        List<CertificateToken> chain =
                certificates.stream().map(CertificateToken::new).toList();
        try {
            for (int i = 0; i < chain.size() - 1; i++) {
                if (objects(asked.getOcspSource(), chain.get(i), chain.get(i + 1))
                        || objects(asked.getCrlSource(), chain.get(i), chain.get(i + 1))) {
                    return true;
                }
            }
            return false;
        } catch (DSSException unreadable) {
            return true;
        }
    }

    private static <R extends Revocation> boolean objects(
            RevocationSource<R> source, CertificateToken certificate, CertificateToken issuer) {
        RevocationToken<R> answer = source.getRevocationToken(certificate, issuer);
        return answer != null && answer.getStatus() != CertificateStatus.GOOD;
    }

    private static boolean strong(PublicKey key) {
        return key instanceof RSAKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA
                || key instanceof ECKey elliptic
                        && elliptic.getParams().getOrder().bitLength() >= SHORTEST_EC;
    }

    /** An algorithm that the library does not know is none of those either. */
    private static boolean signedStrongly(X509Certificate certificate) {
        try {
            return strong(
                    new CertificateToken(certificate).getSignatureAlgorithm().getDigestAlgorithm());
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
