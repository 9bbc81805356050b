package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.integrations.SyntheticLetters;

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

    private static long dark(java.awt.image.BufferedImage page) {
        long dark = 0;
        for (int pixel : page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
            dark += (pixel & 0xFF) < 0x60 ? 1 : 0;
        }
        return dark;
    }
}
