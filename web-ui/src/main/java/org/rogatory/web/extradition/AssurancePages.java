package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.assurance.AssuranceSheet;
import org.rogatory.extradition.assurance.AssuranceStatus;
import org.rogatory.extradition.assurance.FollowUps.Due;
import org.rogatory.extradition.assurance.Speciality;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.AssuranceNames;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.TabActs;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Assurances and speciality in the reader's words: what was promised, what is due when, what people decided. */
@Component
class AssurancePages {

    private static final Set<String> VERBS = Set.of(
            "ask_assurance",
            "record_assurance_request",
            "give_assurance",
            "record_assurance_reply",
            "accept_assurance",
            "reject_assurance",
            "record_visit",
            "send_assurance_report",
            "record_assurance_report",
            "record_breach",
            "end_assurance",
            "record_speciality_ground");

    private final TabActs acts;
    private final AssuranceNames names;
    private final People people;
    private final Words words;

    AssurancePages(TabActs acts, AssuranceNames names, People people, Words words) {
        this.acts = acts;
        this.names = names;
        this.people = people;
        this.words = words;
    }

    /** One assurance: its name, how far it has come, and all that was said of it. */
    record Promise(String title, StatusView status, List<Row> facts) {}

    /** What is due next, and when. */
    record Next(String title, String kind, String day) {}

    /** What was done. */
    record Past(String title, String kind, List<Row> facts) {}

    /** Why the person may be prosecuted for more. */
    record Freed(String title, List<Row> facts) {}

    /** What a person can do about them now. */
    List<ActionView> acts(CaseFile file, Officer officer, Locale reader) {
        return acts.of(file, action -> VERBS.contains(action.verb()), officer, reader);
    }

    /** What calls for a decision of a person. */
    List<FindingView> alarms(CaseFile file, AssuranceSheet sheet) {
        var alarms = new ArrayList<FindingView>();
        if (sheet.breached()) {
            alarms.add(alarm("stop", "breach"));
        }
        if (!file.outgoing() && sheet.surrenderedOn() == null && waiting(sheet)) {
            alarms.add(alarm("warning", "open"));
        }
        return alarms;
    }

    private static boolean waiting(AssuranceSheet sheet) {
        return sheet.assurances().stream()
                .anyMatch(line -> line.asked()
                        && Set.of(AssuranceStatus.ASKED, AssuranceStatus.GIVEN).contains(line.status()));
    }

    private FindingView alarm(String level, String key) {
        return new FindingView(
                level,
                words.text("assurances.alarm." + key),
                words.text("assurances.alarm." + key + "-text"),
                null,
                null);
    }

    List<Promise> promises(AssuranceSheet sheet, Locale reader) {
        return sheet.assurances().stream().map(line -> promise(line, reader)).toList();
    }

    private Promise promise(AssuranceSheet.Line line, Locale reader) {
        var rows = new ArrayList<Row>();
        add(rows, "origin", words.text("assurances.origin." + (line.asked() ? "asked" : "request")));
        add(rows, "wanted", line.wanted());
        add(rows, "given", line.given());
        var by = line.decidedBy();
        add(rows, "decided", by == null ? null : people.names(List.of(by)).of(by));
        add(rows, "why", line.why());
        add(rows, "first-due", line.firstDue() == null ? null : words.date(line.firstDue()));
        return new Promise(names.of(line.code(), reader), status(line), rows);
    }

    private StatusView status(AssuranceSheet.Line line) {
        if (line.breachAt() != null) {
            return new StatusView("bad", words.text("assurances.status.breached"));
        }
        var tone = switch (line.status()) {
            case ASKED, GIVEN -> "wait";
            case ACCEPTED, ENDED -> "done";
            default -> "bad";
        };
        return new StatusView(
                tone, words.text("assurances.status." + line.status().key()));
    }

    List<Next> due(AssuranceSheet sheet, Locale reader) {
        return sheet.due().stream().map(due -> next(due, reader)).toList();
    }

    private Next next(Due due, Locale reader) {
        return new Next(
                names.of(due.code(), reader),
                words.text("assurances.kind." + due.kind().key()),
                words.dateWithDay(due.on()));
    }

    List<Past> done(AssuranceSheet sheet, Locale reader) {
        return sheet.done().stream().map(note -> past(sheet, note, reader)).toList();
    }

    private Past past(AssuranceSheet sheet, AssuranceSheet.Note note, Locale reader) {
        var title = sheet.assurances().stream()
                .filter(line -> line.code().number() == note.number())
                .map(line -> names.of(line.code(), reader))
                .findFirst()
                .orElse("");
        var rows = new ArrayList<Row>();
        add(rows, "day", words.date(note.on()));
        add(rows, "told", note.told());
        add(rows, "why", note.inside());
        add(rows, "noted-by", people.names(List.of(note.notedBy())).of(note.notedBy()));
        return new Past(title, words.text("assurances.kind." + note.kind().key()), rows);
    }

    /** All grounds that were written down, also those that stand no more. */
    List<Freed> freed(List<Speciality.Ground> grounds) {
        return grounds.stream().map(this::freed).toList();
    }

    private Freed freed(Speciality.Ground ground) {
        var rows = new ArrayList<Row>();
        add(rows, "consent", ground.consentRef());
        add(rows, "since", ground.stands() ? null : words.text("assurances.stands-no-more"));
        add(rows, "why", ground.why());
        add(rows, "noted-by", people.names(List.of(ground.notedBy())).of(ground.notedBy()));
        return new Freed(words.text("cases.choice." + ground.ground()), rows);
    }

    private void add(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new Row(words.text("assurances.fact." + key), value));
        }
    }
}
