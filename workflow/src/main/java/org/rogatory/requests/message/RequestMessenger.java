package org.rogatory.requests.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.HeldMessages;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.exchange.PackageTooLarge;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.message.letter.OtherOffice;
import org.rogatory.requests.message.seal.ActLetters;
import org.rogatory.requests.translation.TranslatedPapers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts a message of a file into the outbox; what leaves is only the payload and the enclosures given here. */
@Component
public class RequestMessenger {

    private final Exchange exchange;
    private final HeldMessages held;
    private final LettersHeld waiting;
    private final Documents documents;
    private final Directory directory;
    private final LetterNumbers numbers;
    private final Timeline timeline;
    private final LetterDeparture departure;
    private final ProtectedWords words;
    private final TranslatedPapers translated;
    private final Recalls recalls;

    RequestMessenger(
            Exchange exchange,
            HeldMessages held,
            LettersHeld waiting,
            Documents documents,
            Directory directory,
            LetterNumbers numbers,
            Timeline timeline,
            LetterDeparture departure,
            ProtectedWords words,
            TranslatedPapers translated,
            Recalls recalls) {
        this.recalls = recalls;
        this.translated = translated;
        this.words = words;
        this.departure = departure;
        this.timeline = timeline;
        this.numbers = numbers;
        this.exchange = exchange;
        this.held = held;
        this.waiting = waiting;
        this.documents = documents;
        this.directory = directory;
    }

    /**
     * What a message says and what goes with it.
     *
     * @param number our office's number of its letter; null if it has none
     */
    public record Said(
            String kind,
            JsonNode payload,
            List<Enclosure> enclosures,
            @Nullable LetterNumber number) {

        public Said {
            enclosures = List.copyOf(enclosures);
        }
    }

    /** Queues a message with nothing enclosed, numbered by this act. */
    public String send(CaseFile file, String kind, JsonNode payload, Officer by) {
        return send(file, new Said(kind, payload, List.of(), null), by);
    }

    /**
     * Queues a message that an act writes, for the file's process to send: its number is given now. What an officer writes
     * is held back until a second person has signed its letter.
     */
    public String send(CaseFile file, Said said, Officer by) {
        words.demandWritten(file, said.kind(), said.payload());
        var number = numbers.leaving(file, said.kind(), by);
        var message = message(file, new Said(said.kind(), said.payload(), said.enclosures(), number));
        return ActLetters.written(file, said.kind(), by) ? hold(file, message, by) : letter(file, message);
    }

    private String hold(CaseFile file, OutgoingMessage message, Officer by) {
        var messageRef = queue(file, message);
        held.hold(messageRef);
        waiting.hold(file, new LettersHeld.Written(message.kind(), messageRef, message.letter()), by);
        return messageRef;
    }

    /**
     * Stores a message whose letter lies in the file, signed and numbered before, and returns its reference: it is held
     * back until the sealed letter is put into it, or it would leave with another one.
     */
    public String send(CaseFile file, Said said) {
        words.demandSettled(file, said.kind(), said.payload());
        var messageRef = letter(file, message(file, said));
        held.hold(messageRef);
        return messageRef;
    }

    /** Queues a request or an answer, whose act plans the legs of its way. */
    public String leave(CaseFile file, Said said) {
        words.demandSettled(file, said.kind(), said.payload());
        return queue(file, message(file, said));
    }

    /** What goes by hand between request and answer is handed over leg by leg, too. */
    private String letter(CaseFile file, OutgoingMessage message) {
        var messageRef = queue(file, message);
        if (file.byHand()) {
            departure.ready(file, messageRef, message.letter());
        }
        return messageRef;
    }

    private String queue(CaseFile file, OutgoingMessage message) {
        try {
            var messageRef = file.byHand() ? exchange.enqueueByHand(message) : exchange.enqueue(message);
            timeline.sent(file, messageRef);
            return messageRef;
        } catch (PackageTooLarge large) {
            throw Refusal.of("package-too-large");
        }
    }

