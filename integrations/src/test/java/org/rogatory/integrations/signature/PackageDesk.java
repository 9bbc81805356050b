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
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.documents.Key;
import org.rogatory.trust.TrustLists;

/** The seals of packages and who is believed: all of one key folder. */
public final class PackageDesk {

    private final SealDesk desk;

    public PackageDesk(Path folder) {
        desk = new SealDesk(folder);
    }

    public DetachedSeals seals(Clock clock) {
        return new DetachedSeals(desk.keys(), clock);
    }

    public TrustLists trust() {
        return desk.trust();
    }

    public Verifiers verifiers() {
        return desk.verifiers();
    }

    /** The same for a node that believes others. */
    public Verifiers verifiers(TrustLists trust, Clock clock) {
        return desk.verifiers(trust, clock);
    }

    /** A content inside signed data, as packages were sealed before; detached it is left out. */
    public byte[] cms(byte[] content, String authority, boolean inside) {
        SigningKey key = desk.keys().of(new Key.Server(authority));
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new KeySigner(key), key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), inside)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
