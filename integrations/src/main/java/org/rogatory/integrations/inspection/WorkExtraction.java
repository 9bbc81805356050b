package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rogatory.documents.bytes.RunFolder;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;

/** Keeps everything that is taken out of contents in the work folder. */
record WorkExtraction(Works works, RunFolder folder) implements Extraction {

    @Override
    public Work of(InputStream content, long limit) throws IOException {
        return works.of(content, limit);
    }

    @Override
    public Path scratch() {
        return folder.path();
    }
}
