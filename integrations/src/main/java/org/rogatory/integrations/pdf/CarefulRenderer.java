package org.rogatory.integrations.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.rogatory.integrations.Decoding;

/** Draws pages, but nothing that would take the memory of the node, and no further once nobody waits for it. */
final class CarefulRenderer extends PDFRenderer {

    private final Decoding decoding;

    CarefulRenderer(PDDocument document, Decoding decoding) {
        super(document);
        this.decoding = decoding;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new CarefulDrawer(parameters, decoding);
    }
}
