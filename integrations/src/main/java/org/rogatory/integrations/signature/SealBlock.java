package org.rogatory.integrations.signature;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.rogatory.documents.Key;
import org.rogatory.documents.SignatureTask;

/** What a seal shows on the page: the label, in one font that knows every script of the region. */
final class SealBlock {

    private static final String FONT = "/fonts/RogatorySealSerif-Regular.ttf";
    private static final int REPLACEMENT = 0xFFFD;
    /** Never the words of the machine's own language. */
    private static final ResourceBundle.Control ONLY_THESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final byte[] font;
    private final CmapLookup coverage;

    SealBlock() {
        try (InputStream in = SealBlock.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("Font " + FONT + " is missing");
            }
            font = in.readAllBytes();
            try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                coverage = parsed.getUnicodeCmapLookup();
            }
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

    void describe(SignatureImageParameters image, String label) {
        DSSFileFont subset = new DSSFileFont(new InMemoryDocument(font, "seal.ttf"));
        subset.setEmbedFontSubset(true);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setFont(subset);
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
