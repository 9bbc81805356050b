package org.rogatory.documents.bytes;

import java.util.Collection;
import java.util.Set;

/** Every module that keeps hashes of stored bytes says which it still needs; what nobody needs is removed after a day. */
public interface ByteReferences {

    /** Those of the hashes that a committed row of this module refers to. */
    Set<String> referenced(Collection<String> hashes);
}
