package org.rogatory.requests.message.held;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.SealOrders;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.LetterMaker;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.Enclosing;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.letter.Enclosed;
import org.rogatory.requests.message.letter.ExtraditionForms;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.requests.message.letter.Signatories;
import org.rogatory.requests.message.letter.SignedBy;
import org.rogatory.requests.message.seal.ActLetters;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.message.seal.WaitingLetters;
import org.rogatory.signing.SignedKinds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The letters of messages that carry no document of their own: acknowledgement, question, reply, reminder, withdrawal. */
@Component
public class MessageLetter implements LetterMaker {

    public static final Set<String> WRITTEN = Set.of(
            "acknowledgement",
            "additional_information_request",
            "additional_information_reply",
            "reminder",
            "interim_reply",
            "information_term_notice",
            "feedback_notice",
            "consultation_request",
            "consultation_reply",
            "disclosure_notice",
            "other_use_request",
            "other_use_reply",
            "incident_notice",
            "incident_reply",
            "information_noted",
            "withdrawal_notice",
            "item_withdrawal",
            "extradition_decision",
            "surrender_notice",
            "release_notice",
            "custody_notice",
            "provisional_arrest_request",
            "transfer_outcome_notice",
            "consent_notice",
            "assurance_request",
            "assurance_reply",
            "assurance_decision",
            "assurance_report");

    private final Cases cases;
    private final ObjectProvider<Procedures> procedures;
    private final RequestLetters letters;
    private final Documents documents;
    private final LetterSeals seals;
    private final LetterNumbers numbers;
    private final Signatories signatories;
    private final WaitingLetters waiting;
    private final SealOrders orders;

    MessageLetter(
            Cases cases,
            ObjectProvider<Procedures> procedures,
            RequestLetters letters,
            Documents documents,
            LetterSeals seals,
            LetterNumbers numbers,
            Signatories signatories,
            WaitingLetters waiting,
            SealOrders orders) {
        this.waiting = waiting;
        this.orders = orders;
        this.signatories = signatories;
        this.numbers = numbers;
        this.cases = cases;
        this.procedures = procedures;
        this.letters = letters;
        this.documents = documents;
        this.seals = seals;
    }

    @Override
    public Optional<Enclosure> letterFor(LetterOrder order) {
        if (!WRITTEN.contains(order.kind()) && !decides(order)) {
            return Optional.empty();
        }
        var laidOut = waiting.laidOut(order.caseRef(), order.messageId());
        return Optional.of(Enclosing.one(documents.get(laidOut.map(this::signed).orElseGet(() -> made(order)))));
    }

    private boolean decides(LetterOrder order) {
        return SignedKinds.DECISIONS.contains(order.kind())
                && ActLetters.decides(cases.find(order.caseRef(), AccessScope.system()), order.kind());
    }

    /** What was laid out before it was signed gets the signatures ordered then; one that is made stays made. */
    private String signed(String documentRef) {
        var open = !orders.sealed(documentRef);
        while (open) {
            open = orders.seal(documentRef);
        }
        return documentRef;
    }

    private String made(LetterOrder order) {
        var file = cases.find(order.caseRef(), AccessScope.system());
        var by = SignedBy.read(order.signatory());
        var documentRef = documents.render(
                order.caseRef(),
                () -> named(letter(file, order), by),
                order.messageId().hashCode() & Integer.MAX_VALUE);
        numbers.laidOut(file, order.number(), documentRef);
        var language = LetterSeals.language(documents.get(documentRef).language());
        documents.seal(documentRef, seals.seal(file.authority(), language, by));
        return documentRef;
    }

    /** What it says, whoever signs it; a request for an arrest is said whole by its message. */
    Letter letter(CaseFile file, LetterOrder order) {
        if (ExtraditionForms.PROVISIONAL.equals(order.kind())) {
            var enclosed = Enclosed.of(enclosed(order));
            return letters.request(head(file, order), order.payload(), null, enclosed);
        }
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        var subject = subject(file, order).about(reminded(file, order));
        return letters.message(head(file, order), subject, content);
    }

    /** What came while it waited it does not answer; of what was stored before that was kept the last letter counts. */
    private static LetterHead head(CaseFile file, LetterOrder order) {
        var head = LetterHead.of(file, order.number());
        var answered = order.answered();
        return answered == null
                ? head
                : head.answering(answered.stream().findFirst().orElse(null));
    }

    /** A reminder names the request of which it reminds. */
    private static @Nullable LetterNumber reminded(CaseFile file, LetterOrder order) {
        return "reminder".equals(order.kind()) && file.outgoing()
                ? file.numbers().office()
                : null;
    }

    private Letter named(Letter letter, @Nullable SignedBy by) {
        return by == null ? letter : signatories.named(letter, by);
    }

    private LetterSubject subject(CaseFile file, LetterOrder order) {
        var opening = MessageOpening.of(file, order.kind(), order.payload());
        return new LetterSubject(order.kind(), opening, order.payload(), enclosed(order));
    }

    /** The files that travel with the message, as its letter lists them. */
    private List<DocumentView> enclosed(LetterOrder order) {
        if (order.enclosures().isEmpty()) {
            return List.of();
        }
        var travelling = order.enclosures().stream().map(Enclosure::content).toList();
        return documents.enclosures(order.caseRef()).stream()
                .filter(document -> travelling.contains(document.content()))
                .toList();
    }
}
