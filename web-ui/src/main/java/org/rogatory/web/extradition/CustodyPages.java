package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.CustodyState.Standing;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HeldPeriod;
import org.rogatory.extradition.custody.LimitEnd;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceView;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.TabActs;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Custody on a page of its own, in the reader's words: what is known, what is counted, and whom to ask. */
@Component
class CustodyPages {

    private static final String MACHINE = "custody";

    private final TabActs acts;
    private final CustodyWords custodyWords;
    private final CaseWords caseWords;
    private final SourceWords sources;
    private final People people;
    private final Words words;

    CustodyPages(
            TabActs acts,
            CustodyWords custodyWords,
            CaseWords caseWords,
            SourceWords sources,
            People people,
            Words words) {
        this.acts = acts;
        this.custodyWords = custodyWords;
        this.caseWords = caseWords;
        this.sources = sources;
        this.people = people;
        this.words = words;
    }

    /**
     * One limit that is counted.
     *
     * @param left what is left of it
     * @param other the later end where the counting is not verified, or null
     * @param marks that it governs, that it is doubtful whether it applies, that its counting is not verified
     */
    record Limit(
            String title,
            String effect,
            DueView left,
            String until,
            @Nullable String other,
            String basis,
            SourceView origin,
            List<String> marks) {}

    /** One stretch of custody: by what, when it began, and what else was written down. */
    record Stretch(String title, List<Row> facts) {}

    /** A day on which is warned. */
    record Warning(String label, String day, boolean passed) {}

    /** What a person can do to custody now; nothing here is done by itself. */
    List<ActionView> acts(CaseFile file, Officer officer, Locale reader) {
        return acts.of(file, action -> MACHINE.equals(action.machine()), officer, reader);
    }

    /** What calls for a decision of a person. */
    List<FindingView> alarms(CustodyView held) {
        var alarms = new ArrayList<FindingView>();
        var standing = held.state().standing();
        if (standing == Standing.PASSED || held.incident()) {
            alarms.add(alarm("stop", "passed"));
        }
        if (held.groundLost()) {
            alarms.add(alarm("stop", "ground-lost"));
        }
        if (standing == Standing.WARNED) {
            alarms.add(alarm("warning", "near"));
        }
        if (standing == Standing.NO_LIMIT_KNOWN) {
            alarms.add(alarm("warning", "unknown"));
        }
        return alarms;
    }

    private FindingView alarm(String level, String key) {
        return new FindingView(
                level, words.text("custody.alarm." + key), words.text("custody.alarm." + key + "-text"), null, null);
    }

    /** How custody stands, and what the limits rest on. */
    List<Row> facts(CaseFile file, CustodyView held, Locale reader) {
        var rows = new ArrayList<Row>();
        rows.add(row("status", caseWords.label("statuses." + MACHINE, held.status(), reader)));
        if (!held.periods().isEmpty()) {
            rows.add(row("state", caseWords.state(held.ours() ? file.state() : file.otherState(), reader)));
        }
        held.place().ifPresent(place -> rows.add(row("place", caseWords.authority(place, reader))));
        held.zone().ifPresent(zone -> rows.add(row("zone", words.place(zone))));
        rows.add(row("request", words.text(held.fullRequest() ? "shared.yes" : "shared.no")));
        rows.add(row("granted", words.text(held.granted() ? "shared.yes" : "shared.no")));
        return rows;
    }

    private Row row(String key, String value) {
        return new Row(words.text("custody.fact." + key), value);
    }

    /** All limits that run while somebody is held, the earliest end first. */
    List<Limit> limits(CustodyView held, Locale reader) {
        return held.held()
                ? held.ends().stream().map(end -> limit(held, end, reader)).toList()
                : List.of();
    }

    private Limit limit(CustodyView held, LimitEnd counted, Locale reader) {
        var limit = counted.limit();
        var end = counted.end();
        return new Limit(
                limit.label().in(reader),
                words.text("custody.effect." + key(limit.effect())),
                custodyWords.chip(end.remaining(held.asOf())),
                custodyWords.moment(end.earlier(), end.zone()),
                end.single() ? null : custodyWords.moment(end.later(), end.zone()),
                words.citation(limit.basis()),
                sources.of(limit.rule(), reader),
                marks(held, counted));
    }

    private List<String> marks(CustodyView held, LimitEnd counted) {
        var hardEnd = held.hardEnd();
        var governs = hardEnd != null && counted.limit().key().equals(hardEnd.ruleKey());
        return Stream.of(
                        governs ? "governs" : null,
                        counted.limit().sure() ? null : "doubtful",
                        counted.end().verified() ? null : "unverified")
                .filter(Objects::nonNull)
                .map(mark -> words.text("custody.mark." + mark))
                .toList();
    }

    /** What is not counted: limits that have not begun, and States and instruments of which none is known. */
    List<String> asking(CustodyView held, Locale reader) {
        if (!held.held()) {
            return List.of();
        }
        var waiting = held.waiting().stream()
                .map(limit -> words.text("custody.waiting", limit.label().in(reader), words.citation(limit.basis())));
        return Stream.concat(waiting, custodyWords.toAsk(held, reader)).toList();
    }

    /** The days on which is warned, in order. */
    List<Warning> warnings(CustodyView held) {
        var end = held.hardEnd();
        return end == null
                ? List.of()
                : held.warnings().stream()
                        .map(warning -> new Warning(
                                words.count("custody.warning", warning.days()),
                                custodyWords.moment(warning.at(), end.zone()),
                                !warning.at().isAfter(held.asOf())))
                        .toList();
    }

    /** All stretches of custody, the newest first. */
    List<Stretch> stretches(CustodyView held) {
        var names =
                people.names(held.periods().stream().map(HeldPeriod::notedBy).toList());
        var stretches = new ArrayList<Stretch>();
        held.periods().forEach(period -> stretches.add(0, stretch(period, names)));
        return stretches;
    }

    private Stretch stretch(HeldPeriod held, People.Names names) {
        var period = held.period();
        var said = held.words();
        var until = period.until();
        var court = held.courtUntil();
        var rows = new ArrayList<Row>();
        rows.add(row("from", custodyWords.moment(period.from().toInstant(), period.zone())));
        rows.add(row(
                "until",
                until == null ? words.text("custody.lasts") : custodyWords.moment(until.toInstant(), period.zone())));
        add(rows, "ending", period.ending() == null ? null : words.text("custody.ending." + key(period.ending())));
        var place = said.place();
        add(rows, "place", place == null ? null : caseWords.authority(place, words.language()));
        add(rows, "issuer", said.issuer());
        add(rows, "order", said.order());
        add(rows, "court-until", court == null ? null : words.dateWithDay(court));
        rows.add(row("noted-by", names.of(held.notedBy())));
        var title = words.text("custody.measure." + held.measure().key());
        return new Stretch(words.text("custody.stretch", held.number(), title), rows);
    }

    private void add(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(row(key, value));
        }
    }

    private static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
