package org.rogatory.integrations.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.Decoding;

/** Draws pages, but no picture that would take the memory of the node, and no further once nobody waits for it. */
final class CarefulRenderer extends PDFRenderer {

    private final Decoding decoding;

    CarefulRenderer(PDDocument document, Decoding decoding) {
        super(document);
        this.decoding = decoding;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, decoding);
    }

    private static final class Drawer extends PageDrawer {

        /** What the pixels of one picture may take: a sheet of A4 in colour at 400 dots an inch. */
        private static final long MOST_BYTES = 48_000_000;

        private static final int BYTES_IN_COLOUR = 3;

        private final Decoding decoding;

        Drawer(PageDrawerParameters parameters, Decoding decoding) throws IOException {
            super(parameters);
            this.decoding = decoding;
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            demandSmall(picture);
            if (picture instanceof PDImageXObject whole) {
                demandSmall(whole.getMask());
                demandSmall(whole.getSoftMask());
            }
            super.drawImage(picture);
        }

        /** Asked at each step, since a page can have any number of them. */
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            decoding.demand(true);
            super.processOperator(operator, operands);
        }

        private void demandSmall(@Nullable PDImage picture) throws IOException {
            if (picture != null) {
                long pixels = (long) picture.getWidth() * picture.getHeight();
                int each = picture.isStencil() || picture.getBitsPerComponent() == 1 ? 1 : BYTES_IN_COLOUR;
                decoding.demand(pixels * each <= MOST_BYTES);
            }
        }
    }
}
