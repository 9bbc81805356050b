package org.rogatory.web.shared;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** The sections of a request that are for others by name, as they are called; for those who take part in the file. */
@Component
public class ClosedSections {

    private final Deliberation deliberation;
    private final SectionWords words;

    ClosedSections(Deliberation deliberation, SectionWords words) {
        this.deliberation = deliberation;
        this.words = words;
    }

    /** Their names in the reader's words; nothing where he reads all of it. */
    public List<String> of(CaseFile file, Officer officer) {
        return deliberation.closedSections(file, officer).stream()
                .sorted()
                .map(words::section)
                .toList();
    }
}
