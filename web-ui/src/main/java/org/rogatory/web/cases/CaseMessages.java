package org.rogatory.web.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Step;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.requests.message.ReadMessages;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The messages of a file with their receipts and with the documents that each of them carries. */
@Component
class CaseMessages {

    /** Of these there is no package yet, or none any more. */
    private static final Set<String> NOT_PACKED = Set.of("held", "queued", "recalled");

    private final ReadMessages messages;
    private final Exchange exchange;
    private final Deliberation deliberation;
    private final SealedReading closed;
    private final ReceiptTicks ticks;
    private final Directory directory;
    private final StepWords stepWords;
    private final CaseWords caseWords;
    private final Words words;

    CaseMessages(
            ReadMessages messages,
            Exchange exchange,
            Deliberation deliberation,
            SealedReading closed,
            ReceiptTicks ticks,
            Directory directory,
            StepWords stepWords,
            CaseWords caseWords,
            Words words) {
        this.messages = messages;
        this.exchange = exchange;
        this.deliberation = deliberation;
        this.closed = closed;
        this.ticks = ticks;
        this.directory = directory;
        this.stepWords = stepWords;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * A message with its receipts, its documents, and under which address its package is had to hand it over by other
     * means, or the sealed annex that came with it, by whoever may open it.
     */
    record Line(
            ReceiptView receipt,
            List<Paper> papers,
            @Nullable String parcelHref,
            @Nullable String sealedHref) {}

    /** A document of the file that a message carries; without an address where nobody can open it. */
    record Paper(String title, @Nullable String href) {}

    private record Dated(Instant at, Line line) {}

    /** All that passed, newest first: by message, and what came by hand and was written down. */
    List<Line> lines(CaseFile file, Officer officer) {
        return Stream.concat(carried(file, officer), recorded(file, officer))
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::line)
                .toList();
    }

    /** Who wrote it down stands on the timeline. */
    private Stream<Dated> recorded(CaseFile file, Officer officer) {
        var zone = directory.times().zone(file.authority());
        return deliberation.timeline(file, officer).stream()
                .filter(moment -> stepWords.recorded(moment.step()))
                .map(moment -> new Dated(
                        moment.at(),
                        new Line(
                                receipt(file, moment.step(), words.moment(moment.at(), zone)), List.of(), null, null)));
    }

    private ReceiptView receipt(CaseFile file, Step step, String when) {
        var text = stepWords.told(step, false, file, words.language());
        return new ReceiptView(
                false,
                false,
                "receive",
                caseWords.past(step.verb(), words.language()),
                when,
                text,
                text,
                List.of(),
                List.of());
    }

    private Stream<Dated> carried(CaseFile file, Officer officer) {
        var zone = directory.times().zone(file.authority());
        var listed = messages.list(file, officer);
        var carried = exchange.enclosedWith(listed);
        var papers = deliberation.documents(file, officer);
        var openable = openable(file, listed, officer);
        var whole =
                !file.outgoing() || deliberation.closedSections(file, officer).isEmpty();
        return listed.stream()
                .map(message -> new Dated(
                        message.at(),
                        new Line(
                                receipt(file, message, zone),
                                papers(file, carried.getOrDefault(message.messageId(), Set.of()), papers, zone),
                                whole ? parcelHref(file.caseRef(), message) : null,
                                openable.contains(message.messageId())
                                        ? "/cases/" + file.caseRef() + "/messages/" + message.messageId() + "/sealed"
                                        : null)));
    }

    /** Nothing is asked of a file that no annex has come with. */
    private Set<String> openable(CaseFile file, List<ExchangeMessage> listed, Officer officer) {
        return listed.stream().anyMatch(ExchangeMessage::annexed) ? closed.openable(file.caseRef(), officer) : Set.of();
    }

    private List<Paper> papers(CaseFile file, Set<String> addresses, List<DocumentView> documents, ZoneId zone) {
        var wording = new CaseDocuments.Wording(caseWords, words, zone, file);
        return documents.stream()
                .filter(document -> addresses.contains(document.content().address()))
                .map(document -> new Paper(
                        CaseDocuments.line(document, wording, words.language()).title(),
                        document.isolation() == null
                                ? "/cases/" + file.caseRef() + "/documents/" + document.documentRef()
                                : null))
                .toList();
    }

    private static @Nullable String parcelHref(String caseRef, ExchangeMessage message) {
        return message.incoming() || NOT_PACKED.contains(message.status())
                ? null
                : "/cases/" + caseRef + "/messages/" + message.messageId();
    }

    private ReceiptView receipt(CaseFile file, ExchangeMessage message, ZoneId zone) {
        var text = message.code() == null ? null : words.text("exchange.rejection." + message.code());
        return new ReceiptView(
                !message.incoming(),
                false,
                message.incoming() ? "receive" : "send",
                caseWords.message(message.kind(), file),
                words.moment(message.at(), zone) + ", " + message.senderRef(),
                text,
                text,
                List.of(),
                told(message, zone));
    }

    /** How far it has come; of what was received also what the check of its letter found. */
    private List<String> told(ExchangeMessage message, ZoneId zone) {
        var letter = message.letter();
        return letter == null
                ? ticks.of(message, zone)
                : Stream.concat(ticks.of(message, zone).stream(), Stream.of(words.text("exchange.letter." + letter)))
                        .toList();
    }
}
