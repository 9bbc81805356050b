package org.rogatory.requests.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.rogatory.requests.legs.RouteQuestions;
import org.rogatory.transmission.RoutePlans;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the law rules say of a request. */
@Component
public class OutgoingFindings {

    /**
     * What the act of signing itself gives, as each form calls it: office, day and seal. A signature that is written
     * down is judged.
     */
    private static final Set<Finding> BY_SIGNING = Stream.of("signature_seal", "seal")
            .map(item -> new Finding(Level.ERROR, "missing", item))
            .collect(Collectors.toSet());

    private final Completeness completeness;
    private final RoutePlans plans;
    private final PrintedSigns signs;
    private final Directory directory;
    private final Clock clock;

    OutgoingFindings(
            Completeness completeness, RoutePlans plans, PrintedSigns signs, Directory directory, Clock clock) {
        this.plans = plans;
        this.completeness = completeness;
        this.signs = signs;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether it is missed in the content alone, since the letter was signed and sealed or will be. */
    public static boolean bySigning(Finding finding) {
        return BY_SIGNING.contains(finding);
    }

    /** What the content lacks at a stage; before it is sent also what does not print, and what is said of its route. */
    public List<Finding> of(CaseFile file, JsonNode content, Stage stage) {
        var judged = judged(file, content, stage);
        return SentStatuses.left(file)
                ? judged
                : Stream.concat(judged.stream(), signs.of(file.caseRef(), content).stream())
                        .toList();
    }

    /** The same but for what does not print, of which is only warned. */
    List<Finding> judged(CaseFile file, JsonNode content, Stage stage) {
        var lacks = completeness.check(content, stage, day(file)).stream().filter(finding -> !bySigning(finding));
        var route = stage == Stage.TRANSMIT && !SentStatuses.left(file)
                ? plans.finding(file, RouteQuestions.of(file, content)).stream()
                : Stream.<Finding>empty();
        return Stream.concat(lacks, route).toList();
    }

    /** The errors of a stage but for those whose names are given. */
    public List<Finding> errors(CaseFile file, JsonNode content, Stage stage, Set<String> overridden) {
        return judged(file, content, stage).stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .filter(finding -> !overridden.contains(finding.name()))
                .toList();
    }

    /** Whether a cited instrument is sure to carry what is asked. */
    public Verdict basis(CaseFile file, JsonNode content) {
        return completeness.basis(content, day(file));
    }

    public boolean overridable(Finding finding) {
        return completeness.overridable(finding);
    }

    String fingerprint(CaseFile file, JsonNode content, Finding finding) {
        return completeness.fingerprint(finding, content, day(file));
    }

    private LocalDate day(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }
}
