package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Whether two values say the same. Another object is another value; what one object says is compared elsewhere. */
final class Sameness {

    private static final int DEEPEST = 30;
    private static final int MOST = 100_000;

    private int left = MOST;

    boolean same(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        return same(before, after, 0);
    }

    /** Apart from the values of these keys. */
    boolean sameBut(COSDictionary before, COSDictionary after, Set<COSName> keys) throws IOException {
        return dictionaries(before, after, keys, 0);
    }

    private boolean same(@Nullable COSBase before, @Nullable COSBase after, int depth) throws IOException {
        if (depth > DEEPEST || --left < 0) {
            throw new CheckStopped(Codes.TOO_COMPLEX);
        }
        if (isNothing(before) || isNothing(after)) {
            return isNothing(before) && isNothing(after);
        }
        if (before instanceof COSObject one && after instanceof COSObject other) {
            return one.getKey() != null && one.getKey().equals(other.getKey());
        }
        if (before instanceof COSNumber one && after instanceof COSNumber other) {
            return Float.compare(one.floatValue(), other.floatValue()) == 0;
        }
        if (before instanceof COSStream one && after instanceof COSStream other) {
            return dictionaries(one, other, Set.of(), depth) && bytes(one, other);
        }
        if (before instanceof COSStream || after instanceof COSStream) {
            return false;
        }
        if (before instanceof COSDictionary one && after instanceof COSDictionary other) {
            return dictionaries(one, other, Set.of(), depth);
        }
        if (before instanceof COSArray one && after instanceof COSArray other) {
            return one.size() == other.size() && begins(one, other, depth);
        }
        return before != null && before.equals(after);
    }

    /** Whether the later one has all of the earlier one first. */
    boolean begins(COSArray before, COSArray after) throws IOException {
        return after.size() >= before.size() && begins(before, after, 0);
    }

    private boolean begins(COSArray before, COSArray after, int depth) throws IOException {
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), after.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean dictionaries(COSDictionary before, COSDictionary after, Set<COSName> but, int depth)
            throws IOException {
        for (COSDictionary each : new COSDictionary[] {before, after}) {
            for (COSName key : each.keySet()) {
                if (!but.contains(key) && !same(before.getItem(key), after.getItem(key), depth + 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean bytes(COSStream before, COSStream after) throws IOException {
        byte[] one = new byte[8192];
        byte[] other = new byte[8192];
        try (InputStream first = before.createRawInputStream();
                InputStream second = after.createRawInputStream()) {
            int read;
            do {
                read = first.readNBytes(one, 0, one.length);
                int otherRead = second.readNBytes(other, 0, other.length);
                if (!Arrays.equals(one, 0, read, other, 0, otherRead)) {
                    return false;
                }
            } while (read > 0);
        }
        return true;
    }

    private static boolean isNothing(@Nullable COSBase value) {
        return value == null || value instanceof COSNull;
    }
}
