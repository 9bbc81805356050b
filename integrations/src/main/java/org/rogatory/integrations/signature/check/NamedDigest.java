package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.rogatory.integrations.signature.CmsDigests;
import org.rogatory.integrations.signature.CmsDigests.Pieces;

/**
 * The digest that a signature names: it can be compared where nothing here can verify the signature.
 *
 * @param algorithm its object identifier
 */
public record NamedDigest(String algorithm, byte[] value) {

    /** Of CMS signed data; empty unless it has one signer, who names it once. */
    public static Optional<NamedDigest> of(CMSSignedData signed) {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        return signers.size() == 1 ? of(signers.iterator().next()) : Optional.empty();
    }

    private static Optional<NamedDigest> of(SignerInformation signer) {
        AttributeTable told = signer.getSignedAttributes();
        if (told == null || told.getAll(CMSAttributes.messageDigest).size() != 1) {
            return Optional.empty();
        }
        ASN1Set values = told.get(CMSAttributes.messageDigest).getAttrValues();
        return values.size() == 1
                ? Optional.of(new NamedDigest(
                        signer.getDigestAlgOID(),
                        ASN1OctetString.getInstance(values.getObjectAt(0)).getOctets()))
                : Optional.empty();
    }

    /** Whether it is that of a content, or one that cannot be compared. */
    public boolean fits(byte[] content) {
        return fits(CmsDigests.of(algorithm, content));
    }

    /** The same of a content that comes piece by piece. */
    boolean fits(Pieces content) throws IOException {
        return fits(CmsDigests.of(algorithm, content));
    }

    private boolean fits(Optional<byte[]> computed) {
        return computed.map(each -> MessageDigest.isEqual(each, value)).orElse(true);
    }
}
