package org.rogatory.subject;

import java.util.Collection;
import java.util.Set;
import org.rogatory.documents.bytes.ByteReferences;
import org.springframework.stereotype.Component;

/** The bytes of an export are needed as long as it can be taken. */
@Component
class SubjectReferences implements ByteReferences {

    private final SubjectExportRepository exports;

    SubjectReferences(SubjectExportRepository exports) {
        this.exports = exports;
    }

    @Override
    public Set<String> referenced(Collection<String> hashes) {
        return exports.referenced(hashes);
    }
}
