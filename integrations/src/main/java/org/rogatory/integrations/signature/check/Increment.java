package org.rogatory.integrations.signature.check;

import java.util.Map;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * What one saving added to the end of a PDF.
 *
 * @param objects where each of its objects begins
 * @param table where the table of its objects begins, as it says itself
 */
record Increment(long start, long end, Map<Long, COSObjectKey> objects, long table) {
    Increment {
        objects = Map.copyOf(objects);
    }

    boolean holds(long place) {
        return place >= start && place < end;
    }
}
