package org.rogatory.integrations.signature;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxNativeFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureTask;

/** What a seal shows on the page: the label, in one font that knows every script of the region. */
final class SealBlock {

    private static final String FONT = "/fonts/RogatorySealSerif-Regular.ttf";
    private static final int REPLACEMENT = 0xFFFD;
    /** Never the words of the machine's own language. */
    private static final ResourceBundle.Control ONLY_THESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Read whole when it is opened, so that any number of signatures may use it at once. */
    private final TrueTypeFont font;

    private final CmapLookup coverage;

    SealBlock() {
        try (InputStream in = SealBlock.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("Font " + FONT + " is missing");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            coverage = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The label, and below it whose key it is: a key that a server holds makes a seal, whoever ordered it. */
    String said(SignatureTask task, Locale language) {
        String kind = task.key() instanceof Key.Server ? "server" : "personal";
        return task.label() + "\n"
                + ResourceBundle.getBundle("signature/block", language, ONLY_THESE)
                        .getString(kind);
    }

    /** @param document that gets the block, and of the font what the block shows */
    void describe(SignatureImageParameters image, String label, PDDocument document) throws IOException {
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setFont(new PdfBoxNativeFont(PDType0Font.load(document, font, true)));
        text.setText(printable(label));
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        text.setTextColor(new Color(0x1f, 0x3a, 0x5f));
        text.setBackgroundColor(null);
        text.setPadding(6);
        image.setTextParameters(text);
    }

    String printable(String label) {
        StringBuilder shown = new StringBuilder(label.length());
        label.codePoints()
                .filter(codePoint -> codePoint == '\n' || !Character.isISOControl(codePoint))
                .map(codePoint -> codePoint == '\n' || coverage.getGlyphId(codePoint) != 0 ? codePoint : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
