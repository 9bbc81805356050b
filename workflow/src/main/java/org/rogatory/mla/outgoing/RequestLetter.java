package org.rogatory.mla.outgoing;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LetterOrders;
import org.rogatory.mla.message.Enclosed;
import org.rogatory.mla.message.LetterHead;
import org.rogatory.mla.message.LetterNumbers;
import org.rogatory.mla.message.LetterSlots;
import org.rogatory.mla.message.MlaLetters;
import org.rogatory.mla.translation.PaperTranslators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter of request, laid out by a job. */
@Service
class RequestLetter {

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final MlaLetters letters;
    private final TranslationStep translation;
    private final PaperTranslators translators;
    private final LetterSlots slots;
    private final Documents documents;
    private final LetterOrders orders;
    private final LetterNumbers numbers;
    private final TransactionTemplate transactions;

    RequestLetter(
            Cases cases,
            OutgoingRequestRepository requests,
            RequestContents contents,
            MlaLetters letters,
            TranslationStep translation,
            PaperTranslators translators,
            LetterSlots slots,
            Documents documents,
            LetterOrders orders,
            LetterNumbers numbers,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.requests = requests;
        this.contents = contents;
        this.letters = letters;
        this.translation = translation;
        this.translators = translators;
        this.slots = slots;
        this.documents = documents;
        this.orders = orders;
        this.numbers = numbers;
        this.transactions = transactions;
    }

    /** Lays the approved version out, once nothing of it waits isolated; called again it finds the same document. */
    void render(String caseRef) {
        transactions.executeWithoutResult(status -> {
            var file = cases.find(caseRef, AccessScope.system());
            var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
            if (request.letterRef() == null && request.approvedNumber() != null) {
                contents.demandWhole(request);
                orders.layOutWaiting(caseRef, "translation");
                var number = file.numbers().office();
                var head = LetterHead.of(file, number);
                var documentRef = documents.render(
                        caseRef,
                        () -> slots.on(
                                file,
                                letters.request(
                                        head,
                                        contents.of(request),
                                        translation.beside(file, request).orElse(null),
                                        new Enclosed(
                                                translation.enclosures(caseRef),
                                                translators.of(caseRef, AccessScope.system())))),
                        request.approvals());
                request.laidOut(documentRef);
                numbers.laidOut(file, number, documentRef);
                requests.save(request);
            }
        });
    }
}
