package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxDSSFontMetrics;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class SealDrawerTest {

    /** To the last bit: the size of the text, and so the bytes of the block, follow from it. */
    @Test
    void measuresAsTheLibraryDoes() throws Exception {
        try (PDDocument document = new PDDocument();
                InputStream in = Objects.requireNonNull(
                        SealDrawer.class.getResourceAsStream("/fonts/RogatorySealSerif-Regular.ttf"))) {
            PDType0Font font = PDType0Font.load(document, in, true);
            var once = new SealDrawer.Measured(font);
            var always = new PdfBoxDSSFontMetrics(font);
            String label = SealDesk.LABEL.replace("😀", "\uFFFD");
            for (String line : once.getLines(label)) {
                for (int end = 1; end <= line.length(); end++) {
                    String part = line.substring(0, end);
                    assertThat(once.getWidth(part, 9.7f)).isEqualTo(always.getWidth(part, 9.7f));
                }
            }
            assertThat(once.getHeight(label, 9.7f)).isEqualTo(always.getHeight(label, 9.7f));
        }
    }
}
