package org.rogatory.integrations.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.rogatory.documents.PagePictures;
import org.springframework.stereotype.Component;

/** Draws pages at a resolution at which small print is still read on a screen. */
@Component
class PdfBoxPictures implements PagePictures {

    private static final float DOTS_PER_INCH = 110f;
    private static final float POINTS_PER_INCH = 72f;
    /** Ten sheets of A4: a page as large as a field would take the memory of the whole node. */
    private static final float MOST_PIXELS = 12_000_000f;

    private static final float LONGEST_SIDE = 12_000f;

    @Override
    public int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be read", e);
        }
    }

    @Override
    public byte[] png(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            float scale = scale(document.getPage(page - 1).getCropBox());
            ImageIO.write(renderer.renderImage(page - 1, scale, ImageType.RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page could not be drawn", e);
        }
    }

    /** Pixels a point: as fine as usual, or as fine as its size allows. */
    private static float scale(PDRectangle page) {
        float width = Math.max(1, page.getWidth());
        float height = Math.max(1, page.getHeight());
        float fitting = Math.min(
                (float) Math.sqrt(MOST_PIXELS / ((double) width * height)), LONGEST_SIDE / Math.max(width, height));
        return Math.min(DOTS_PER_INCH / POINTS_PER_INCH, fitting);
    }
}
