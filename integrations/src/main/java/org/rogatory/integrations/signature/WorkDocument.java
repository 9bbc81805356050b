package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.IOException;
import java.io.InputStream;
import org.rogatory.documents.bytes.Work;

/** A content as the signature library reads it: from its file, if it has one. */
public final class WorkDocument {

    private WorkDocument() {}

    /** The content under a name that says nothing of it. */
    public static DSSDocument of(Work content) throws IOException {
        var file = content.file();
        if (file.isPresent()) {
            return new FileDocument(file.get().toFile());
        }
        try (InputStream in = content.open()) {
            return new InMemoryDocument(in.readAllBytes(), "document");
        }
    }
}
