package org.rogatory.web.cases.tab;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Timeline;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReadMessages;
import org.rogatory.web.cases.StepWords;
import org.rogatory.web.shared.BothClocks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/**
 * What both States did about a person, in one order, on both clocks. Ours is what the timeline of the file tells; of
 * the other State nothing but what it has told itself: its messages, its receipts, and what of it was written down
 * here. Its own file is never looked at, wherever it is kept.
 */
@Component
class BothSides {

    private static final String SENT = "sent";

    private final Deliberation deliberation;
    private final ReadMessages messages;
    private final StepWords stepWords;
    private final ToldMoments told;
    private final BothClocks clocks;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    BothSides(
            Deliberation deliberation,
            ReadMessages messages,
            StepWords stepWords,
            ToldMoments told,
            BothClocks clocks,
            CaseWords caseWords,
            People people,
            Words words) {
        this.deliberation = deliberation;
        this.messages = messages;
        this.stepWords = stepWords;
        this.told = told;
        this.clocks = clocks;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    private record Dated(Instant at, ReceiptView receipt) {}

    /** Newest first. */
    List<ReceiptView> of(CaseFile file, Officer officer, Locale reader) {
        var listed = messages.list(file, officer);
        return Stream.of(
                        acts(file, officer, reader), listed.stream().flatMap(message -> carried(file, message, reader)))
                .flatMap(dated -> dated)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::receipt)
                .toList();
    }

    /** Where the system notes what a message brought, that message stands there itself. */
    private Stream<Dated> acts(CaseFile file, Officer officer, Locale reader) {
        var moments = deliberation.timeline(file, officer).stream()
                .filter(moment -> !StepWords.partner(moment.step()))
                .toList();
        var names = people.names(
                moments.stream().map(moment -> moment.step().actor()).toList());
        return moments.stream().map(moment -> new Dated(moment.at(), act(file, moment, names, reader)));
    }

    /** What came by hand the other State has told, though somebody wrote it down here. */
    private ReceiptView act(CaseFile file, Timeline.Moment moment, People.Names names, Locale reader) {
        var step = moment.step();
        var theirs = stepWords.recorded(step);
        var when = clocks.of(file, moment.at());
        var by = theirs ? words.text("both.written-down", names.of(step.actor())) : names.of(step.actor());
        return receipt(
                !theirs,
                theirs ? "receive" : "check",
                new Line(caseWords.past(step.verb(), reader), when, by),
                reached(file, moment, reader));
    }

    /** The status that an act led to. */
    private List<String> reached(CaseFile file, Timeline.Moment moment, Locale reader) {
        var step = moment.step();
        var to = step.toStatus();
        return to == null || to.equals(step.fromStatus()) || step.itemRef() != null
                ? List.of()
                : List.of(caseWords.label("statuses." + file.machine(), to, reader));
    }

    private Stream<Dated> carried(CaseFile file, ExchangeMessage message, Locale reader) {
        return message.incoming() ? came(file, message, reader) : went(file, message, reader);
    }

    private Stream<Dated> came(CaseFile file, ExchangeMessage message, Locale reader) {
        var kind = caseWords.message(message.kind(), file);
        var line = new Line(kind, clocks.of(file, message.at()), told.by(message, reader));
        return Stream.of(new Dated(message.at(), receipt(false, "receive", line, List.of())));
    }

    private Stream<Dated> went(CaseFile file, ExchangeMessage message, Locale reader) {
        var by = message.readBy();
        var reading = by == null ? null : caseWords.authority(by, reader);
        return Stream.of(
                        passed(file, message.sentAt(), new Passed(message, SENT, null)),
                        passed(file, message.deliveredAt(), new Passed(message, "delivered", null)),
                        passed(file, message.readAt(), new Passed(message, "read", reading)),
                        passed(file, message.rejectedAt(), new Passed(message, "rejected", null)))
                .flatMap(Optional::stream);
    }

    /** That a message has left is ours; that it came and was read is a receipt of the other State. */
    private record Passed(
            ExchangeMessage message,
            String status,
            @Nullable String by) {

        boolean own() {
            return SENT.equals(status);
        }
    }

    private Optional<Dated> passed(CaseFile file, @Nullable Instant at, Passed passed) {
        if (at == null) {
            return Optional.empty();
        }
        var status = words.text("exchange.status." + passed.status());
        var title =
                words.text("both.receipt", caseWords.message(passed.message().kind(), file), status);
        var line = new Line(title, clocks.of(file, at), passed.by());
        return Optional.of(new Dated(at, receipt(passed.own(), passed.own() ? "send" : "receive", line, List.of())));
    }

    private record Line(String title, String when, @Nullable String text) {}

    private static ReceiptView receipt(boolean own, String icon, Line line, List<String> reached) {
        var text = line.text();
        return new ReceiptView(own, false, icon, line.title(), line.when(), text, text, List.of(), reached);
    }
}
