package org.rogatory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.rogatory.documents.bytes.Work;

/** Seals packages with an authority's key and opens sealed ones; knows how they are built, not what they say. */
public interface PackageSealer {

    /** Writes a sealed package that holds these entries in their order; the target stays open. Never in a transaction. */
    void seal(List<Entry> entries, String authority, OutputStream to) throws IOException;

    /**
     * Checks a sealed package, of this or an older make, and hands over each entry that its seal covers. What was handed
     * over counts only once this returns.
     *
     * @return its seal, which holds and for which somebody answers, and whose it is; never without an authority
     * @throws Rejection if the seal is missing, broken or not of a trusted authority, or the package is damaged
     */
    PackageSeal open(Work sealed, Sink sink) throws IOException;

    /**
     * The same for who only looks: entries are handed over also where nobody here answers for the seal, or nothing here
     * can check it. Nothing of such a package may be taken in.
     *
     * @return its seal, and what it is worth
     * @throws Rejection if the seal is missing or broken, or the package is damaged
     */
    PackageSeal look(Work sealed, Sink sink) throws IOException;

    /**
     * Hands over once more what a package holds that was opened before; its seal is not checked again. An entry may be
     * left unread.
     */
    void again(Work opened, Sink sink) throws IOException;

    /** A file of a package: its name in it, what kind of content it is, and the content. */
    record Entry(String name, String mediaType, Source content) {}

    /** A content as often as it is asked for. */
    interface Source {

        /** The content from its beginning; whoever asks closes it. */
        InputStream open() throws IOException;
    }

    /** Takes what a package holds. */
    interface Sink {

        /**
         * Takes an entry; the stream is not to be closed and is gone afterwards.
         *
         * @throws Rejection if it holds more than may be taken
         */
        void entry(String name, InputStream content) throws IOException;
    }
}
