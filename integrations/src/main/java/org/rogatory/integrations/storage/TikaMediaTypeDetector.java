package org.rogatory.integrations.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.rogatory.documents.inspection.MediaTypeDetector;
import org.springframework.stereotype.Component;

/** Tells media types by the content's signature; no name is ever given to the detector. */
@Component
class TikaMediaTypeDetector implements MediaTypeDetector {

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    @Override
    public String detect(InputStream content) throws IOException {
        return detector.detect(new BufferedInputStream(content), new Metadata())
                .getBaseType()
                .toString();
    }
}
