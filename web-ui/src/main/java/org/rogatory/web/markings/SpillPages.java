package org.rogatory.web.markings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Isolated documents and texts in the reader's words: that it was done, by whom and when, never what they say. */
@Component
class SpillPages {

    private final CaseWords caseWords;
    private final People people;
    private final Directory directory;
    private final Words words;

    SpillPages(CaseWords caseWords, People people, Directory directory, Words words) {
        this.caseWords = caseWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** One line of the list. */
    record Line(
            String id,
            String what,
            String reference,
            String authority,
            String day,
            String by,
            String state,
            boolean over) {}

    List<Line> lines(List<SpillView> found, Locale reader) {
        var names = people.names(found.stream().map(SpillView::reportedBy).toList());
        return found.stream()
                .map(one -> new Line(
                        one.spillId(),
                        kind(one),
                        Objects.requireNonNullElse(one.caseRef(), ""),
                        caseWords.authority(one.authority(), reader),
                        words.moment(one.reportedAt(), directory.times().zone(one.authority())),
                        names.of(one.reportedBy()),
                        state(one),
                        !one.open()))
                .toList();
    }

    List<Row> rows(SpillView spill, Locale reader) {
        var names = people.names(Stream.of(spill.reportedBy(), spill.proposedBy(), spill.decidedBy())
                .filter(name -> name != null)
                .toList());
        var zone = directory.times().zone(spill.authority());
        var rows = new ArrayList<Row>();
        rows.add(new Row(words.text("markings.column.kind"), kind(spill)));
        var caseRef = spill.caseRef();
        if (caseRef != null) {
            rows.add(new Row(words.text("markings.column.file"), caseRef));
        }
        rows.add(new Row(words.text("markings.column.authority"), caseWords.authority(spill.authority(), reader)));
        rows.add(new Row(
                words.text("markings.column.reported"),
                words.moment(spill.reportedAt(), zone) + ", " + names.of(spill.reportedBy())));
        decided(spill, names, zone).forEach(rows::add);
        return rows;
    }

    private List<Row> decided(SpillView spill, People.Names names, ZoneId zone) {
        var rows = new ArrayList<Row>();
        var proposedAt = spill.proposedAt();
        if (proposedAt != null) {
            rows.add(new Row(
                    words.text("markings.column.proposed"),
                    outcome(spill.proposal()) + ", " + words.moment(proposedAt, zone) + ", "
                            + names.of(String.valueOf(spill.proposedBy()))));
        }
        var decidedAt = spill.decidedAt();
        if (decidedAt != null) {
            rows.add(new Row(
                    words.text("markings.column.decided"),
                    outcome(spill.outcome()) + ", " + words.moment(decidedAt, zone) + ", "
                            + names.of(String.valueOf(spill.decidedBy()))));
        }
        return rows;
    }

    private String kind(SpillView spill) {
        return words.text("markings.kind." + spill.kind());
    }

    private String outcome(@Nullable SpillOutcome outcome) {
        return outcome == null ? "" : words.text("markings.outcome." + outcome.key());
    }

    private String state(SpillView one) {
        var outcome = one.outcome();
        if (outcome != null) {
            return words.text("markings.decided." + outcome.key());
        }
        return words.text(one.proposal() == null ? "markings.state.isolated" : "markings.state.proposed");
    }
}
