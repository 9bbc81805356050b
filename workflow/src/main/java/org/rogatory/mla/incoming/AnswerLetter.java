package org.rogatory.mla.incoming;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.documents.Documents;
import org.rogatory.documents.letter.Letter;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.requests.message.seal.LetterSlots;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of the requested side: acknowledgement and answer, laid out by jobs. */
@Service
class AnswerLetter {

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final KnownRequests known;
    private final IncomingAnswers answers;
    private final IncomingTexts texts;
    private final RequestLetters letters;
    private final LetterSlots slots;
    private final RequestMessenger messenger;
    private final Documents documents;
    private final LetterNumbers numbers;
    private final ReceivedMoments moments;
    private final TransactionTemplate transactions;

    AnswerLetter(
            Cases cases,
            IncomingRequestRepository requests,
            KnownRequests known,
            IncomingAnswers answers,
            IncomingTexts texts,
            RequestLetters letters,
            LetterSlots slots,
            RequestMessenger messenger,
            Documents documents,
            LetterNumbers numbers,
            ReceivedMoments moments,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.requests = requests;
        this.known = known;
        this.answers = answers;
        this.texts = texts;
        this.letters = letters;
        this.slots = slots;
        this.messenger = messenger;
        this.documents = documents;
        this.numbers = numbers;
        this.moments = moments;
        this.transactions = transactions;
    }

    /** Has the acknowledgement sent: our number, and when the request came. Its letter is made when it is sent. */
    void acknowledge(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        var said = texts.empty().put("registered_as", caseRef).put("form", file.form());
        said.put("handler", file.authority());
        moments.of(file).ifPresent(moment -> said.put(ReceivedMoments.KEY, moment));
        var told = texts.show(caseRef, known.of(caseRef).hiddenAcknowledgement());
        Particulars.put(said, Particulars.read(told));
        TextLanguage.agree(said, List.of(told));
        messenger.post(file, "acknowledgement", said, Officer.system(file.state()));
    }

    /** Lays the approved answer out; called again it finds the same document. */
    void render(String caseRef) {
        transactions.executeWithoutResult(status -> {
            var file = cases.find(caseRef, AccessScope.system());
            var request = known.of(caseRef);
            if (request.answerRef() == null) {
                answers.demandSettled(file, request);
                var documentRef =
                        documents.render(caseRef, () -> slots.on(file, letter(file, request)), request.answerRound());
                request.answerLaidOut(documentRef);
                numbers.laidOut(file, request.answerNumber(), documentRef);
                requests.save(request);
            }
        });
    }

    /** The letter of the answer as it stands. */
    Letter letter(CaseFile file, IncomingRequest request) {
        var subject =
                LetterSubject.of(letterKind(request), answers.payload(file, request), answers.enclosures(request));
        return letters.message(LetterHead.of(file, request.answerNumber()), subject, texts.content(request));
    }

    static String letterKind(IncomingRequest request) {
        return switch (String.valueOf(request.decision())) {
            case "refuse" -> "refusal_notice";
            case "postpone" -> "postponement_notice";
            case "return_without_execution" -> "return_letter";
            default -> "answer_letter";
        };
    }
}
