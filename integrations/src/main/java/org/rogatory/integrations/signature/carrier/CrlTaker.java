package org.rogatory.integrations.signature.carrier;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.integrations.signature.KeptRevocation;
import org.rogatory.integrations.signature.pack.SealPath;
import org.rogatory.media.Carried;
import org.rogatory.media.MediaKind;
import org.rogatory.media.MediaManifest;
import org.rogatory.media.MediaRefused;
import org.rogatory.media.MediaTaker;
import org.rogatory.media.NewRevocationList;
import org.rogatory.media.RevocationBook;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/**
 * Takes over lists of revoked certificates: signed by an anchor of a trust list or by an issuer below one, whole, and
 * counted by the number that their issuer gave them.
 */
@Component
class CrlTaker implements MediaTaker {

    private static final int LARGEST = 8 * 1024 * 1024;
    /** Its place among the key usages of a certificate. */
    private static final int SIGNS_LISTS = 6;

    private final TrustLists trust;
    private final RevocationBook book;
    private final Clock clock;

    CrlTaker(TrustLists trust, RevocationBook book, Clock clock) {
        this.trust = trust;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public MediaKind kind() {
        return MediaKind.CRL;
    }

    @Override
    public void judge(Carried carried, Officer officer) throws IOException {
        read(carried);
    }

    @Override
    public Entering prepare(Carried carried, Officer officer) throws IOException {
        NewRevocationList published = read(carried);
        return () -> {
            book.keep(published);
            return 1;
        };
    }

    private NewRevocationList read(Carried carried) throws IOException {
        PublishedList published = PublishedList.read(carried.whole(LARGEST));
        X509CRL list = published.list();
        X509Certificate issuer = issuer(published);
        String issuerKey = KeptRevocation.issuerKey(issuer.getPublicKey());
        BigInteger number = number(list);
        MediaManifest told = carried.manifest();
        if (!told.subject().equals(issuerKey)
                || !BigInteger.valueOf(told.edition()).equals(number)) {
            throw refused();
        }
        Instant issued = list.getThisUpdate().toInstant();
        if (issued.isAfter(clock.instant())) {
            throw refused();
        }
        return new NewRevocationList(issuerKey, told.edition(), issued, moment(list.getNextUpdate()), encoded(list));
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** An anchor, or who stands below one by the certificates that came along; his key has signed the list. */
    private X509Certificate issuer(PublishedList published) {
        List<X509Certificate> anchors =
                trust.anchors().stream().map(Anchor::certificate).distinct().toList();
        return Stream.concat(
                        anchors.stream(),
                        published.along().stream()
                                .filter(each -> SealPath.find(each, published.along(), anchors)
                                        .filter(this::issues)
                                        .isPresent()))
                .filter(each -> signed(published.list(), each))
                .findFirst()
                .orElseThrow(CrlTaker::refused);
    }

    /** Whether everybody on the way is valid now and may issue. */
    private boolean issues(SealPath path) {
        Date now = Date.from(clock.instant());
        return path.certificates().stream()
                .allMatch(each -> each.getBasicConstraints() >= 0
                        && !now.before(each.getNotBefore())
                        && !now.after(each.getNotAfter()));
    }

    private static boolean signed(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            boolean[] usage = issuer.getKeyUsage();
            return list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
                    && (usage == null || usage[SIGNS_LISTS]);
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /** Of a whole list: one that only adds to another, or is about some certificates only, is not taken. */
    private static BigInteger number(X509CRL list) {
        byte[] extension = list.getExtensionValue(Extension.cRLNumber.getId());
        Set<String> critical =
                Optional.ofNullable(list.getCriticalExtensionOIDs()).orElse(Set.of());
        if (extension == null || !critical.isEmpty()) {
            throw refused();
        }
        try {
            byte[] number = ASN1OctetString.getInstance(extension).getOctets();
            return ASN1Integer.getInstance(number).getPositiveValue();
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw refused();
        }
    }

    private static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (GeneralSecurityException unreadable) {
            throw refused();
        }
    }

    private static MediaRefused refused() {
        return new MediaRefused("media-content");
    }
}
