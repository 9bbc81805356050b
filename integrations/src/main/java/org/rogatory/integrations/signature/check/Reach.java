package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * The objects that a document consists of, also those it names without having them. Validation data count as none of
 * it: they show nothing and are judged by the standard validation.
 */
final class Reach {

    private static final int MOST = 500_000;

    private final Set<COSObjectKey> objects = new HashSet<>();
    private final Set<COSObjectKey> annotationLists = new HashSet<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final COSDocument document;
    private int left = MOST;

    private Reach(COSDocument document) {
        this.document = document;
    }

    static Reach of(COSDocument document) throws IOException {
        COSDictionary trailer = document.getTrailer();
        Reach reach = new Reach(document);
        reach.take(trailer.getItem(COSName.INFO));
        COSBase root = trailer.getItem(COSName.ROOT);
        if (root instanceof COSObject object && object.getKey() != null) {
            reach.objects.add(object.getKey());
        }
        COSDictionary catalog = trailer.getCOSDictionary(COSName.ROOT);
        if (catalog != null) {
            for (COSName key : catalog.keySet()) {
                if (!COSName.DSS.equals(key)) {
                    reach.take(catalog.getItem(key));
                }
            }
        }
        reach.walk();
        return reach;
    }

    boolean has(COSObjectKey key) {
        return objects.contains(key);
    }

    /** Whether some page has it as its list of annotations. */
    boolean isAnnotationList(COSObjectKey key) {
        return annotationLists.contains(key);
    }

    private void walk() throws IOException {
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSArray array) {
                for (COSBase each : array) {
                    take(each);
                }
            } else if (next instanceof COSDictionary dictionary) {
                for (COSName key : dictionary.keySet()) {
                    COSBase value = dictionary.getItem(key);
                    if (COSName.ANNOTS.equals(key) && value instanceof COSObject list && list.getKey() != null) {
                        annotationLists.add(list.getKey());
                    }
                    take(value);
                }
            }
        }
    }

    private void take(@Nullable COSBase value) throws IOException {
        if (--left < 0) {
            throw new CheckStopped(Codes.TOO_COMPLEX);
        }
        if (!(value instanceof COSObject object)) {
            push(value);
        } else if (object.getKey() != null && objects.add(object.getKey())) {
            COSBase found = object.getObject();
            if (found == null && document.getXrefTable().containsKey(object.getKey())) {
                // The library forgets what it cannot read; other readers may be able to.
                throw new IOException("An object cannot be read");
            }
            push(found);
        }
    }

    private void push(@Nullable COSBase value) {
        if (value instanceof COSArray || value instanceof COSDictionary) {
            waiting.push(value);
        }
    }
}
