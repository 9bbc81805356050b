package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.CorrectedCustody;
import org.rogatory.extradition.custody.CorrectedEntry;
import org.rogatory.extradition.custody.CorrectionStatus;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What was written down wrongly of custody, struck out, and what is right, in the reader's words. */
@Component
class CorrectionPages {

    private final CorrectedCustody corrections;
    private final CustodyWords custodyWords;
    private final People people;
    private final Words words;

    CorrectionPages(CorrectedCustody corrections, CustodyWords custodyWords, People people, Words words) {
        this.corrections = corrections;
        this.custodyWords = custodyWords;
        this.people = people;
        this.words = words;
    }

    /**
     * One correction.
     *
     * @param was what was written down
     * @param struck whether it holds no more
     */
    record Corrected(String title, String was, boolean struck, List<Row> facts) {}

    /** All of them, the newest first. */
    List<Corrected> of(CaseFile file) {
        var known = corrections.of(file);
        var names = people.names(known.stream()
                .map(CorrectedEntry::by)
                .flatMap(by -> Stream.concat(Stream.of(by.noted()), Stream.ofNullable(by.settled())))
                .distinct()
                .toList());
        var told = new ArrayList<Corrected>();
        known.forEach(entry -> told.add(0, corrected(entry, names)));
        return told;
    }

    private Corrected corrected(CorrectedEntry said, People.Names names) {
        var now = said.now();
        var rows = new ArrayList<Row>();
        rows.add(row(
                "now",
                now == null
                        ? words.text("custody.correction.never")
                        : custodyWords.moment(now.toInstant(), now.getZone())));
        add(rows, "ending", said.ending() == null ? null : words.text("cases.choice." + said.ending()));
        rows.add(row("reason", said.reason()));
        rows.add(row("noted", names.of(said.by().noted())));
        var settled = said.by().settled();
        add(rows, "settled", settled == null ? null : names.of(settled));
        var entry = said.entry();
        var title = words.text(
                "custody.correction." + (entry.begins() ? "begin" : "end"),
                entry.stretch(),
                words.text("custody.correction.status." + said.status().key()));
        return new Corrected(
                title,
                custodyWords.moment(said.was().toInstant(), said.was().getZone()),
                said.status() == CorrectionStatus.TAKEN,
                rows);
    }

    private void add(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(row(key, value));
        }
    }

    private Row row(String key, String value) {
        return new Row(words.text("custody.correction.fact." + key), value);
    }
}
