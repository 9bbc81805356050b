package org.rogatory.integrations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A way in which streams of a PDF are packed, unpacked within the bounds of the thread. The library unpacks streams
 * whole and in many places, also while it repairs a file, and has no setting for how much; all of them ask its register
 * of filters, so that is where the bound stands.
 */
final class BoundedFilter extends Filter {

    private static final int USUAL_COLUMNS = 1728;
    /** As in the colours of print. */
    private static final int BYTES_A_PIXEL = 4;

    private final Filter inner;
    private final boolean picture;
    private final boolean fax;

    private BoundedFilter(COSName name, Filter inner) {
        this.inner = inner;
        this.picture = COSName.DCT_DECODE.equals(name) || COSName.DCT_DECODE_ABBREVIATION.equals(name);
        this.fax = name.getName().startsWith("CC");
    }

    /** The library gives no other way in; a version that keeps them elsewhere is found at the first use. */
    static void install() {
        try {
            Field field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<COSName, Filter> filters =
                    (Map<COSName, Filter>) Objects.requireNonNull(field.get(FilterFactory.INSTANCE));
            // One for each that is there: the library tells doubled filters by their identity.
            Map<Filter, Filter> bounded = new IdentityHashMap<>();
            filters.replaceAll(
                    (name, filter) -> bounded.computeIfAbsent(filter, inner -> new BoundedFilter(name, inner)));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("The PDF library keeps its filters elsewhere", changed);
        }
    }

    /** Without the options of the caller: those only spare work. */
    @Override
    public DecodeResult decode(InputStream in, OutputStream out, COSDictionary stream, int index) throws IOException {
        Decoding decoding = Decoding.current();
        if (decoding == null) {
            return inner.decode(in, out, stream, index);
        }
        decoding.demandOne(atOnce(stream, index));
        InputStream packed = picture ? measured(in, decoding) : in;
        return inner.decode(packed, new Counted(out, decoding, stream), stream, index);
    }

    @Override
    protected void encode(InputStream in, OutputStream out, COSDictionary parameters) throws IOException {
        inner.encode(in, out, parameters, 0);
    }

    /** What the library takes at once because the parameters say so: a row, or a whole page of a fax. */
    private double atOnce(COSDictionary stream, int index) {
        COSDictionary parameters = getDecodeParams(stream, index);
        if (fax) {
            double rows = Math.max(parameters.getInt(COSName.ROWS, 0), stream.getInt(COSName.HEIGHT, COSName.H, 0));
            return rows * parameters.getInt(COSName.COLUMNS, USUAL_COLUMNS) / Byte.SIZE;
        }
        double bits = (double) parameters.getInt(COSName.COLORS, 1) * parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
        return bits * parameters.getInt(COSName.COLUMNS, 1) / Byte.SIZE;
    }

    /** The picture says itself how large it is, whatever the PDF says of it. */
    private static InputStream measured(InputStream in, Decoding decoding) throws IOException {
        byte[] packed = in.readAllBytes();
        try (ImageInputStream picture = ImageIO.createImageInputStream(new ByteArrayInputStream(packed))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(picture);
            if (readers.hasNext()) {
                decoding.demandOne(size(readers.next(), picture));
            }
        }
        return new ByteArrayInputStream(packed);
    }

    private static double size(ImageReader reader, ImageInputStream picture) throws IOException {
        try {
            reader.setInput(picture, true, true);
            return (double) reader.getWidth(0) * reader.getHeight(0) * BYTES_A_PIXEL;
        } finally {
            reader.dispose();
        }
    }

    /** Counts what is unpacked; of lists of objects also of how many pieces they are. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private final Decoding decoding;
        private final boolean objects;
        private long written;

        Counted(OutputStream out, Decoding decoding, COSDictionary stream) {
            this.out = out;
            this.decoding = decoding;
            this.objects = BoundedParser.holdsObjects(stream);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            written += length;
            decoding.demandOne(written);
            decoding.take(length);
            if (objects) {
                decoding.pieces(BoundedParser.pieces(bytes, offset, length));
            }
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
