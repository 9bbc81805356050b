package org.rogatory.web.extradition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.surrender.ConsentView;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SurrenderSaid;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.TabActs;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The surrender of a person on a page of its own, in the reader's words: what is planned, and what that lacks. */
@Component
class SurrenderPages {

    private static final Set<String> VERBS = Set.of(
            "plan_surrender",
            "confirm_surrender_plan",
            "schedule_surrender",
            "record_surrender",
            "record_not_taken_over",
            "postpone_surrender",
            "record_surrender_postponed",
            "surrender_temporarily",
            "record_temporary_surrender",
            "return_person",
            "record_return_of_person",
            "record_property_handed_over",
            "record_simplified_consent",
            "withdraw_simplified_consent");

    private static final String CHOICE = "cases.choice.";

    private final TabActs acts;
    private final CustodyFiles custody;
    private final CustodyPages custodyPages;
    private final CustodyWords custodyWords;
    private final CaseWords caseWords;
    private final Directory directory;
    private final People people;
    private final Words words;
    private final Clock clock;

    SurrenderPages(
            TabActs acts,
            CustodyFiles custody,
            CustodyPages custodyPages,
            CustodyWords custodyWords,
            CaseWords caseWords,
            Directory directory,
            People people,
            Words words,
            Clock clock) {
        this.acts = acts;
        this.custody = custody;
        this.custodyPages = custodyPages;
        this.custodyWords = custodyWords;
        this.caseWords = caseWords;
        this.directory = directory;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** One attempt, with what its plan lacks. */
    record Attempt(String title, String status, List<Row> facts, List<String> lacking) {}

    /** A file that follows from this one. */
    record Following(String caseRef, String title, String status) {}

    /** What a person can do about the surrender now. */
    List<ActionView> acts(CaseFile file, Officer officer, Locale reader) {
        return acts.of(file, action -> VERBS.contains(action.verb()), officer, reader);
    }

    /** What calls for a decision of a person. */
    List<FindingView> alarms(CaseFile file, List<PlannedSurrender> known, @Nullable ConsentView consent) {
        var alarms = new ArrayList<FindingView>();
        if (known.stream().anyMatch(plan -> late(file, plan))) {
            alarms.add(alarm("warning", "after-limit"));
        }
        if (known.stream().anyMatch(plan -> overdue(file, plan))) {
            alarms.add(alarm("stop", "not-back"));
        }
        if (consent != null && !consent.standing()) {
            alarms.add(alarm("stop", "withdrawn"));
        }
        return alarms;
    }

    /** A day after that by which he has to be free is no day for a surrender. */
    private boolean late(CaseFile file, PlannedSurrender plan) {
        var at = plan.at();
        return at != null
                && plan.status().open()
                && custody.hardEnd(file.caseRef())
                        .filter(end -> !at.toInstant().isBefore(end))
                        .isPresent();
    }

    private boolean overdue(CaseFile file, PlannedSurrender plan) {
        var until = plan.until();
        return until != null && plan.lent() && until.isBefore(directory.times().day(file.authority(), clock.instant()));
    }

    private FindingView alarm(String level, String key) {
        var name = "surrender.alarm." + key;
        return new FindingView(level, words.text(name), words.text(name + "-text"), null, null);
    }

    /** All attempts, the newest first. */
    List<Attempt> attempts(List<PlannedSurrender> known, Locale reader) {
        var names = people.names(known.stream().map(PlannedSurrender::notedBy).toList());
        var attempts = new ArrayList<Attempt>();
        known.forEach(plan -> attempts.add(0, attempt(plan, names, reader)));
        return attempts;
    }

    private Attempt attempt(PlannedSurrender plan, People.Names names, Locale reader) {
        var rows = new ArrayList<Row>();
        moment(rows, "at", plan.at());
        day(rows, "until", plan.until());
        moment(rows, "back", plan.back());
        code(rows, "failure", plan.failure());
        said(rows, plan.said(), reader);
        rows.add(row("noted-by", names.of(plan.notedBy())));
        return new Attempt(
                words.text(
                        "surrender.attempt",
                        plan.number(),
                        words.text("surrender.kind." + plan.kind().key())),
                words.text("surrender.status." + plan.status().key()),
                rows,
                plan.lacking().stream()
                        .map(code -> words.text("surrender.lacks." + code))
                        .toList());
    }

    private void said(List<Row> rows, SurrenderSaid said, Locale reader) {
        var place = said.place();
        text(rows, "place", place == null ? null : caseWords.authority(place, reader));
        text(rows, "our-escort", said.ourEscort());
        text(rows, "their-escort", said.theirEscort());
        code(rows, "transport", said.transport());
        text(rows, "property", joined(said.property()));
        text(rows, "papers", joined(choices(said.papers())));
        text(
                rows,
                "transit",
                joined(states(said.transit(), reader).stream()
                        .map(Option::label)
                        .toList()));
        text(rows, "conditions", said.conditions());
        text(rows, "remarks", said.remarks());
        var handed = said.handed();
        if (handed != null) {
            text(rows, "handed", joined(handed.property()));
            text(rows, "handed-to", handed.to());
            day(rows, "handed-on", handed.on());
        }
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    private List<String> choices(List<String> codes) {
        return codes.stream().map(code -> words.text(CHOICE + code)).toList();
    }

    private void code(List<Row> rows, String key, @Nullable String code) {
        text(rows, key, code == null ? null : words.text(CHOICE + code));
    }

    private void moment(List<Row> rows, String key, @Nullable ZonedDateTime at) {
        text(rows, key, at == null ? null : custodyWords.moment(at.toInstant(), at.getZone()));
    }

    private void day(List<Row> rows, String key, @Nullable LocalDate day) {
        text(rows, key, day == null ? null : words.dateWithDay(day));
    }

    private void text(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(row(key, value));
        }
    }

    private Row row(String key, String value) {
        return new Row(words.text("surrender.fact." + key), value);
    }

    /** Until when he may be held, by law and treaty: the surrender has to come before. */
    List<CustodyPages.Limit> limits(CaseFile file, Locale reader) {
        return custody.of(file).map(held -> custodyPages.limits(held, reader)).orElseGet(List::of);
    }

    /** Before whom he agreed, and what was observed. */
    List<Row> consent(ConsentView consent) {
        var rows = new ArrayList<Row>();
        day(rows, "given-on", consent.givenOn());
        day(rows, "withdrawn-on", consent.withdrawnOn());
        code(rows, "revocable", consent.revocable());
        text(rows, "before", consent.before());
        text(rows, "counsel", consent.counsel());
        text(rows, "safeguards", joined(choices(consent.safeguards())));
        return rows;
    }

    /** The requests that follow from this file. */
    List<Following> following(List<CaseFile> files, Locale reader) {
        return files.stream()
                .map(file -> new Following(
                        file.caseRef(),
                        caseWords.title(file, reader) + ", " + caseWords.state(file.otherState(), reader),
                        caseWords.label("statuses." + file.machine(), file.status(), reader)))
                .toList();
    }

    /** States by their names. */
    List<Option> states(List<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> new Option(code, caseWords.state(code, reader)))
                .toList();
    }
}
