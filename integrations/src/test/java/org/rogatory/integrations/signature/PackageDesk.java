package org.rogatory.integrations.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.KeyFiles.KeyPairWithChain;
import org.rogatory.trust.TrustLists;

/** The seals of packages and who is believed: all of one key folder. */
public final class PackageDesk {

    private final AuthorityKeys keys;
    private final TrustLists trust;

    public PackageDesk(Path folder) {
        keys = new AuthorityKeys(folder.toString());
        trust = new DemoTrust(keys, Directory.load());
    }

    public DetachedSeals seals(Clock clock) {
        return new DetachedSeals(keys, clock);
    }

    public TrustLists trust() {
        return trust;
    }

    /** A content inside signed data, as packages were sealed before; detached it is left out. */
    public byte[] cms(byte[] content, String authority, boolean inside) {
        KeyPairWithChain pair = keys.of(authority);
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.key()), pair.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(pair.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), inside)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
