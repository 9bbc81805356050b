package org.rogatory.integrations.signature.token;

import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.NationalTokens;
import org.rogatory.documents.TokenEvidence;
import org.rogatory.documents.TokenEvidence.Signer;
import org.rogatory.documents.Verdict;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.integrations.signature.pack.CmsSigner;
import org.rogatory.integrations.signature.pack.SealPath;
import org.rogatory.integrations.signature.token.TokenSettings.StateToken;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/**
 * Checks signatures of national tools by the rule of all others: the certificate is registered for the officer, and
 * descends from an anchor of his State. What was made with a key of a kind that is not known here is neither genuine
 * nor forged: it is kept, and said to be not verifiable here.
 */
@Component
class CheckedTokens implements NationalTokens {

    /** Kinds of keys whose signatures are checked here. By name: libraries let national keys pass for elliptic ones. */
    private static final Set<String> CHECKABLE = Set.of("RSA", "RSASSA-PSS", "EC", "ECDSA");

    private final TokenSettings settings;
    private final TrustLists trust;
    private final Verifiers verifiers;
    private final Clock clock;

    CheckedTokens(TokenSettings settings, TrustLists trust, Verifiers verifiers, Clock clock) {
        this.settings = settings;
        this.trust = trust;
        this.verifiers = verifiers;
        this.clock = clock;
    }

    @Override
    public Optional<Offered> offered(String state) {
        return Optional.ofNullable(settings.tokens().get(state))
                .map(token -> new Offered(token.tool(), token.siteKey()));
    }

    @Override
    public TokenEvidence check(Content content, byte[] cms) {
        StateToken token = Optional.ofNullable(settings.tokens().get(content.state()))
                .orElseThrow(() -> new DocumentRefused("token-not-here"));
        if (!Asn1Bounds.within(cms, Asn1Bounds.OF_PACKAGES)) {
            throw new DocumentRefused("token-unreadable");
        }
        demandNothingElse(content.content(), cms);
        CmsSigner signer = signer(content.content(), cms).orElseThrow(() -> new DocumentRefused("token-unreadable"));
        Bound bound = his(signer.certificate(), content.by()).orElseThrow(() -> new DocumentRefused("token-not-his"));
        if (!valid(signer.certificate())) {
            throw new DocumentRefused("token-not-valid");
        }
        Verdict verdict = verdict(signer, bound);
        return new TokenEvidence(
                verdict,
                signer.information().getEncryptionAlgOID(),
                named(signer.certificate()),
                StateValidator.asked(token, content.content(), cms));
    }

    /** Whatever the library makes of what somebody brings, it is no signature. */
    private static Optional<CmsSigner> signer(byte[] content, byte[] cms) {
        try {
            return CmsSigner.only(new CMSSignedData(new CMSProcessableByteArray(content), cms));
        } catch (CMSException | CertificateException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Some tools put the content inside: then it must be the one that was given out. */
    private static void demandNothingElse(byte[] content, byte[] cms) {
        byte[] inside;
        try {
            CMSSignedData signed = new CMSSignedData(cms);
            inside = signed.getSignedContent() != null
                            && signed.getSignedContent().getContent() instanceof byte[] found
                    ? found
                    : content;
        } catch (CMSException | RuntimeException broken) {
            throw new DocumentRefused("token-unreadable");
        }
        if (!Arrays.equals(inside, content)) {
            throw new DocumentRefused("token-invalid");
        }
    }

    private Optional<Bound> his(X509Certificate certificate, By by) {
        return trust.bound(certificate)
                .filter(found -> found.use() == KeyUse.PERSON)
                .filter(found ->
                        by.officer().equals(found.officer()) && by.authority().equals(found.authority()));
    }

    private boolean valid(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateException over) {
            return false;
        }
    }

    @Override
    public boolean stands(By by, byte[] cms) {
        return signer(new byte[0], cms)
                .map(CmsSigner::certificate)
                .filter(this::valid)
                .flatMap(certificate -> his(certificate, by))
                .isPresent();
    }

    /** Who brings a signature says how it was made; with a key of a kind that is checked here he cannot evade that. */
    private Verdict verdict(CmsSigner signer, Bound bound) {
        if (signer.known() ? !signer.signed() : checkable(signer.certificate().getPublicKey())) {
            throw new DocumentRefused("token-invalid");
        }
        List<X509Certificate> anchors =
                trust.anchors(bound.state()).stream().map(Anchor::certificate).toList();
        Optional<SealPath> path = SealPath.find(signer.certificate(), signer.along(), anchors);
        if (path.filter(found -> found.objected(verifiers.fresh())).isPresent()) {
            throw new DocumentRefused("token-not-valid");
        }
        if (!signer.known()) {
            return Verdict.NOT_VERIFIABLE_HERE;
        }
        return path.filter(found -> found.holds(clock.instant())).isPresent() ? Verdict.GENUINE : Verdict.UNTRUSTED;
    }

    private static boolean checkable(PublicKey key) {
        return CHECKABLE.contains(key.getAlgorithm());
    }

    private static Signer named(X509Certificate certificate) {
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
