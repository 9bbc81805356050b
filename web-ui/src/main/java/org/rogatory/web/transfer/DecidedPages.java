package org.rogatory.web.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.incoming.ReceivedTransfers;
import org.rogatory.transfer.outgoing.TransferRequests;
import org.rogatory.transfer.sentence.Recognised;
import org.rogatory.transfer.telling.AppointedHandover;
import org.rogatory.transfer.telling.Decided;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What the court has said of the sentence, and where and when the person is handed over, in the reader's words. */
@Component
class DecidedPages {

    private final TransferRequests requests;
    private final ReceivedTransfers received;
    private final Words words;

    DecidedPages(TransferRequests requests, ReceivedTransfers received, Words words) {
        this.requests = requests;
        this.received = received;
        this.words = words;
    }

    Decided of(CaseFile file, Officer officer) {
        return file.outgoing() ? requests.decided(file.caseRef(), officer) : received.decided(file.caseRef(), officer);
    }

    /** Empty before anything was recognised. */
    List<Row> recognition(Decided decided) {
        var recognised = decided.recognition();
        return recognised == null ? List.of() : rows(recognised);
    }

    private List<Row> rows(Recognised recognised) {
        var method = recognised.method();
        var on = recognised.on();
        var end = recognised.end();
        return Stream.of(
                        row("method", method == null ? null : words.text("cases.choice." + method)),
                        row("court", recognised.court()),
                        row("number", recognised.number()),
                        row("on", on == null ? null : words.date(on)),
                        row("end", end == null ? null : words.date(end)))
                .flatMap(row -> row)
                .toList();
    }

    /** Empty before it is appointed; who takes the person is for those who read names. */
    List<Row> handover(Decided decided, Officer officer) {
        var appointed = decided.handover();
        return appointed == null ? List.of() : rows(appointed, officer);
    }

    private List<Row> rows(AppointedHandover appointed, Officer officer) {
        var at = appointed.at();
        return Stream.of(
                        row("place", appointed.place()),
                        row("at", words.momentInSentence(at.toInstant(), at.getZone())),
                        row("escort", Roles.readsNames(officer) ? appointed.escort() : null))
                .flatMap(row -> row)
                .toList();
    }

    private Stream<Row> row(String key, @Nullable String value) {
        return value == null || value.isBlank()
                ? Stream.empty()
                : Stream.of(new Row(words.text("transfer.decided." + key), value));
    }
}
