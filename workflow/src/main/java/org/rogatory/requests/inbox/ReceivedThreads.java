package org.rogatory.requests.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.exchange.ThreadMessages;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.registers.NumberKey;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Component;

/** The file to which a message of the partner belongs, and what came with the message. */
@Component
public class ReceivedThreads {

    /** Each part of what these tell is taken if it is new, and only then: what paper has told before acts no second time. */
    private static final Set<String> KNOWN_BY_FACTS = Set.of("acknowledgement", "assurance_request");

    private final Cases cases;
    private final Procedures procedures;
    private final Documents documents;
    private final Exchange exchange;
    private final ThreadMessages messages;
    private final FileKeys keys;
    private final LetterNumbers numbers;
    private final Timeline timeline;

    ReceivedThreads(
            Cases cases,
            Procedures procedures,
            Documents documents,
            Exchange exchange,
            ThreadMessages messages,
            FileKeys keys,
            LetterNumbers numbers,
            Timeline timeline) {
        this.timeline = timeline;
        this.exchange = exchange;
        this.messages = messages;
        this.cases = cases;
        this.procedures = procedures;
        this.documents = documents;
        this.keys = keys;
        this.numbers = numbers;
    }

    /**
     * The file of its thread, else the one into which what the same State told there before was put; what comes after a
     * file was destroyed stays without one, where officers see it, until they have given it another.
     */
    public Optional<CaseFile> of(MessageReceived message) {
        return cases.byThread(message.threadId(), message.toState())
                .filter(this::stands)
                .or(() -> messages.fileBefore(message)
                        .flatMap(caseRef -> cases.lookUp(caseRef, AccessScope.system()))
                        .filter(this::stands));
    }

    private boolean stands(CaseFile file) {
        return !keys.destroyed(file.caseRef());
    }

    /** Of a file nobody tells anything but the State that it is shared with, whoever knows the thread. */
    public static boolean ofPartner(CaseFile file, MessageReceived message) {
        return file.otherState().equals(message.fromState());
    }

    /** The request that a message brings; it is for training where the sender's file is. */
    public Reception reception(MessageReceived message) {
        var trainingDay =
                cases.byThread(message.threadId(), message.fromState()).map(CaseFile::trainingDay);
        return Reception.of(message, trainingDay.orElse(null));
    }

    /**
     * The message belongs to the file that it opened or joined; one that was destroyed takes nothing in.
     *
     * @return what the same State told on its thread before and no file took, such as a withdrawal that has overtaken
     *     its request: it belongs there too, and what it says is a person's to record
     */
    public List<MessageReceived> put(CaseFile file, MessageReceived message) {
        if (!stands(file)) {
            return List.of();
        }
        exchange.attach(message.messageId(), file.caseRef());
        return messages.withoutFile(message);
    }

    /** The message belongs to the file, and what came with it. */
    private void keep(CaseFile file, MessageReceived message) {
        exchange.attach(message.messageId(), file.caseRef());
        var underItsOwnKind = ofMatters(file, message);
        message.enclosures()
                .forEach(enclosure -> documents.receive(
                        file.caseRef(),
                        underItsOwnKind ? message.kind() : enclosure.kind(),
                        enclosure.name(),
                        enclosure.taken()));
    }

    /** Whether all that came with it is kept under its own kind: the keeping authority alone weighs it. */
    private boolean ofMatters(CaseFile file, MessageReceived message) {
        return message.kind().startsWith("consultation_")
                || procedures.of(file).weighed().contains(message.kind());
    }

    /**
     * The message lies in the file with what came with it, and its letter in the book, as that of whoever sent it.
     *
     * @param opening whether it is of a kind that opens a file
     */
    public void arrived(CaseFile file, MessageReceived message, boolean opening) {
        arrived(file, message, opening ? "request" : message.kind(), Officer.system(file.state()));
    }

    private void arrived(CaseFile file, MessageReceived message, String kind, Officer by) {
        keep(file, message);
        if (ofPartner(file, message)) {
            numbers.arrived(file, kind, message.number(), by);
        } else {
            numbers.arrivedFrom(message.fromAuthority(), file, kind, message.number());
        }
    }

    /** An officer has given it this file: it lies there as what the procedures put into one, and moves nothing. */
    public void given(CaseFile file, String messageId, Officer by) {
        var message = messages.told(messageId);
        arrived(file, message, message.kind(), by);
        note(file, "put_message", message, by);
    }

    /** Whether information answers what was asked; a certified translation that follows the request does not. */
    public static boolean answers(MessageReceived message) {
        return !message.payload().path("certified").asBoolean(false);
    }

    /** Writes on the timeline that information came; where it answers no question, what was asked is still owed. */
    public void informed(CaseFile file, MessageReceived message, boolean answers) {
        note(file, answers ? "information_received" : "parked_message", message);
    }

    /**
     * Whether the letter of this message was written down from paper before: a person has recorded something under its
     * number that came on its day or later, for who records tells when it came. Its journal counts anew each year. A
     * message whose letter has no number of its own is known by nothing.
     */
    public boolean writtenDown(CaseFile file, MessageReceived message) {
        var day = message.number().day();
        if (day == null || KNOWN_BY_FACTS.contains(message.kind())) {
            return false;
        }
        var number = NumberKey.of(message.number().number());
        return timeline.writtenDown(file.caseRef(), day, day.plusYears(1)).stream()
                .anyMatch(reference ->
                        NumberKey.distinct(reference) && NumberKey.of(reference).equals(number));
    }

    /** Writes on the timeline that it came, by a verb that moves nothing, with what it says to whoever reads it. */
    public void note(CaseFile file, String verb, MessageReceived message) {
        note(file, verb, message, Officer.system(file.state()));
    }

    private void note(CaseFile file, String verb, MessageReceived message, Officer by) {
        var payload = message.payload();
        var told = Act.draft(verb)
                .reasons(List.of(message.kind()))
                .reference(message.senderRef())
                .particulars(Particulars.read(payload))
                .releasedText(ToldFields.text(payload, "text"), TextLanguage.read(payload));
        cases.note(file, told.act(), by);
    }
}
