package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import org.rogatory.documents.bytes.Work;

/** Opens packages that a publisher has signed; knows how they are built, not what they say. */
public interface PublishedPackages {

    /**
     * Checks a package and hands over each file that its signature covers, in order. What was handed over counts only
     * once this returns. Never in a transaction.
     *
     * @throws MediaRefused if it is damaged, or not signed by a publisher that two persons have confirmed
     */
    Publisher open(Work signed, Sink sink) throws IOException;

    /**
     * Who signed it.
     *
     * @param state code of the State on whose trust list he stands
     * @param authority key of the authority
     */
    record Publisher(String state, String authority) {}

    /** Takes what a package holds. */
    interface Sink {

        /** Takes a file; the stream is not to be closed and is gone afterwards. */
        void entry(String name, InputStream content) throws IOException;
    }
}
