package org.rogatory.mla.incoming;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.mla.copy.CopySource;
import org.rogatory.requests.message.letter.CopyLetters.Source;
import org.springframework.stereotype.Component;

/** What another State's request says, as its message told it or as it was written down from its paper. */
@Component
class IncomingCopySource implements CopySource {

    private final IncomingRequestRepository requests;
    private final IncomingTexts texts;

    IncomingCopySource(IncomingRequestRepository requests, IncomingTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public Optional<Kept> of(CaseFile file, DocumentView document) {
        if (!IncomingRequests.MACHINE.equals(file.machine()) || Source.ANSWER.equals(document.kind())) {
            return Optional.empty();
        }
        return requests.find(file.caseRef(), AccessScope.system()).map(request -> {
            texts.demandWhole(request);
            return new Kept(request.contentNumber(), texts.content(request));
        });
    }
}
