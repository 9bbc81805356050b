package org.rogatory.integrations.signature;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.signature.DemoKeys.DemoState;
import org.springframework.stereotype.Component;

/** Answers what is revoked of the demonstration's certificates, as an online responder and by list. */
@Component
class DemoRevocation {

    private static final Duration FRESH = Duration.ofDays(1);

    private final DemoKeys keys;
    private final Clock clock;

    DemoRevocation(DemoKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Of what an issuer of the demonstration issued; null of anything else. */
    @Nullable
    OCSPToken ocsp(CertificateToken certificate, CertificateToken issuer) {
        return of(issuer, DemoState::issuer)
                .map(state -> answered(state, certificate, issuer))
                .orElse(null);
    }

    /** Of the issuers of the demonstration; null of anything else. */
    @Nullable
    CRLToken crl(CertificateToken certificate, CertificateToken issuer) {
        return of(issuer, DemoState::root)
                .map(state -> listed(state, certificate, issuer))
                .orElse(null);
    }

    private Optional<DemoState> of(CertificateToken issuer, Function<DemoState, SoftKey> key) {
        return keys.states().stream()
                .filter(state -> key.apply(state).certificate().equals(issuer.getCertificate()))
                .findFirst();
    }

    private OCSPToken answered(DemoState state, CertificateToken certificate, CertificateToken issuer) {
        CertificateID id = DSSRevocationUtils.getOCSPCertificateID(certificate, issuer, DigestAlgorithm.SHA1);
        Instant revoked = keys.revoked().get(certificate.getSerialNumber());
        CertificateStatus status = revoked == null
                ? CertificateStatus.GOOD
                : new RevokedStatus(Date.from(revoked), CRLReason.keyCompromise);
        SoftKey responder = state.revocation();
        Instant now = clock.instant();
        try {
            BasicOCSPResp answer = new JcaBasicOCSPRespBuilder(
                            responder.certificate().getSubjectX500Principal())
                    .addResponse(id, status, Date.from(now), Date.from(now.plus(FRESH)))
                    .build(new KeySigner(responder), holders(responder), Date.from(now));
            OCSPToken token = new OCSPToken(
                    answer,
                    DSSRevocationUtils.getLatestSingleResponse(answer, certificate, issuer),
                    certificate,
                    issuer);
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            return token;
        } catch (OCSPException | GeneralSecurityException e) {
            throw new IllegalStateException("The demonstration cannot tell what is revoked", e);
        }
    }

    private static X509CertificateHolder[] holders(SoftKey key) throws GeneralSecurityException {
        X509CertificateHolder[] holders = new X509CertificateHolder[key.chain().size()];
        for (int i = 0; i < holders.length; i++) {
            holders[i] = new JcaX509CertificateHolder(key.chain().get(i));
        }
        return holders;
    }

    private CRLToken listed(DemoState state, CertificateToken certificate, CertificateToken issuer) {
        try {
            byte[] list = list(state.root()).getEncoded();
            CRLToken token =
                    new CRLToken(certificate, CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(list), issuer));
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            return token;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The demonstration cannot list what is revoked", e);
        }
    }

    private X509CRLHolder list(SoftKey root) throws IOException, GeneralSecurityException {
        X509Certificate issuer = root.certificate();
        Instant now = clock.instant();
        var builder = new JcaX509v2CRLBuilder(issuer, Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(FRESH)));
        for (Map.Entry<BigInteger, Instant> revoked : keys.revoked().entrySet()) {
            builder.addCRLEntry(revoked.getKey(), Date.from(revoked.getValue()), CRLReason.keyCompromise);
        }
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer));
        builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
        return builder.build(new KeySigner(root));
    }
}
