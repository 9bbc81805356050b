package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.COSParser;

/** Reads the table of one increment by itself: the library drops what a table declares to be free. */
final class Section extends COSParser {

    private static final int MOST = 100_000;

    private final Map<COSObjectKey, Long> used = new HashMap<>();
    private final Set<Long> freed = new HashSet<>();
    private COSDictionary trailer = new COSDictionary();
    private boolean stream;

    private Section(RandomAccessRead source) throws IOException {
        super(source);
    }

    static Section at(PdfStates states, Increment increment) throws IOException {
        try (RandomAccessRead reader = states.reader(increment.end())) {
            Section section = new Section(reader);
            section.source.seek(increment.table());
            section.stream = Character.isDigit(section.source.peek());
            try (COSDocument unused = section.document) {
                assert unused != null;
                section.read();
            }
            return section;
        }
    }

    /** Where each object of the increment lies. */
    Map<COSObjectKey, Long> used() {
        return used;
    }

    /** Numbers of objects that it takes away. */
    Set<Long> freed() {
        return freed;
    }

    COSDictionary trailer() {
        return trailer;
    }

    /** Whether the table is itself an object. */
    boolean isStream() {
        return stream;
    }

    private void read() throws IOException {
        if (stream) {
            readStream();
        } else {
            readTable();
        }
    }

    private void readTable() throws IOException {
        readExpectedString("xref".toCharArray(), true);
        skipSpaces();
        while (isDigit()) {
            long first = readObjectNumber();
            long count = readLong();
            demand(count);
            for (long number = first; number < first + count; number++) {
                skipSpaces();
                long where = readLong();
                int generation = readGenerationNumber();
                skipSpaces();
                entry(new COSObjectKey(number, generation), source.read() == 'n' ? where : -1);
            }
            skipSpaces();
        }
        readExpectedString("trailer".toCharArray(), true);
        skipSpaces();
        trailer = parseCOSDictionary(true);
    }

    private void readStream() throws IOException {
        readObjectNumber();
        readGenerationNumber();
        readExpectedString(OBJ_MARKER, true);
        skipSpaces();
        trailer = parseCOSDictionary(false);
        COSStream content = parseCOSStream(trailer);
        COSArray widths = trailer.getCOSArray(COSName.W);
        if (widths == null || widths.size() != 3) {
            throw new CheckStopped(Codes.XREF_UNUSUAL);
        }
        COSArray index = trailer.getCOSArray(COSName.INDEX);
        if (index == null) {
            index = new COSArray();
            index.add(COSInteger.ZERO);
            index.add(COSInteger.get(trailer.getLong(COSName.SIZE)));
        }
        try (InputStream in = content.createInputStream()) {
            for (int i = 0; i + 1 < index.size(); i += 2) {
                long first = index.getInt(i);
                long count = index.getInt(i + 1);
                demand(count);
                for (long number = first; number < first + count; number++) {
                    readEntry(in, widths, number);
                }
            }
        }
    }

    private void readEntry(InputStream in, COSArray widths, long number) throws IOException {
        long kind = widths.getInt(0) == 0 ? 1 : number(in, widths.getInt(0));
        long where = number(in, widths.getInt(1));
        long generation = number(in, widths.getInt(2));
        if (kind > 1) {
            throw new CheckStopped(Codes.XREF_UNUSUAL);
        }
        entry(new COSObjectKey(number, kind == 0 ? 0 : Math.toIntExact(generation)), kind == 1 ? where : -1);
    }

    private void entry(COSObjectKey key, long where) throws IOException {
        if (where < 0) {
            if (key.getNumber() != 0) {
                freed.add(key.getNumber());
            }
        } else if (used.put(key, where) != null) {
            throw new CheckStopped(Codes.XREF_UNUSUAL);
        }
    }

    private static long number(InputStream in, int width) throws IOException {
        if (width < 0 || width > 8) {
            throw new CheckStopped(Codes.XREF_UNUSUAL);
        }
        byte[] bytes = in.readNBytes(width);
        if (bytes.length != width) {
            throw new CheckStopped(Codes.XREF_UNUSUAL);
        }
        long value = 0;
        for (byte one : bytes) {
            value = value << 8 | one & 0xff;
        }
        return value;
    }

    private static void demand(long count) throws IOException {
        if (count < 0 || count > MOST) {
            throw new CheckStopped(Codes.TOO_COMPLEX);
        }
    }
}
