package org.rogatory.documents.signature;

import java.io.IOException;
import java.io.OutputStream;
import org.rogatory.documents.bytes.Work;

/** Signs PDF documents, each signature as a revision of its own. Always called outside a transaction. */
public interface SignatureProvider {

    /** Whether such a key is set up here: what is to be signed with another one waits for ever. */
    boolean has(Key key);

    /**
     * Writes the document with one more signature; what was there before stays byte by byte.
     *
     * @throws UnsupportedOperationException if such a key or level is not set up here
     */
    void sign(Work pdf, SignatureTask task, OutputStream to) throws IOException;

    /**
     * Writes the document with its last signature brought to a level; what was there before stays byte by byte.
     *
     * @throws UnsupportedOperationException if that level is not set up here
     */
    void extend(Work pdf, SignatureLevel level, OutputStream to) throws IOException;
}
