package org.rogatory.integrations.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.PagePictures;
import org.springframework.stereotype.Component;

/** Draws pages at a resolution at which small print is still read on a screen. */
@Component
class PdfBoxPictures implements PagePictures {

    private static final float DOTS_PER_INCH = 110f;
    private static final float POINTS_PER_INCH = 72f;
    /** Ten sheets of A4: a page as large as a field would take the memory of the whole node. */
    private static final float MOST_PIXELS = 12_000_000f;

    /** What a picture may have at all. */
    private static final double MOST_DECODED = 100_000_000d;

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

    @Override
    public byte[] redrawn(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new DocumentRefused("document-not-showable");
            }
            ImageIO.write(drawn(readers.next(), in), "png", out);
            return out.toByteArray();
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentRefused("document-not-showable");
        }
    }

    /** So many pixels only as are shown: a large picture is thinned out while it is read. */
    private static BufferedImage drawn(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_DECODED) {
                throw new DocumentRefused("document-not-showable");
            }
            var step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
            var thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
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
