package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.SealOrders;
import org.rogatory.operations.FailedJob;
import org.rogatory.operations.FailedJobs;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Letters of a file that are being laid out or sealed, and those whose step has failed. */
@Component
class PapersUnderWay {

    private static final Set<String> STEPS = Set.of("RenderLetter", "SealDocument");

    private final LetterOrders letters;
    private final SealOrders seals;
    private final FailedJobs failed;
    private final CaseWords caseWords;
    private final Words words;

    PapersUnderWay(LetterOrders letters, SealOrders seals, FailedJobs failed, CaseWords caseWords, Words words) {
        this.letters = letters;
        this.seals = seals;
        this.failed = failed;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A letter that is not ready: what it is, and what is being done about it. */
    record UnderWay(String title, String state, boolean failing) {}

    List<UnderWay> of(CaseFile file, Locale reader) {
        var rendering = letters.open(file.caseRef());
        var sealing = seals.open(file.caseRef());
        if (rendering.isEmpty() && sealing.isEmpty()) {
            return List.of();
        }
        var failing = failing(file);
        return Stream.concat(
                        rendering.stream().map(kind -> line(kind, "laid-out", failing, reader)),
                        sealing.stream().map(kind -> line(kind, "sealed", failing, reader)))
                .toList();
    }

    private UnderWay line(String kind, String step, Set<String> failing, Locale reader) {
        var fails = failing.contains(step);
        return new UnderWay(
                caseWords.label("document_kinds", kind, reader),
                words.text("documents.under-way." + step + (fails ? ".failed" : "")),
                fails);
    }

    private Set<String> failing(CaseFile file) {
        return failed.list().stream()
                .filter(job -> file.caseRef().equals(job.caseRef()) && STEPS.contains(job.step()))
                .map(FailedJob::step)
                .map(step -> "RenderLetter".equals(step) ? "laid-out" : "sealed")
                .collect(Collectors.toSet());
    }
}
