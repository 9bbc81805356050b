package org.rogatory.integrations.signature.token;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.signature.Asn1Bounds;
import org.rogatory.integrations.signature.CmsDigests;
import org.rogatory.integrations.signature.pack.CmsSigner;

/**
 * What a national tool made, read whatever its algorithms are: CMS signed data (RFC 5652) with one signer, his
 * certificate and signed attributes that name a digest, and nothing behind them.
 *
 * @param inside the content, where the tool has put it in
 * @param digest of the content, as the signer has signed it
 */
record TokenCms(ContentInfo whole, CmsSigner signer, byte @Nullable [] inside, byte[] digest) {

    /** Empty where it is no such thing: whatever the library makes of what somebody brings, it is no signature. */
    static Optional<TokenCms> read(byte[] cms) {
        if (!Asn1Bounds.within(cms, Asn1Bounds.OF_PACKAGES)) {
            return Optional.empty();
        }
        try {
            ContentInfo whole = ContentInfo.getInstance(ASN1Primitive.fromByteArray(cms));
            CMSSignedData data = new CMSSignedData(whole);
            return isOfData(data)
                    ? CmsSigner.only(data).flatMap(signer -> of(whole, signer, data.getSignedContent()))
                    : Optional.empty();
        } catch (IOException | CMSException | CertificateException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean isOfData(CMSSignedData data) {
        return CMSObjectIdentifiers.data.getId().equals(data.getSignedContentTypeOID());
    }

    /** Whether nothing but a certificate in it cannot be read, as that of a key on a curve that is not known here. */
    static boolean isOfUnknownKey(byte[] cms) {
        if (!Asn1Bounds.within(cms, Asn1Bounds.OF_PACKAGES)) {
            return false;
        }
        try {
            CMSSignedData data = new CMSSignedData(ContentInfo.getInstance(ASN1Primitive.fromByteArray(cms)));
            if (isOfData(data)) {
                CmsSigner.only(data);
            }
            return false;
        } catch (CertificateException unknown) {
            return true;
        } catch (IOException | CMSException | RuntimeException broken) {
            return false;
        }
    }

    private static Optional<TokenCms> of(ContentInfo whole, CmsSigner signer, @Nullable CMSTypedData content) {
        AttributeTable told = signer.information().getSignedAttributes();
        if (told == null
                || single(told, CMSAttributes.contentType)
                        .filter(TokenCms::isData)
                        .isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> digest = single(told, CMSAttributes.messageDigest)
                .map(value -> ASN1OctetString.getInstance(value).getOctets());
        if (content == null) {
            return digest.map(signed -> new TokenCms(whole, signer, null, signed));
        }
        // What is inside and cannot be compared is refused, too.
        return content.getContent() instanceof byte[] inside
                ? digest.map(signed -> new TokenCms(whole, signer, inside, signed))
                : Optional.empty();
    }

    private static boolean isData(ASN1Encodable type) {
        return CMSObjectIdentifiers.data.equals(type.toASN1Primitive());
    }

    /** The value of an attribute that stands there once, with one value. */
    private static Optional<ASN1Encodable> single(AttributeTable told, ASN1ObjectIdentifier name) {
        ASN1EncodableVector all = told.getAll(name);
        if (all.size() != 1) {
            return Optional.empty();
        }
        ASN1Encodable[] values = Attribute.getInstance(all.get(0)).getAttributeValues();
        return values.length == 1 ? Optional.of(values[0]) : Optional.empty();
    }

    /** Whether its digest can be compared with that of a content. */
    boolean comparable() {
        return CmsDigests.known(signer.information().getDigestAlgOID());
    }

    /**
     * Whether nothing speaks against its being under a content: what is inside, and the digest where it is comparable.
     */
    boolean fits(byte[] content) {
        return (inside == null || Arrays.equals(inside, content))
                && CmsDigests.of(signer.information().getDigestAlgOID(), content)
                        .map(computed -> MessageDigest.isEqual(computed, digest))
                        .orElse(true);
    }

    /** Whether its key has signed just this content; only of algorithms that are known here. */
    boolean signs(byte[] content) {
        try {
            return CmsSigner.only(new CMSSignedData(new CMSProcessableByteArray(content), whole))
                    .filter(CmsSigner::signed)
                    .isPresent();
        } catch (CMSException | CertificateException | RuntimeException broken) {
            return false;
        }
    }

    /** Object identifier of the algorithm of the signature. */
    String algorithm() {
        return signer.information().getEncryptionAlgOID();
    }
}
