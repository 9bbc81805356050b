package org.rogatory.integrations.signature.pack;

import java.math.BigInteger;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** The parameters of a signature by RSASSA-PSS (RFC 4055): whoever signs chooses them, and some are too weak. */
final class PssParameters {

    /** In bytes; a salt is at least as long as its digest, and no longer than any key has room for. */
    private static final Map<ASN1ObjectIdentifier, Integer> LENGTHS = Map.of(
            NISTObjectIdentifiers.id_sha256, 32,
            NISTObjectIdentifiers.id_sha384, 48,
            NISTObjectIdentifiers.id_sha512, 64);

    private static final BigInteger LONGEST = BigInteger.valueOf(1024);

    private PssParameters() {}

    /** Whether they name the digest of the content throughout, and nothing that is not believed here. */
    static boolean believed(@Nullable ASN1Encodable parameters, ASN1ObjectIdentifier digest) {
        Integer length = LENGTHS.get(digest);
        try {
            RSASSAPSSparams said = RSASSAPSSparams.getInstance(parameters);
            return said != null
                    && length != null
                    && digest.equals(said.getHashAlgorithm().getAlgorithm())
                    && masks(said.getMaskGenAlgorithm(), digest)
                    && BigInteger.ONE.equals(said.getTrailerField())
                    && said.getSaltLength().compareTo(BigInteger.valueOf(length)) >= 0
                    && said.getSaltLength().compareTo(LONGEST) <= 0;
        } catch (IllegalArgumentException | ClassCastException broken) {
            return false;
        }
    }

    private static boolean masks(AlgorithmIdentifier mask, ASN1ObjectIdentifier digest) {
        AlgorithmIdentifier by = AlgorithmIdentifier.getInstance(mask.getParameters());
        return PKCSObjectIdentifiers.id_mgf1.equals(mask.getAlgorithm())
                && by != null
                && digest.equals(by.getAlgorithm());
    }
}
