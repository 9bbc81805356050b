package org.rogatory.requests.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.OpenPaper;
import org.rogatory.documents.SealOrders;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.letter.Enclosed;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.requests.message.seal.LetterSlots;
import org.rogatory.requests.translation.PaperTranslators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter of request, laid out by a job. */
@Service
public class RequestLetter {

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final LeavingContents leaving;
    private final RequestLetters letters;
    private final TranslationStep translation;
    private final PaperTranslators translators;
    private final LetterSlots slots;
    private final Documents documents;
    private final LetterOrders orders;
    private final SealOrders seals;
    private final LetterNumbers numbers;
    private final TransactionTemplate inside;
    private final TransactionTemplate outside;

    RequestLetter(
            Cases cases,
            OutgoingRequestRepository requests,
            RequestContents contents,
            LeavingContents leaving,
            RequestLetters letters,
            TranslationStep translation,
            PaperTranslators translators,
            LetterSlots slots,
            Documents documents,
            LetterOrders orders,
            SealOrders seals,
            LetterNumbers numbers,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.requests = requests;
        this.contents = contents;
        this.leaving = leaving;
        this.letters = letters;
        this.translation = translation;
        this.translators = translators;
        this.slots = slots;
        this.documents = documents;
        this.orders = orders;
        this.seals = seals;
        this.numbers = numbers;
        this.inside = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /**
     * Lays the approved version out, once nothing of it waits isolated and its translation has its seal: the letter
     * lists the hash of what travels. The translation commits before it is sealed, since nothing is signed in a
     * transaction; the letter commits with the job, so that nobody signs it before the process waits for that. Called
     * again it finds what was done.
     */
    public void render(String caseRef) {
        outside.executeWithoutResult(apart -> annexes(caseRef).forEach(seals::seal));
        inside.executeWithoutResult(status -> due(caseRef).ifPresent(this::layOut));
    }

    /** The request whose letter is to be laid out; empty once it is. */
    private Optional<OutgoingRequest> due(String caseRef) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        if (request.letterRef() != null || request.approvedNumber() == null) {
            return Optional.empty();
        }
        contents.demandWhole(request);
        return Optional.of(request);
    }

    /** Lays out what the letter is to list; tells what of it waits for its seal, the only one that it gets. */
    private List<String> annexes(String caseRef) {
        return Objects.requireNonNull(inside.execute(status -> {
            if (due(caseRef).isEmpty()) {
                return List.<String>of();
            }
            orders.layOutWaiting(caseRef, "translation");
            return unsealed(caseRef);
        }));
    }

    /** Of what is isolated a letter lists no hash, and cannot be signed: it does not wait for its seal. */
    private List<String> unsealed(String caseRef) {
        var waiting = seals.open(caseRef).stream().map(OpenPaper::reference).collect(Collectors.toUnmodifiableSet());
        return translation.enclosures(caseRef).stream()
                .filter(annex -> annex.isolation() == null)
                .map(DocumentView::documentRef)
                .filter(waiting::contains)
                .toList();
    }

    private void layOut(OutgoingRequest request) {
        var caseRef = request.caseRef();
        var file = cases.find(caseRef, AccessScope.system());
        var number = file.numbers().office();
        var head = LetterHead.of(file, number);
        var documentRef = documents.render(
                caseRef,
                () -> slots.on(
                        file,
                        letters.request(
                                head,
                                leaving.whole(file, contents.of(request)),
                                translation.beside(file, request).orElse(null),
                                new Enclosed(
                                        translation.enclosures(caseRef),
                                        translators.of(caseRef, AccessScope.system())))),
                request.approvals());
        request.laidOut(documentRef);
        numbers.laidOut(file, number, documentRef);
        requests.save(request);
    }
}
