package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The documents of a file from which an act chooses: those that go along with an order, and papers that wait. */
@Component
class DocumentChoices {

    private final Deliberation deliberation;
    private final DraftedPapers papers;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    DocumentChoices(
            Deliberation deliberation, DraftedPapers papers, Directory directory, CaseWords caseWords, Words words) {
        this.deliberation = deliberation;
        this.papers = papers;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Those that came with the request or later, and can be opened. */
    List<Option> received(CaseFile file, Officer officer, Locale reader) {
        var wording = wording(file);
        return deliberation.documents(file, officer).stream()
                .filter(document -> document.isolation() == null && came(document))
                .map(document -> new Option(document.documentRef(), CaseDocuments.title(document, wording, reader)))
                .toList();
    }

    private CaseDocuments.Wording wording(CaseFile file) {
        return new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
    }

    /** Papers that wait for his signature, or that are not needed any more; of one kind the moment tells them apart. */
    List<Option> waiting(String list, CaseFile file, Officer officer, Locale reader) {
        var waiting = "papers_to_sign".equals(list) ? papers.waitingFor(file, officer) : papers.waiting(file);
        var wording = wording(file);
        return deliberation.documents(file, officer).stream()
                .filter(document -> waiting.contains(document.documentRef()))
                .map(document -> new Option(
                        document.documentRef(),
                        CaseDocuments.title(document, wording, reader) + ", "
                                + words.moment(document.createdAt(), wording.zone())))
                .toList();
    }

    private static boolean came(DocumentView document) {
        return document.status() == DocumentStatus.RECEIVED
                || document.status() == DocumentStatus.ATTACHED && !DocumentView.INTERNAL.equals(document.marking());
    }
}
