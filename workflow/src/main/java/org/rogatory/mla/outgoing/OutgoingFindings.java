package org.rogatory.mla.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the law rules say of a request, and which of their errors the central authority has overridden. */
@Component
class OutgoingFindings {

    private final Completeness completeness;
    private final Directory directory;
    private final RequestContents contents;
    private final Clock clock;

    OutgoingFindings(Completeness completeness, Directory directory, RequestContents contents, Clock clock) {
        this.completeness = completeness;
        this.directory = directory;
        this.contents = contents;
        this.clock = clock;
    }

    List<Finding> of(CaseFile file, JsonNode content, Stage stage) {
        return completeness.check(content, stage, file.day(clock.instant(), directory.zone(file.authority())));
    }

    /** Refuses if an error of the stage stands that nobody has overridden with a reason. */
    void demandNone(CaseFile file, OutgoingRequest request, Stage stage) {
        var overridden = overridden(request);
        var errors = of(file, contents.of(request), stage).stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .filter(finding -> !overridden.contains(name(finding)))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.findings(errors);
        }
    }

    /** The name under which a finding is overridden: key and place. */
    static String name(Finding finding) {
        return finding.key() + "@" + finding.item();
    }

    private Set<String> overridden(OutgoingRequest request) {
        var hidden = request.hiddenOverrides();
        if (hidden == null) {
            return Set.of();
        }
        return StreamSupport.stream(contents.show(request.caseRef(), hidden).spliterator(), false)
                .map(entry -> entry.path("finding").asString(""))
                .collect(Collectors.toSet());
    }
}
