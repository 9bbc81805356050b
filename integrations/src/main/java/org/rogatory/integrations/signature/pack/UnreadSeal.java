package org.rogatory.integrations.signature.pack;

import java.security.MessageDigest;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.rogatory.integrations.signature.check.Algorithms;

/** A seal by an algorithm that nothing here can compute: only the digest that it names can be compared. */
final class UnreadSeal {

    private UnreadSeal() {}

    /** Whether it is one; what cannot be read is none. */
    static boolean is(byte[] cms) {
        try {
            return Algorithms.unknown(cms) != null;
        } catch (RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    /** Whether it names the digest of the content, or one that cannot be compared; one that names none is no seal. */
    static boolean fits(byte[] cms, byte[] content) {
        try {
            Collection<SignerInformation> signers =
                    new CMSSignedData(cms).getSignerInfos().getSigners();
            return signers.size() == 1 && fits(signers.iterator().next(), content);
        } catch (CMSException | RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    private static boolean fits(SignerInformation signer, byte[] content) {
        AttributeTable told = signer.getSignedAttributes();
        if (told == null || told.getAll(CMSAttributes.messageDigest).size() != 1) {
            return false;
        }
        Attribute digest = told.get(CMSAttributes.messageDigest);
        ASN1Set values = digest.getAttrValues();
        if (values.size() != 1) {
            return false;
        }
        byte[] named = ASN1OctetString.getInstance(values.getObjectAt(0)).getOctets();
        return CmsDigests.of(signer.getDigestAlgOID(), content)
                .map(computed -> MessageDigest.isEqual(computed, named))
                .orElse(true);
    }
}
