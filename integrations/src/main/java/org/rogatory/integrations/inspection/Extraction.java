package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rogatory.documents.bytes.Work;

/** Takes a part out of a content, to be looked into. */
@FunctionalInterface
interface Extraction {

    /** @throws org.rogatory.documents.bytes.ByteStore.ContentTooLarge if it is longer than the limit */
    Work of(InputStream content, long limit) throws IOException;

    /** Where libraries put what they unpack themselves; a node knows a better place than the machine does. */
    default Path scratch() {
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }
}
