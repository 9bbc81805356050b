package org.rogatory.documents.signature;

import java.io.IOException;
import java.util.Optional;
import org.rogatory.documents.bytes.Work;

/** Reads the time-stamps over whole documents. Always called outside a transaction. */
public interface ArchiveStamps {

    /** Whether somebody gives time-stamps here. */
    boolean given();

    /** The newest one over a document; empty if there is none that can be read. */
    Optional<ArchiveStamp> newest(Work pdf) throws IOException;
}
