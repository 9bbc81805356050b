package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxNativeFont;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.NativePdfBoxVisibleSignatureDrawer;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxDSSFontMetrics;
import eu.europa.esig.dss.pdf.visible.DSSFontMetrics;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws the block of a seal as the signature library does, but measures each sign once to fit the text into it. */
final class SealDrawer extends NativePdfBoxVisibleSignatureDrawer {

    @Override
    protected DSSFontMetrics getDSSFontMetrics() {
        return parameters.getTextParameters().getFont() instanceof PdfBoxNativeFont font
                ? new Measured(font.getFont())
                : super.getDSSFontMetrics();
    }

    /** The same widths, added up in the same order. */
    static final class Measured extends PdfBoxDSSFontMetrics {

        private final PDFont font;
        private final Map<Integer, Float> widths = new HashMap<>();

        Measured(PDFont font) {
            super(font);
            this.font = font;
        }

        @Override
        public float getWidth(String text, float size) {
            float width = 0;
            for (int sign : text.codePoints().toArray()) {
                width += widths.computeIfAbsent(sign, this::width);
            }
            return width / 1000 * size;
        }

        private float width(int sign) {
            try {
                return font.getStringWidth(Character.toString(sign));
            } catch (IOException e) {
                throw new DSSException("A sign could not be measured", e);
            }
        }
    }
}
