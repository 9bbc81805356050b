package org.rogatory.web.cases;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StepView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The request in short: its facts as rows, and the way it has come. */
@Component
class CaseSummary {

    /** The statuses that tell a stranger how far a request is. */
    private static final Map<String, List<String>> MILESTONES = Map.of(
            "mla_outgoing",
            List.of("draft", "approved", "signed", "transmitted", "registered_by_partner", "answered", "closed"),
            "mla_incoming",
            List.of("received", "registered", "accepted", "in_execution", "executed", "answered", "closed"),
            "extradition_outgoing",
            List.of("draft", "signed", "transmitted", "registered_by_partner", "granted", "surrendered", "closed"),
            "extradition_incoming",
            List.of(
                    "received",
                    "registered",
                    "extradition_check",
                    "decided_granted",
                    "granted",
                    "surrendered",
                    "closed"),
            "sentenced_transfer_outgoing",
            List.of("draft", "signed", "transmitted", "registered_by_partner", "agreed", "handed_over", "closed"),
            "sentenced_transfer_incoming",
            List.of("received", "registered", "under_review", "agreed", "handed_over", "serving", "closed"),
            "referral",
            List.of(
                    "detected",
                    "safety_checked",
                    "consent_recorded",
                    "referred",
                    "accepted_by_service",
                    "in_support",
                    "closed"));

    private final Timeline timeline;
    private final CasePeople people;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    CaseSummary(Timeline timeline, CasePeople people, Directory directory, CaseWords caseWords, Words words) {
        this.timeline = timeline;
        this.people = people;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** What identifies the file, then what it is about; persons by their codes alone. */
    List<Row> facts(CaseFile file, JsonNode content, Locale reader) {
        var rows = new ArrayList<Row>();
        row(rows, "authority", caseWords.authority(file.authority(), reader));
        row(rows, "unit", file.unit().equals(file.authority()) ? null : caseWords.authority(file.unit(), reader));
        var other = file.counterpartAuthority();
        row(rows, "counterpart", other == null ? null : caseWords.authority(other, reader));
        row(rows, "counterpart-ref", file.counterpartRef());
        row(rows, "external-ref", file.numbers().external());
        row(rows, "basis", labels(content.path("legal_basis"), "instruments", reader));
        row(rows, "offences", offences(content, reader));
        row(rows, "persons", persons(content, reader));
        row(rows, "opened", words.moment(file.openedAt(), directory.times().zone(file.authority())));
        return rows;
    }

    private void row(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Row(words.text("cases.fact." + key), value));
        }
    }

    private String labels(JsonNode keys, String list, Locale reader) {
        return keys.valueStream()
                .map(key -> caseWords.label(list, key.asString(""), reader))
                .collect(Collectors.joining("; "));
    }

    private String offences(JsonNode content, Locale reader) {
        return content.path("offences")
                .valueStream()
                .map(offence -> caseWords.label("offences", offence.path("key").asString(""), reader))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String persons(JsonNode content, Locale reader) {
        var told = new ArrayList<String>();
        for (var person : content.path("persons")) {
            told.add(CasePeople.code(person, told.size() + 1) + ", " + people.role(person, reader));
        }
        return String.join("; ", told);
    }

    /** Passed, present and coming milestones with their days. */
    List<StepView> way(CaseFile file, Locale reader) {
        var milestones = MILESTONES.getOrDefault(file.machine(), List.of());
        var zone = directory.times().zone(file.authority());
        var reached = reached(file, zone);
        var present = present(file, milestones, reached);
        var steps = new ArrayList<StepView>();
        for (int at = 0; at < milestones.size(); at++) {
            var status = milestones.get(at);
            if (leftOut(file, at < present, reached.containsKey(status))) {
                continue;
            }
            var label = caseWords.label("statuses." + file.machine(), status, reader);
            var day = at > present ? null : reached.get(status);
            steps.add(new StepView(label, day == null ? null : words.dateShort(day), state(at, present, file)));
        }
        return steps;
    }

    /** Help waits for no step: of a person nothing is told as done that was not, a consent least of all. */
    private static boolean leftOut(CaseFile file, boolean before, boolean reached) {
        return before && !reached && CaseFamily.guarded(file);
    }

    private static String state(int at, int present, CaseFile file) {
        if (at == present && file.closedAt() == null) {
            return "now";
        }
        return at <= present ? "done" : "ahead";
    }

    private Map<String, LocalDate> reached(CaseFile file, ZoneId zone) {
        var reached = new HashMap<String, LocalDate>();
        reached.put("draft", LocalDate.ofInstant(file.openedAt(), zone));
        reached.put("received", LocalDate.ofInstant(file.openedAt(), zone));
        reached.put("detected", LocalDate.ofInstant(file.openedAt(), zone));
        for (var moment : timeline.of(file.caseRef())) {
            var to = moment.step().toStatus();
            if (to != null && moment.step().itemRef() == null) {
                reached.putIfAbsent(to, LocalDate.ofInstant(moment.at(), zone));
            }
        }
        return reached;
    }

    /** The present status, or the last milestone passed where the present one is between two. */
    private static int present(CaseFile file, List<String> milestones, Map<String, LocalDate> reached) {
        var exact = milestones.indexOf(file.status());
        if (exact >= 0) {
            return exact;
        }
        var last = -1;
        for (int at = 0; at < milestones.size(); at++) {
            last = reached.containsKey(milestones.get(at)) ? at : last;
        }
        return last;
    }
}
