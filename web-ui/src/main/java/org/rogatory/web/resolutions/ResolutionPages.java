package org.rogatory.web.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlReason;
import org.rogatory.resolutions.DecisionView;
import org.rogatory.resolutions.LetterResolutions.Sheet;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.resolutions.Resolutions;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The resolutions of a file and its control in the reader's words. */
@Component
class ResolutionPages {

    private final Resolutions resolutions;
    private final Control control;
    private final ControlWords controlWords;
    private final ResolutionLetters letters;
    private final People people;
    private final Directory directory;
    private final Words words;

    ResolutionPages(
            Resolutions resolutions,
            Control control,
            ControlWords controlWords,
            ResolutionLetters letters,
            People people,
            Directory directory,
            Words words) {
        this.letters = letters;
        this.resolutions = resolutions;
        this.control = control;
        this.controlWords = controlWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /**
     * A resolution with those below it.
     *
     * @param due how its day stands; null once it is reported done or the file is closed
     */
    record Row(
            String id,
            String title,
            @Nullable String letter,
            String when,
            String until,
            @Nullable DueView due,
            @Nullable String text,
            List<NamedRow> named,
            boolean continues,
            boolean joins,
            List<Row> below) {}

    /** Whom it names, by user name and by name, what he reported and when. */
    record NamedRow(
            String officer,
            String name,
            boolean responsible,
            @Nullable String report,
            @Nullable String reported,
            boolean reports) {}

    /** A decision about control. */
    record DecisionRow(String what, String reason, @Nullable String text, String by, String when) {}

    /** The control of the file; {@code due} is null once it is lifted, {@code dayOff} where its day is a working day. */
    record ControlRow(
            String until,
            @Nullable DueView due,
            @Nullable String dayOff,
            String responsible,
            String first,
            int extensions,
            List<DecisionRow> decisions,
            boolean puts,
            boolean removes) {}

    /** All of the tab. */
    record Page(List<Row> rows, @Nullable ControlRow control) {

        /** The resolutions one after the other, each before those below it. */
        List<Row> flat() {
            return rows.stream().flatMap(ResolutionPages::withBelow).toList();
        }
    }

    private static Stream<Row> withBelow(Row row) {
        return Stream.concat(Stream.of(row), row.below().stream().flatMap(ResolutionPages::withBelow));
    }

    /** Where what is shown was written: who keeps it, whether it is over, the numbers of its letters; no file of a letter. */
    private record Place(
            String authority,
            boolean closed,
            Map<String, String> numbers,
            @Nullable CaseFile file) {}

    Page page(CaseFile file, Officer officer, Locale reader) {
        var tree = resolutions.of(file.caseRef(), officer);
        var card = control.card(file.caseRef(), officer).orElse(null);
        var place = new Place(file.authority(), file.closedAt() != null, letters.numbers(tree, file), file);
        return page(tree, card, place, reader);
    }

    /** What was decided about a letter of the desk; that it is about this letter stands above it. */
    Page page(Sheet sheet, Locale reader) {
        var letter = sheet.letter();
        return page(
                sheet.tree(), sheet.control(), new Place(letter.authority(), sheet.closed(), Map.of(), null), reader);
    }

    private Page page(List<ResolutionView> tree, Control.@Nullable Card card, Place place, Locale reader) {
        var names = names(tree, card);
        var paper = card != null
                && card.decisions().stream()
                        .anyMatch(decision -> ControlReason.TAKEN_OVER.key().equals(decision.reason()));
        var rows = new ArrayList<Row>();
        new Branches(tree, place, names, paper).fill(0, rows);
        return new Page(rows, card == null ? null : control(card, place, names, reader));
    }

    private People.Names names(List<ResolutionView> tree, Control.@Nullable Card card) {
        var asked = new ArrayList<@Nullable String>();
        tree.forEach(resolution -> {
            asked.add(resolution.author());
            resolution.named().forEach(named -> asked.add(named.officer()));
        });
        if (card != null) {
            asked.add(card.control().responsible());
            card.decisions().forEach(decision -> asked.add(decision.decidedBy()));
        }
        return people.names(asked);
    }

    private ControlRow control(Control.Card card, Place place, People.Names names, Locale reader) {
        var view = card.control();
        return new ControlRow(
                words.dateWithDay(view.dueOn()),
                view.running() ? controlWords.due(view, place.file()) : null,
                controlWords.dayOff(view),
                names.of(view.responsible()),
                words.date(view.firstDue()),
                view.extensions(),
                card.decisions().stream()
                        .map(decision -> decision(decision, place, names, reader))
                        .toList(),
                card.puts(),
                card.removes());
    }

    private DecisionRow decision(DecisionView decision, Place place, People.Names names, Locale reader) {
        return new DecisionRow(
                controlWords.decided(decision),
                controlWords.reason(decision, reader),
                decision.text(),
                names.of(decision.decidedBy()),
                words.moment(decision.decidedAt(), directory.times().zone(place.authority())));
    }

    /** Turns the list, in which each resolution stands before those below it, into branches. */
    private final class Branches {

        private final List<ResolutionView> tree;
        private final Place place;
        private final People.Names names;
        private final boolean paper;
        private int next;

        Branches(List<ResolutionView> tree, Place place, People.Names names, boolean paper) {
            this.paper = paper;
            this.tree = tree;
            this.place = place;
            this.names = names;
        }

        void fill(int depth, List<Row> rows) {
            while (next < tree.size() && tree.get(next).depth() == depth) {
                var resolution = tree.get(next);
                next++;
                var below = new ArrayList<Row>();
                fill(depth + 1, below);
                rows.add(row(resolution, below));
            }
        }

        private Row row(ResolutionView resolution, List<Row> below) {
            return new Row(
                    resolution.resolutionId(),
                    title(resolution),
                    place.numbers().get(String.valueOf(resolution.letter())),
                    words.moment(resolution.writtenAt(), directory.times().zone(place.authority())),
                    words.date(resolution.dueOn()),
                    resolution.done() || place.closed()
                            ? null
                            : controlWords.due(resolution.dueOn(), place.authority()),
                    resolution.text(),
                    resolution.named().stream().map(this::named).toList(),
                    resolution.continues(),
                    resolution.joins(),
                    below);
        }

        /** The first resolution of a file whose control was taken over from paper was only entered here. */
        private String title(ResolutionView resolution) {
            var entered = paper && resolution.equals(tree.get(0));
            return words.text(entered ? "resolutions.of-paper" : "resolutions.of", names.of(resolution.author()));
        }

        private NamedRow named(ResolutionView.Named named) {
            var at = named.reportedAt();
            return new NamedRow(
                    named.officer(),
                    names.of(named.officer()),
                    named.responsible(),
                    named.report(),
                    at == null ? null : words.moment(at, directory.times().zone(place.authority())),
                    named.reports());
        }
    }
}
