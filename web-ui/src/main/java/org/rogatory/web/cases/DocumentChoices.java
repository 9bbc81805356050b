package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The documents of a file that can be given along with an order. */
@Component
class DocumentChoices {

    private final Deliberation deliberation;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    DocumentChoices(Deliberation deliberation, Directory directory, CaseWords caseWords, Words words) {
        this.deliberation = deliberation;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Those that came with the request or later, and can be opened. */
    List<Option> received(CaseFile file, Officer officer, Locale reader) {
        var wording = new CaseDocuments.Wording(caseWords, words, directory.zone(file.authority()));
        return deliberation.documents(file, officer).stream()
                .filter(document -> document.isolation() == null && came(document))
                .map(document -> new Option(document.documentRef(), CaseDocuments.title(document, wording, reader)))
                .toList();
    }

    private static boolean came(DocumentView document) {
        return document.status() == DocumentStatus.RECEIVED
                || document.status() == DocumentStatus.ATTACHED && !DocumentView.INTERNAL.equals(document.marking());
    }
}