    /** Queues a message that no step of the file's process sends, and has it sent, now or once its letter is signed. */
    public String post(CaseFile file, String kind, JsonNode payload, Officer by) {
        return post(file, new Said(kind, payload, List.of(), null), by);
    }

    /** The same with all that goes with it. */
    public String post(CaseFile file, Said said, Officer by) {
        var messageRef = send(file, said, by);
        dispatch(messageRef, file.caseRef());
        return messageRef;
    }

    /** Has a message sent that an act has queued, beside the file's process; what is held back has a process of its own. */
    public void dispatch(String messageRef, String caseRef) {
        if (!held.held(messageRef)) {
            exchange.send(messageRef, caseRef);
        }
    }

    /** Puts what one file has received into another. */
    public void hand(CaseFile from, CaseFile to) {
        exchange.messagesOf(from.caseRef()).stream()
                .filter(ExchangeMessage::incoming)
                .forEach(message -> exchange.attach(message.messageId(), to.caseRef()));
    }

    /** Takes back what has not left yet, by wire or on paper, and tells whether the request itself was among it. */
    public boolean recall(CaseFile file, Officer by) {
        return recalls.recall(file, by);
    }

    /** Whether the request itself waits to leave, so that it would be taken back. */
    public boolean unsent(CaseFile file) {
        return recalls.unsent(file);
    }

    /** Whether the file has told the other State that it withdraws what this kind of message asked for, or all. */
    public boolean withdrawalTold(CaseFile file, String kind) {
        return exchange.sentOf(file.caseRef()).stream()
                .filter(message -> "withdrawal_notice".equals(message.kind()))
                .map(message -> exchange.contentOfSent(message.messageId()).payload())
                .anyMatch(notice -> notice.path("form").asString(kind).equals(kind));
    }

    /** Nothing travels of which something was taken out. */
    private OutgoingMessage message(CaseFile file, Said said) {
        if (TakenWords.blackened(said.payload().toString())) {
            throw Refusal.of("words-isolated");
        }
        var message = new OutgoingMessage(
                file.caseRef(),
                file.threadId(),
                said.kind(),
                file.state(),
                file.authority(),
                file.otherState(),
                addressee(file),
                file.caseRef(),
                said.payload(),
                said.enclosures(),
                said.number());
        return message.answering(file.numbers().theirs());
    }

    private String addressee(CaseFile file) {
        var found = OtherOffice.of(directory, file);
        return found.orElseThrow(() -> Refusal.of("unknown-state", "requested")).key();
    }

    /** The documents of a file that a message of it carries. */
    public List<DocumentView> carried(String caseRef, String messageRef) {
        var carried = exchange.contentOfSent(messageRef).enclosures().stream()
                .map(Enclosure::content)
                .toList();
        return documents.ofCase(caseRef).stream()
                .filter(document -> carried.contains(document.content()))
                .toList();
    }

    /**
     * The files that go with an act, as far as they may travel.
     *
     * @throws Refusal if one is no document of the file, or translates what may not leave any more
     */
    public List<Enclosure> released(String caseRef, List<String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var own = documents.ofCase(caseRef);
        if (files.stream()
                .anyMatch(
                        ref -> own.stream().noneMatch(each -> each.documentRef().equals(ref)))) {
            throw Refusal.of("document-unknown", "files");
        }
        var current = translated.current(own);
        if (own.stream().anyMatch(each -> files.contains(each.documentRef()) && !current.contains(each))) {
            throw Refusal.of("translation-stale", "files");
        }
        return own.stream()
                .filter(document -> files.contains(document.documentRef()) && document.attachment())
                .map(Enclosing::one)
                .toList();
    }

    /** Puts a letter that was sealed after its message was stored into it, before all that is in it by then. */
    public void enclose(String messageRef, String documentRef) {
        exchange.enclose(messageRef, Enclosing.one(documents.get(documentRef)));
    }
}
