package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.OpenPaper;
import org.rogatory.documents.SealOrders;
import org.rogatory.identity.Officer;
import org.rogatory.operations.FailedJobs;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Letters of a file that are being laid out or sealed, and those whose step has failed. */
@Component
class PapersUnderWay {

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

    /** Of the authority that keeps the file: whoever only executes sees a paper when it is there, if it is for him. */
    List<UnderWay> of(CaseFile file, Officer officer, Locale reader) {
        if (!Deliberation.open(file, officer)) {
            return List.of();
        }
        var rendering = letters.open(file.caseRef());
        var sealing = seals.open(file.caseRef());
        if (rendering.isEmpty() && sealing.isEmpty()) {
            return List.of();
        }
        var failing = failed.failing(Stream.concat(rendering.stream(), sealing.stream())
                .map(OpenPaper::reference)
                .toList());
        var names = new Names(file, failing, reader);
        return Stream.concat(
                        rendering.stream().map(paper -> line(paper, "laid-out", names)),
                        sealing.stream().map(paper -> line(paper, "sealed", names)))
                .toList();
    }

    /** Of which file, which of them fail, and for whom they are named. */
    private record Names(CaseFile file, Set<String> failing, Locale reader) {}

    private UnderWay line(OpenPaper paper, String step, Names names) {
        var fails = names.failing().contains(paper.reference());
        return new UnderWay(
                caseWords.paper(paper.kind(), names.file(), names.reader()),
                words.text("documents.under-way." + step + (fails ? ".failed" : "")),
                fails);
    }
}
