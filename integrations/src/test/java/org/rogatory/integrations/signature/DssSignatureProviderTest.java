package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.integrations.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class DssSignatureProviderTest {

    @TempDir
    private static Path directory;

    private static SealDesk desk;
    private static byte[] letter;
    private static byte[] sealed;

    @BeforeAll
    static void sealALetter() throws Exception {
        desk = new SealDesk(directory);
        letter = SealDesk.letter();
        sealed = desk.sealed(letter);
    }

    @Test
    void staysArchivalAndAccessibleAfterSealing() throws Exception {
        assertThat(VeraPdf.violations(sealed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.violations(sealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void addsTheSealAsARevisionAndShowsTheLabel() throws Exception {
        assertThat(Arrays.copyOf(sealed, letter.length)).isEqualTo(letter);
        try (PDDocument document = Loader.loadPDF(sealed)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            assertThat(textOfSeal(document))
                    .contains("Генеральная прокуратура Республики Узбекистан")
                    .contains("საქართველო · Հայաստան · Қазақстан")
                    .containsAnyOf(
                            "key that the server of the authority holds",
                            "ключом, который хранит сервер органа",
                            "Muhr idora serverida saqlanadigan kalit");
        }
        assertThat(sealed.length - letter.length).isLessThan(120_000);
    }

    @Test
    void sealsWithTheSameKeyAfterARestart() throws Exception {
        assertThat(new SealDesk(directory).sealed(letter)).isNotEqualTo(letter);
        try (var kept = Files.list(directory)) {
            assertThat(kept.filter(file -> file.toString().endsWith(SealDesk.AUTHORITY + ".seal.p12")))
                    .hasSize(1);
        }
    }

    @Test
    void keepsKeysAndPasswordForTheOwnerAlone() throws Exception {
        for (String file : List.of("seal.password", SealDesk.AUTHORITY + ".seal.p12", "demo.UZ.p12")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
                    .as(file)
                    .hasSize(2)
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
        }
    }

    @Test
    void worksOnALargeDocumentInFilesBesideItAndLeavesNone(@TempDir Path work) throws Exception {
        Path file = Files.write(work.resolve("letter"), letter);
        Work large = onDisk(file);
        var signed = new ByteArrayOutputStream();

        desk.provider().sign(large, SealDesk.task(new Key.Server(SealDesk.AUTHORITY), SignatureLevel.T), signed);

        assertThat(Arrays.copyOf(signed.toByteArray(), letter.length)).isEqualTo(letter);
        try (PDDocument document = Loader.loadPDF(signed.toByteArray());
                var left = Files.list(work)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            assertThat(left).containsExactly(file);
        }
        assertThat(signedDigest(signed.toByteArray())).isEqualTo(digestOfAllElse(signed.toByteArray()));
    }

    @Test
    void signsTheDigestOfWhatIsStored() throws Exception {
        byte[] stamped = desk.signed(letter, SealDesk.task(new Key.Server(SealDesk.AUTHORITY), SignatureLevel.T));

        for (byte[] signed : List.of(sealed, stamped)) {
            assertThat(signedDigest(signed)).isEqualTo(digestOfAllElse(signed));
        }
    }

    @Test
    void showsEachItsOwnLabelWhenManyAreSealedAtOnce() throws Exception {
        List<String> labels = IntStream.range(0, 12)
                .mapToObj(i -> "Печать № " + i + " " + "სომხეთიՀայաստան".charAt(i) + "!")
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> all = new ArrayList<>();
            labels.forEach(label -> all.add(threads.submit(() -> desk.signed(letter, labelled(label)))));
            for (int i = 0; i < labels.size(); i++) {
                try (PDDocument document = Loader.loadPDF(all.get(i).get())) {
                    assertThat(textOfSeal(document)).contains(labels.get(i));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static SignatureTask labelled(String label) {
        var task = SealDesk.task(new Key.Server(SealDesk.AUTHORITY), SignatureLevel.B);
        return new SignatureTask(task.slot(), task.key(), task.level(), label, task.at());
    }

    /** As the signature itself says. */
    private static byte[] signedDigest(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] padded = document.getSignatureDictionaries().get(0).getContents(pdf);
            var message = new CMSSignedData(withoutPadding(padded));
            var signer = message.getSignerInfos().getSigners().iterator().next();
            return ASN1OctetString.getInstance(signer.getSignedAttributes()
                            .get(CMSAttributes.messageDigest)
                            .getAttributeValues()[0])
                    .getOctets();
        }
    }

    private static byte[] withoutPadding(byte[] padded) throws Exception {
        try (var in = new ASN1InputStream(padded)) {
            return in.readObject().getEncoded();
        }
    }

    /** Of every byte of the file but the signature's own value with its brackets. */
    private static byte[] digestOfAllElse(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int[] range = document.getSignatureDictionaries().get(0).getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            assertThat(pdf[range[1]]).isEqualTo((byte) '<');
            assertThat(pdf[range[2] - 1]).isEqualTo((byte) '>');
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pdf, 0, range[1]);
            digest.update(pdf, range[2], range[3]);
            return digest.digest();
        }
    }

    private Work onDisk(Path file) {
        return new Work() {
            @Override
            public InputStream open() {
                throw new IllegalStateException("A large document is not read into memory");
            }

            @Override
            public long size() {
                return letter.length;
            }

            @Override
            public Optional<Path> file() {
                return Optional.of(file);
            }

            @Override
            public void close() {
                // the test's folder goes by itself
            }
        };
    }

    @Test
    void signsNothingWithKeysAndLevelsThatAreNotSetUp() {
        var nothing = new ByteArrayOutputStream();
        var personal = SealDesk.task(new Key.Personal("handle"), SignatureLevel.B);
        var extended = SealDesk.task(new Key.Server(SealDesk.AUTHORITY), SignatureLevel.LT);

        for (var task : List.of(personal, extended)) {
            assertThatThrownBy(() -> desk.provider().sign(Work.of(letter), task, nothing))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(nothing.size()).isZero();
    }

    private static String textOfSeal(PDDocument document) throws Exception {
        var field = document.getDocumentCatalog().getAcroForm().getField("seal");
        var appearance = field.getWidgets().get(0).getNormalAppearanceStream();
        try (PDDocument shown = new PDDocument()) {
            PDPage page = new PDPage(appearance.getBBox());
            page.setResources(appearance.getResources());
            page.getCOSObject().setItem(COSName.CONTENTS, appearance.getCOSObject());
            shown.addPage(page);
            return new PDFTextStripper().getText(shown).replaceAll("\\s+", " ");
        }
    }
}
