package org.rogatory.documents.upload;

import java.util.Collection;
import java.util.Set;
import org.rogatory.documents.bytes.ByteReferences;
import org.springframework.stereotype.Component;

/** The bytes of parts are needed until their file is whole. */
@Component
class UploadReferences implements ByteReferences {

    private final UploadPartRepository parts;

    UploadReferences(UploadPartRepository parts) {
        this.parts = parts;
    }

    @Override
    public Set<String> referenced(Collection<String> hashes) {
        return parts.referenced(hashes);
    }
}
