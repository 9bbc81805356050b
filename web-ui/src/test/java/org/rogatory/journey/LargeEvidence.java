package org.rogatory.journey;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A scan of very many megabytes that nothing makes smaller, and a seal put on it as a revision of its own. */
final class LargeEvidence {

    private static final int WIDTH = 2_000;
    private static final int HEIGHT = 2_500;
    private static final int COLOURS = 3;

    private LargeEvidence() {}

    /** A page for each picture of fifteen megabytes of noise. */
    static Path scanned(Path file, int pages) throws IOException {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int number = 0; number < pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var picture = new PDImageXObject(
                        document, new Noise(number), null, WIDTH, HEIGHT, Byte.SIZE, PDDeviceRGB.INSTANCE);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            picture,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** The same, sealed with the key that a node made for an authority and keeps in this folder. */
    static Path sealed(Path file, Path keys, String authority) throws IOException, GeneralSecurityException {
        var password = Files.readString(keys.resolve("seal.password")).strip().toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(keys.resolve(authority + ".seal.p12"))) {
            store.load(content, password);
        }
        var parameters = parameters(Arrays.stream(store.getCertificateChain("seal"))
                .map(X509Certificate.class::cast)
                .map(CertificateToken::new)
                .toList());
        var key = (PrivateKey) store.getKey("seal", password);
        var files = new TempFileResourcesHandlerBuilder()
                .setTempFileDirectory(file.toAbsolutePath().getParent().toFile());
        var target = file.resolveSibling("sealed.pdf");
        try (OutputStream to = Files.newOutputStream(target)) {
            signed(new FileDocument(file.toFile()), parameters, key, files).writeTo(to);
        } finally {
            files.clear();
        }
        return target;
    }

    private static PAdESSignatureParameters parameters(List<CertificateToken> chain) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        return parameters;
    }

    private static DSSDocument signed(
            DSSDocument document,
            PAdESSignatureParameters parameters,
            PrivateKey key,
            TempFileResourcesHandlerBuilder files)
            throws GeneralSecurityException {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setResourcesHandlerBuilder(files);
        factory.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.fileOnly());
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(factory);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key);
        signature.update(service.getDataToSign(document, parameters).getBytes());
        var value = new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
        return service.signDocument(document, parameters, value);
    }

    /** As many bytes as a picture has, always the same for a number, that repeat nowhere. */
    private static final class Noise extends InputStream {

        private final SplittableRandom random;
        private int left = WIDTH * HEIGHT * COLOURS;

        Noise(long number) {
            random = new SplittableRandom(number);
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return length == 0 ? 0 : -1;
            }
            var given = Math.min(left, length);
            for (int at = from; at < from + given; at++) {
                bytes[at] = (byte) random.nextInt();
            }
            left -= given;
            return given;
        }
    }
}
