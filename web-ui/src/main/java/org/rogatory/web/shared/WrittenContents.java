package org.rogatory.web.shared;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Draftings;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a request says, written by pages and calls alike: our own by who drafts it, what came by who takes in paper. */
@Component
public class WrittenContents {

    private final Draftings draftings;
    private final PaperFiles paper;

    WrittenContents(Draftings draftings, PaperFiles paper) {
        this.draftings = draftings;
        this.paper = paper;
    }

    /** Whether it is a request of our own, which somebody drafts. */
    public boolean drafted(CaseFile file) {
        return draftings.of(file).isPresent();
    }

    /** Whether it came on paper, and the officer may still write down what that says. */
    public boolean fromPaper(CaseFile file, Officer officer) {
        return paper.admits(file, officer);
    }

    /** Writes it anew; refused if somebody has written since the version seen, and where it is written no more. */
    public void write(CaseFile file, long seen, JsonNode content, Officer officer) {
        var drafting = draftings.of(file);
        if (drafting.isPresent()) {
            drafting.get().write(file.caseRef(), seen, content, officer);
        } else {
            paper.write(file, seen, content, officer);
        }
    }
}
