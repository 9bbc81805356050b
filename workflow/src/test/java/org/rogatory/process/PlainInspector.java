package org.rogatory.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.VirusScan;
import org.springframework.stereotype.Component;

/** Finds a script in whatever begins with the word. */
@Component
class PlainInspector implements Inspector {

    static final String SCRIPT = "script!";

    @Override
    public Inspected inspect(Work content, String mediaType) throws IOException {
        try (var in = content.open()) {
            var begun = new String(in.readNBytes(SCRIPT.length()), StandardCharsets.UTF_8);
            return new Inspected(SCRIPT.equals(begun) ? Set.of(InspectionReason.SCRIPT) : Set.of(), VirusScan.OFF);
        }
    }
}
