package org.rogatory.web.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.mla.cascade.LevelSheet.Branch;
import org.rogatory.mla.cascade.LevelSheet.Sheet;
import org.rogatory.mla.cascade.LevelSheet.Top;
import org.rogatory.mla.cascade.LevelStatus;
import org.rogatory.mla.cascade.LevelView;
import org.rogatory.mla.cascade.LevelView.Said;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.StepView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The levels of a file in the reader's words. */
@Component
class LevelPages {

    /** What the one whose turn it is may do, in the order in which it is offered. */
    private static final List<String> TURN = List.of("report_up", "accept_report", "send_back_report", "pass_down");

    private final CaseWords caseWords;
    private final DueWords dueWords;
    private final People people;
    private final Directory directory;
    private final Words words;

    LevelPages(CaseWords caseWords, DueWords dueWords, People people, Directory directory, Words words) {
        this.caseWords = caseWords;
        this.dueWords = dueWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /**
     * One way down: who has the work, what the reader may do now, the way, each level.
     *
     * @param root the authority at its top where that has single items only, else null
     */
    record LevelChain(
            String id,
            @Nullable String root,
            @Nullable String holder,
            List<String> acts,
            List<StepView> way,
            List<Line> lines) {}

    /** Who said something at a level, when, and what. */
    record Word(
            String what, String by, String when, @Nullable String text) {}

    /**
     * One level.
     *
     * @param id tells it from all others on the page
     * @param number 0 for the authority at the top
     * @param facts its numbers and days
     * @param moves whether the reader decides about its successor
     */
    record Line(
            String id,
            int number,
            String title,
            StatusView status,
            @Nullable DueView due,
            List<String> facts,
            List<Word> said,
            List<String> reasons,
            @Nullable String moved,
            boolean vacant,
            boolean moves) {}

    private record Reading(CaseFile file, Branch branch, Set<Integer> movable, People.Names names, Locale reader) {}

    /** All ways down; the reader stands on the first, or on none. */
    List<LevelChain> chains(CaseFile file, Sheet sheet, Set<String> verbs, Locale reader) {
        var names = people.names(sheet.levels().stream()
                .flatMap(level -> Stream.of(level.order(), level.report(), level.check(), level.moved()))
                .filter(Objects::nonNull)
                .map(Said::by)
                .toList());
        var movable = verbs.contains("move_level") ? sheet.movable() : Set.<Integer>of();
        var acts = TURN.stream().filter(verbs::contains).toList();
        var chains = new ArrayList<LevelChain>();
        for (var branch : sheet.branches()) {
            if (branch.top() != null || !branch.levels().isEmpty()) {
                var reading = new Reading(file, branch, movable, names, reader);
                chains.add(chain(reading, chains.isEmpty() ? acts : List.of()));
            }
        }
        return chains;
    }

    private LevelChain chain(Reading reading, List<String> acts) {
        var branch = reading.branch();
        var lines = new ArrayList<Line>();
        var top = branch.top();
        if (top != null) {
            lines.add(line(top, reading));
        }
        branch.levels().forEach(level -> lines.add(line(level, reading)));
        var holder = branch.holder();
        return new LevelChain(
                top == null ? "0" : id(top),
                top == null || top.whole() ? null : caseWords.authority(top.authority(), reading.reader()),
                holder == null ? null : caseWords.authority(holder, reading.reader()),
                acts,
                way(reading),
                lines);
    }

    private static String id(Top top) {
        return top.whole() ? "0" : "0-" + top.authority().toLowerCase(Locale.ROOT);
    }

    /** From the authority that keeps the file down to the one that executes; settled levels are not on the way any more. */
    private List<StepView> way(Reading reading) {
        var steps = new ArrayList<StepView>();
        steps.add(step(reading.file().authority(), null, reading));
        var top = reading.branch().top();
        if (top != null && !top.authority().equals(reading.file().authority())) {
            steps.add(step(top.authority(), top.letter(), reading));
        }
        reading.branch().levels().stream()
                .filter(LevelPages::open)
                .forEach(level ->
                        steps.add(step(level.authority(), level.numbers().own(), reading)));
        return steps;
    }

    private StepView step(String authority, @Nullable LetterNumber letter, Reading reading) {
        return new StepView(
                caseWords.authority(authority, reading.reader()),
                letter == null ? null : caseWords.numbered(letter),
                authority.equals(reading.branch().holder()) ? "now" : "done");
    }

    private static boolean open(LevelView level) {
        return level.status() == LevelStatus.HELD || level.status() == LevelStatus.REPORTED;
    }

    private Line line(Top top, Reading reading) {
        var due = top.dueOn();
        return new Line(
                id(top),
                0,
                caseWords.authority(top.authority(), reading.reader()),
                new StatusView("plain", words.text(top.whole() ? "cascade.top" : "cascade.top-items")),
                due == null ? null : due(due, reading.file()),
                facts(fact("own", top.letter()), day(due)),
                List.of(),
                List.of(),
                null,
                top.vacant(),
                top.whole() && reading.movable().contains(0));
    }

    private Line line(LevelView level, Reading reading) {
        var from = level.movedFrom();
        return new Line(
                String.valueOf(level.number()),
                level.number(),
                caseWords.authority(level.authority(), reading.reader()),
                status(level, reading),
                open(level) ? due(level.dueOn(), reading.file()) : null,
                facts(
                        words.text("cascade.from", caseWords.authority(level.fromAuthority(), reading.reader())),
                        fact("order", level.numbers().order()),
                        fact("own", level.numbers().own()),
                        day(level.dueOn()),
                        fact("report", level.numbers().report())),
                said(level, reading),
                level.reasons().stream()
                        .map(code -> caseWords.label("return_reasons", code, reading.reader()))
                        .toList(),
                from == null ? null : words.text("cascade.moved-from", caseWords.authority(from, reading.reader())),
                level.vacant(),
                reading.movable().contains(level.number()));
    }

    private StatusView status(LevelView level, Reading reading) {
        var holds = level.status() == LevelStatus.HELD
                && !level.authority().equals(reading.branch().holder());
        var tone = switch (level.status()) {
            case HELD -> holds ? "plain" : "wait";
            case REPORTED -> "wait";
            case ACCEPTED -> "done";
            case ENDED -> "plain";
        };
        return new StatusView(
                tone,
                words.text(
                        "cascade.status." + (holds ? "passed" : level.status().key())));
    }

    private List<Word> said(LevelView level, Reading reading) {
        return Stream.of(
                        word("order", level.order(), reading),
                        word("report", level.report(), reading),
                        word(level.reasons().isEmpty() ? "accepted" : "sent-back", level.check(), reading),
                        word("moved", level.moved(), reading))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Word word(String what, @Nullable Said said, Reading reading) {
        return said == null
                ? null
                : new Word(
                        words.text("cascade.said." + what),
                        reading.names().of(said.by()),
                        words.moment(
                                said.at(), directory.times().zone(reading.file().authority())),
                        said.text());
    }

    private static List<String> facts(@Nullable String... facts) {
        return Stream.of(facts).filter(Objects::nonNull).map(String::valueOf).toList();
    }

    private @Nullable String fact(String key, @Nullable LetterNumber letter) {
        return letter == null ? null : words.text("cascade.fact." + key, caseWords.numbered(letter));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : words.text("cascade.fact.until", words.date(day));
    }

    private DueView due(LocalDate day, CaseFile file) {
        var end = day.plusDays(1).atStartOfDay(directory.times().zone(file.authority()));
        return dueWords.of(end.toInstant(), file);
    }
}
