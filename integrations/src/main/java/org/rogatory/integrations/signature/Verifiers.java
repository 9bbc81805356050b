package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import org.jspecify.annotations.Nullable;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/** What the signature library asks about certificates: whom to believe, and what is revoked. */
@Component
public class Verifiers {

    private final TrustLists trust;
    private final DemoRevocation demo;
    private final KeptRevocation kept;
    private final OnlineRevocation online;

    Verifiers(TrustLists trust, DemoRevocation demo, KeptRevocation kept, OnlineRevocation online) {
        this.trust = trust;
        this.demo = demo;
        this.kept = kept;
        this.online = online;
    }

    /** One for one signature or validation, with the anchors of this moment; fetches no certificates. */
    public CertificateVerifier fresh() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trust.anchors().stream()
                .map(Anchor::certificate)
                .distinct()
                .map(CertificateToken::new)
                .forEach(trusted::addCertificate);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource((OCSPSource) this::ocsp);
        verifier.setCrlSource((CRLSource) this::crl);
        return verifier;
    }

    private @Nullable OCSPToken ocsp(CertificateToken certificate, CertificateToken issuer) {
        OCSPToken known = demo.ocsp(certificate, issuer);
        return known == null ? online.ocsp(certificate, issuer) : known;
    }

    /** What is asked now is newer than what was carried in. */
    private @Nullable CRLToken crl(CertificateToken certificate, CertificateToken issuer) {
        CRLToken known = demo.crl(certificate, issuer);
        if (known == null) {
            known = online.crl(certificate, issuer);
        }
        return known == null ? kept.crl(certificate, issuer) : known;
    }
}
