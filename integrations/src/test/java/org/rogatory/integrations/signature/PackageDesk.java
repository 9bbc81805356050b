package org.rogatory.integrations.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.trust.TrustLists;

/** The seals of packages and who is believed: all of one key folder. */
public final class PackageDesk {

    private static final DemoCertificates CERTIFICATES = new DemoCertificates();

    private final SoftKey former;
    private final SealDesk desk;

    /** The folder of a node that was there before each State had an authority of certification of its own. */
    public PackageDesk(Path folder) {
        try {
            former = CERTIFICATES.make(new Subject("Rogatory demo", "Rogatory demo CA", null), Purpose.ISSUER, null);
            new KeyFiles(folder).write("demo.ca", Map.of("seal", former));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
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
        try {
            SigningKey key = CERTIFICATES.make(
                    new Subject(authority, "Demo seal of " + authority, null), Purpose.SIGNATURES, former);
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
