package org.rogatory.integrations.signature.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs with GOST R 34.10-2012, as the national tools of several States do. */
final class National {

    private static final String ALGORITHM = "GOST3411-2012-256WITHECGOST3410-2012-256";

    private final Provider provider = new BouncyCastleProvider();
    private final KeyPair keys;
    private final X509Certificate certificate;

    National() throws Exception {
        var generator = KeyPairGenerator.getInstance("ECGOST3410-2012", provider);
        generator.initialize(new ECGenParameterSpec("Tc26-Gost-3410-12-256-paramSetA"));
        keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=National key");
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.TEN, Date.from(Mint.FROM), Date.from(Mint.UNTIL), name, keys.getPublic());
        certificate = new JcaX509CertificateConverter()
                .setProvider(provider)
                .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM)
                        .setProvider(provider)
                        .build(keys.getPrivate())));
    }

    X509Certificate certificate() {
        return certificate;
    }

    byte[] signed(byte[] letter) throws Exception {
        try (PDDocument document = Loader.loadPDF(letter)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            document.addSignature(signature, content -> {
                try {
                    return cms(content.readAllBytes());
                } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
                    throw new IOException(e);
                }
            });
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private byte[] cms(byte[] content)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(provider)
                        .build())
                .build(
                        new JcaContentSignerBuilder(ALGORITHM)
                                .setProvider(provider)
                                .build(keys.getPrivate()),
                        certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }
}
