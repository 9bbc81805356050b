package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.integrations.Bombs;
import org.rogatory.integrations.SyntheticLetters;

@Tag("slow")
class PdfBoxPicturesTest {

    private final PdfBoxPictures pictures = new PdfBoxPictures();

    @Test
    void drawsEachPageOfALetterWithInkOnIt() throws Exception {
        byte[] pdf = new OpenHtmlPdfRenderer().render(SyntheticLetters.withParagraphs(List.of("Один абзац.")));

        assertThat(pictures.count(pdf)).isEqualTo(1);
        var page = ImageIO.read(new ByteArrayInputStream(pictures.png(pdf, 1)));
        assertThat(page.getHeight()).isGreaterThan(page.getWidth());
        assertThat(page.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(dark(page)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({"100000, 100000", "1000000, 1", "14400, 14400"})
    void drawsAHugePageSmallInsteadOfFillingTheMemory(float width, float height) throws Exception {
        var pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(width, height)));
            document.save(pdf);
        }

        var page = ImageIO.read(new ByteArrayInputStream(pictures.png(pdf.toByteArray(), 1)));
        assertThat((long) page.getWidth() * page.getHeight()).isLessThan(12_100_000);
    }

    @Test
    void aPageThatUnpacksToTooMuchOrHoldsAHugePictureIsRefused() throws Exception {
        assertRefused("document-too-complex", () -> pictures.png(page(Bombs.packed(70), 1), 1));
        assertRefused("document-too-complex", () -> pictures.png(page(new byte[10], 60_000), 1));
        assertThat(pictures.png(page(new byte[10], 8), 1)).isNotEmpty();
        assertRefused("document-too-complex", () -> pictures.count(Bombs.manyPieces()));
    }

    /** Of one bit each, but drawn in all colours. */
    @Test
    void aPictureIsCountedAsItIsDrawn() throws Exception {
        assertRefused("document-too-complex", () -> pictures.png(page(6_500, PDDeviceRGB.INSTANCE), 1));
        assertThat(pictures.png(page(8, PDDeviceRGB.INSTANCE), 1)).isNotEmpty();
    }

    @Test
    void groupsWithinGroupsAreDrawnOnlyAsLongAsTheyFitIntoTheMemory() throws Exception {
        byte[] poster = LayeredPages.groups(new PDRectangle(5_000, 3_000), 4);

        assertRefused("document-too-complex", () -> pictures.png(poster, 1));
        assertThat(pictures.png(LayeredPages.groups(PDRectangle.A4, 4), 1)).isNotEmpty();
    }

    @Test
    void aPatternIsDrawnOnlyIfItsTileFitsIntoTheMemory() throws Exception {
        byte[] huge = LayeredPages.pattern(100_000);

        assertRefused("document-too-complex", () -> pictures.png(huge, 1));
        assertThat(pictures.png(LayeredPages.pattern(20), 1)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiff", "gif"})
    void countsWhatLiesBehindTheFirstPicture(String format) throws Exception {
        assertThat(pictures.countPictures(several(format, 1))).isEqualTo(1);
        assertThat(pictures.countPictures(several(format, 3))).isEqualTo(3);
        assertThat(pictures.redrawn(several(format, 3))).isNotEmpty();
    }

    @Test
    void picturesThatLeadBackToTheFirstAreNotCountedForEver() throws Exception {
        assertThat(pictures.countPictures(endless(several("tiff", 1)))).isEqualTo(1_000);
    }

    @Test
    void whatCannotBeReadIsRefusedAndNoFailure() {
        assertRefused("document-not-showable", () -> pictures.count(new byte[] {1, 2, 3}));
        assertRefused("document-not-showable", () -> pictures.png("%PDF-1.4\n%%EOF".getBytes(), 1));
        assertRefused("document-not-showable", () -> pictures.redrawn(new byte[] {1, 2, 3}));
        assertRefused("document-not-showable", () -> pictures.countPictures(new byte[] {1, 2, 3}));
    }

    @Test
    void whatFindsNoTurnIsTriedAgainLater() {
        pictures.destroy();

        assertRefused("pages-busy", () -> pictures.count(new byte[] {1, 2, 3}));
    }

    private static void assertRefused(String code, ThrowingCallable drawing) {
        assertThatThrownBy(drawing)
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static byte[] several(String format, int pictures) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (int picture = 0; picture < pictures; picture++) {
                var image = new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Behind its only picture it names that picture again. */
    private static byte[] endless(byte[] tiff) {
        var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int first = bytes.getInt(4);
        bytes.putInt(first + 2 + 12 * bytes.getShort(first), first);
        return tiff;
    }

    /** One page that shows a picture of black and white, with packed content before. */
    private static byte[] page(byte[] packed, int side) throws IOException {
        return page(packed, side, PDDeviceGray.INSTANCE);
    }

    private static byte[] page(int side, PDColorSpace colours) throws IOException {
        return page(new byte[10], side, colours);
    }

    private static byte[] page(byte[] packed, int side, PDColorSpace colours) throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = new PDImageXObject(
                    document, new ByteArrayInputStream(new byte[8]), COSName.RUN_LENGTH_DECODE, side, side, 1, colours);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 100, 100);
            }
            if (packed.length > 10) {
                var stream = document.getDocument().createCOSStream();
                stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                try (var out = stream.createRawOutputStream()) {
                    out.write(packed);
                }
                page.setContents(new PDStream(stream));
            }
            document.save(pdf);
        }
        return pdf.toByteArray();
    }

    private static long dark(BufferedImage page) {
        long dark = 0;
        for (int pixel : page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
            dark += (pixel & 0xFF) < 0x60 ? 1 : 0;
        }
        return dark;
    }
}
