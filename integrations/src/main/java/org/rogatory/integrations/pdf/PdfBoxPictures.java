package org.rogatory.integrations.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.PagePictures;
import org.rogatory.integrations.Bounded;
import org.rogatory.integrations.BoundedParser;
import org.rogatory.integrations.BrokenOff;
import org.rogatory.integrations.BrokenOff.Why;
import org.rogatory.integrations.Decoding;
import org.rogatory.integrations.Prefix;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Draws pages at a resolution at which small print is still read on a screen: a few at a time, each only so long, and
 * none that takes too much memory.
 */
@Component
class PdfBoxPictures implements PagePictures, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PdfBoxPictures.class);

    private static final int AT_ONCE = 2;
    private static final long SECONDS = 20;

    private static final float DOTS_PER_INCH = 110f;
    private static final float POINTS_PER_INCH = 72f;
    /** Ten sheets of A4: a page as large as a field would take the memory of the whole node. */
    private static final float MOST_PIXELS = 12_000_000f;

    /** What a picture may have at all. */
    private static final double MOST_DECODED = 100_000_000d;

    /** The pictures of a file may lead back to its first one. */
    private static final int MOST_COUNTED = 1_000;

    private static final float LONGEST_SIDE = 12_000f;

    private final Bounded drawing;
    private final long seconds;

    PdfBoxPictures() {
        this(SECONDS);
    }

    /** @param seconds how long one page may take */
    PdfBoxPictures(long seconds) {
        this.drawing = Bounded.waiting(AT_ONCE);
        this.seconds = seconds;
    }

    @Override
    public int count(byte[] pdf) {
        return bounded(() -> read(pdf, (document, decoding) -> document.getNumberOfPages()));
    }

    @Override
    public byte[] png(byte[] pdf, int page) {
        return bounded(() -> read(pdf, (document, decoding) -> drawn(document, decoding, page)));
    }

    @Override
    public int countPictures(byte[] pictures) {
        return bounded(() -> within(pictures, PdfBoxPictures::counted));
    }

    @Override
    public byte[] redrawn(byte[] picture) {
        return bounded(() -> anew(picture));
    }

    @Override
    public void destroy() {
        drawing.end();
    }

    /** Whatever a library stumbles over is a file that cannot be shown: nobody is told more, and no page fails. */
    private <T> T bounded(Callable<T> work) {
        try {
            return drawing.within(seconds, work);
        } catch (BrokenOff beyond) {
            throw new DocumentRefused("document-too-complex");
        } catch (RejectedExecutionException full) {
            throw new DocumentRefused("pages-busy");
        } catch (IOException | IllegalStateException broken) {
            LOG.info("A page could not be drawn: {}", broken.getClass().getName());
            throw new DocumentRefused("document-not-showable");
        }
    }

    /** Takes something out of a PDF. */
    private interface Look<T> {
        T look(PDDocument document, Decoding decoding) throws IOException;
    }

    /** The library leaves out of a page what it could not draw, or says so in words of its own. */
    private static <T> T read(byte[] pdf, Look<T> look) throws IOException {
        try (Decoding decoding = Decoding.within(Decoding.Bounds.toDraw(pdf.length))) {
            try {
                T found = parsed(pdf, decoding, look);
                decoding.demand(!decoding.exceeded());
                return found;
            } catch (IOException broken) {
                decoding.demand(!decoding.exceeded());
                throw broken;
            }
        }
    }

    private static <T> T parsed(byte[] pdf, Decoding decoding, Look<T> look) throws IOException {
        try (RandomAccessRead bytes = new Prefix(new RandomAccessReadBuffer(pdf), pdf.length);
                PDDocument document = new BoundedParser(bytes, IOUtils.createMemoryOnlyStreamCache()).parse()) {
            return look.look(document, decoding);
        }
    }

    private static byte[] drawn(PDDocument document, Decoding decoding, int page) throws IOException {
        PDPage drawn = document.getPage(page - 1);
        // What a page draws is unpacked past all bounds while it is drawn, so it is once before.
        drawn.getContents().close();
        decoding.demand(!decoding.exceeded());
        float scale = scale(drawn.getCropBox());
        CarefulRenderer renderer = new CarefulRenderer(document, decoding);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(renderer.renderImage(page - 1, scale, ImageType.RGB), "png", out);
            return out.toByteArray();
        }
    }

    /** Takes something out of a file of pictures. */
    private interface Sight<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T within(byte[] pictures, Sight<T> sight) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(pictures))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader for the picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return sight.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] anew(byte[] picture) throws IOException {
        BufferedImage thinned = within(picture, PdfBoxPictures::thinned);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(thinned, "png", out);
            return out.toByteArray();
        }
    }

    /** So many pixels only as are shown: a large picture is thinned out while it is read. */
    private static BufferedImage thinned(ImageReader reader) throws IOException {
        var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_DECODED) {
            throw new BrokenOff(Why.TOO_COMPLEX);
        }
        var step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        var thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, thinned);
    }

    /** One by one: readers that count by themselves follow a chain without an end. */
    private static int counted(ImageReader reader) throws IOException {
        int found = 0;
        while (found < MOST_COUNTED && has(reader, found)) {
            found++;
        }
        if (found == 0) {
            throw new IOException("No picture in the file");
        }
        return found;
    }

    private static boolean has(ImageReader reader, int index) throws IOException {
        try {
            reader.getWidth(index);
            return true;
        } catch (IndexOutOfBoundsException behindTheLast) {
            return false;
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
