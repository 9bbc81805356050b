package org.rogatory.integrations;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Reads a PDF within the bounds of the thread: also tables that say they had more entries than bytes. */
public final class BoundedParser extends PDFParser {

    private static final int PORTION = 8192;

    /** What it works on stays in memory. */
    public BoundedParser(RandomAccessRead source) throws IOException {
        super(source);
        begin();
    }

    /** What it works on is kept where that says. */
    public BoundedParser(RandomAccessRead source, StreamCacheCreateFunction cache) throws IOException {
        super(source, "", null, null, cache);
        begin();
    }

    private static void begin() {
        Decoding decoding = Decoding.current();
        if (decoding != null) {
            decoding.anew();
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        Decoding decoding = Decoding.current();
        if (decoding != null) {
            demandEntries(stream, decoding);
            if (holdsObjects(stream) && stream.getFilters() == null) {
                countPlain(stream, decoding);
            }
        }
        return stream;
    }

    /** Whether the library would read further objects out of a stream. */
    static boolean holdsObjects(COSDictionary stream) {
        return stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST);
    }

    static long pieces(byte[] bytes, int offset, int length) {
        long pieces = 0;
        for (int i = offset; i < offset + length; i++) {
            pieces += Decoding.begins(bytes[i]) ? 1 : 0;
        }
        return pieces;
    }

    /** Entries of no width are read as often as the table says. */
    private static void demandEntries(COSStream stream, Decoding decoding) throws IOException {
        COSArray widths = stream.getCOSArray(COSName.W);
        if (widths == null) {
            return;
        }
        long width = 0;
        for (int i = 0; i < widths.size(); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        decoding.demand(width > 0);
        COSArray index = stream.getCOSArray(COSName.INDEX);
        if (index == null) {
            decoding.pieces(Math.max(0, stream.getLong(COSName.SIZE, 0)));
            return;
        }
        for (int i = 1; i < index.size(); i += 2) {
            decoding.pieces(Math.max(0, index.getInt(i, 0)));
        }
    }

    /** Nothing unpacks it, so nothing else counts it; the parser goes on where it was. */
    private void countPlain(COSStream stream, Decoding decoding) throws IOException {
        long place = source.getPosition();
        byte[] portion = new byte[PORTION];
        try (InputStream in = stream.createRawInputStream()) {
            for (int read = in.read(portion); read > 0; read = in.read(portion)) {
                decoding.pieces(pieces(portion, 0, read));
            }
        } finally {
            source.seek(place);
        }
    }
}
