package org.rogatory.documents.inspection;

import java.io.IOException;
import java.io.InputStream;

/** Tells what a file is from its content alone; the name proves nothing. */
public interface MediaTypeDetector {

    /** The media type found, for example {@code application/pdf}; {@code application/octet-stream} if unknown. */
    String detect(InputStream content) throws IOException;
}
