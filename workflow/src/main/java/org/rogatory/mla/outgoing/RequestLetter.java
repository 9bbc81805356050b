package org.rogatory.mla.outgoing;

import java.time.Clock;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.MlaLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter of request: laid out by a job, sealed in the signatory's own request, never inside a transaction. */
@Service
class RequestLetter {

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final MlaLetters letters;
    private final Documents documents;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RequestLetter(
            Cases cases,
            OutgoingRequestRepository requests,
            RequestContents contents,
            MlaLetters letters,
            Documents documents,
            TransactionTemplate transactions,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.contents = contents;
        this.letters = letters;
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lays the approved version out; called again it finds the same document. */
    void render(String caseRef) {
        transactions.executeWithoutResult(status -> {
            var file = cases.find(caseRef, AccessScope.system());
            var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
            if (request.letterRef() == null && request.approvedNumber() != null) {
                var letter = letters.request(file, contents.of(request));
                request.laidOut(documents.render(caseRef, letter, request.approvals()));
                requests.save(request);
            }
        });
    }

    /** Seals the letter with the authority's key. */
    void seal(String caseRef, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.find(caseRef, scope);
        var letterRef = transactions
                .execute(status -> requests.find(caseRef, scope).map(OutgoingRequest::letterRef))
                .orElseThrow(() -> Refusal.of("letter-being-prepared"));
        documents.seal(letterRef, letters.seal(file, officer, clock.instant()));
    }
}
