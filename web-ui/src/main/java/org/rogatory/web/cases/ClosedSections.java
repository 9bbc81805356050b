package org.rogatory.web.cases;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.SectionWords;
import org.springframework.stereotype.Component;

/** The sections of a request that are for others by name, as they are called; for those who take part in the file. */
@Component
class ClosedSections {

    private final ReservedParts reserved;
    private final SectionWords words;

    ClosedSections(ReservedParts reserved, SectionWords words) {
        this.reserved = reserved;
        this.words = words;
    }

    List<String> of(CaseFile file, Officer officer) {
        return Deliberation.open(file, officer)
                ? reserved.closedTo(file, ReservedPart.SECTION, officer).stream()
                        .sorted()
                        .map(words::section)
                        .toList()
                : List.of();
    }
}
