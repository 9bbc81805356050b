package org.rogatory.documents.inspection;

import java.io.IOException;
import java.util.Set;
import org.rogatory.documents.bytes.Work;

/** Looks into contents for what could harm who opens them; nothing of a content is ever run. */
public interface Inspector {

    /**
     * What is found in a content and in all that it holds; what it contains is never a reason to fail.
     *
     * @param mediaType as the content itself told
     * @throws IOException if the content cannot be read from where it lies
     */
    Inspected inspect(Work content, String mediaType) throws IOException;

    /** What was found, and whether an antivirus saw it all. */
    record Inspected(Set<InspectionReason> reasons, VirusScan scan) {

        public Inspected {
            reasons = Set.copyOf(reasons);
        }
    }
}
