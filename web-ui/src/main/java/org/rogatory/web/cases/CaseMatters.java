package org.rogatory.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Provisions;
import org.rogatory.mla.consultation.ConsultationView;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What the two States ask and tell each other beside the steps of a request, and what of it stops the work. */
@Component
class CaseMatters {

    private static final Set<String> OVER = Set.of("withdrawn", "closed");

    /** What happens on the day that a matter names, where it is not the answer. */
    private static final Map<String, String> ON_DAY = Map.of("disclosure", "disclosed-on");

    /** What must be done first, by the code of the refusal. */
    private static final Map<String, String> MENDS = Map.of("use-not-marked", "mark_use");

    private final Consultations consultations;
    private final Procedures procedures;
    private final Provisions provisions;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    CaseMatters(
            Consultations consultations,
            Procedures procedures,
            Provisions provisions,
            Directory directory,
            CaseWords caseWords,
            Words words) {
        this.consultations = consultations;
        this.procedures = procedures;
        this.provisions = provisions;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** One matter: what it is, how far it has come, what was said. */
    record Line(String title, StatusView state, String when, List<Row> rows) {}

    /** All of a file, the newest first, and in words what keeps its work from going on. */
    record Shown(List<String> stops, List<Line> lines) {}

    Shown of(CaseFile file, Officer officer, Locale reader) {
        var all = consultations.of(file.caseRef(), AccessScope.of(officer));
        var zone = directory.times().zone(file.authority());
        var lines = all.stream()
                .filter(matter -> Deliberation.open(file, officer))
                .sorted(Comparator.comparing(ConsultationView::number).reversed())
                .map(matter -> new Line(
                        title(matter), state(matter, file), words.moment(matter.beganAt(), zone), rows(matter)))
                .toList();
        var stops = all.stream()
                .filter(matter -> stops(matter, file))
                .map(matter -> words.text("cases.stop." + matter.matter()))
                .distinct()
                .toList();
        return new Shown(stops, lines);
    }

    private static boolean stops(ConsultationView matter, CaseFile file) {
        var open = !file.outgoing() && matter.ours() && !"held".equals(matter.status());
        return open
                && !OVER.contains(file.status())
                && ("incident".equals(matter.matter())
                        ? Consultations.asks(file, matter)
                        : "extraordinary".equals(matter.kind()));
    }

    private String title(ConsultationView matter) {
        var title = new StringBuilder(words.text("cases.matter." + matter.matter()));
        if (matter.kind() != null) {
            title.append(": ").append(words.text("cases.choice." + matter.kind()));
        }
        if (matter.item() != null) {
            title.append(", ").append(words.text("cases.matter.item", matter.item()));
        }
        return title.toString();
    }

    private StatusView state(ConsultationView matter, CaseFile file) {
        var told = state("done", matter.ours() ? "told" : "heard");
        var awaited = matter.ours() ? state("them", "asked") : state("wait", "to-answer");
        return switch (matter.status()) {
            case "noted" -> state("plain", "noted");
            case "dropped" -> state("plain", "dropped");
            case "told" -> told;
            case "proposed" -> Consultations.asks(file, matter) ? awaited : told;
            case "answered" -> state("done", "answered");
            default -> state("done", "settled");
        };
    }

    private StatusView state(String tone, String key) {
        return new StatusView(tone, words.text("cases.matter.state." + key));
    }

    private List<Row> rows(ConsultationView matter) {
        var rows = new ArrayList<Row>();
        row(rows, "amount", matter.amount() == null ? null : matter.amount().toPlainString() + " " + matter.currency());
        row(rows, matter.ours() ? "ours" : "theirs", matter.text());
        day(matter).ifPresent(day -> row(rows, ON_DAY.getOrDefault(matter.matter(), "answer-by"), words.date(day)));
        row(rows, "proceedings", matter.reference());
        row(rows, "internal", matter.internalText());
        row(
                rows,
                "answer",
                Optional.ofNullable(matter.answer())
                        .map(code -> words.text("cases.choice." + code))
                        .orElse(null));
        row(rows, matter.ours() ? "theirs" : "ours", matter.answerText());
        row(rows, "conditions", matter.conditions());
        row(rows, "how", matter.how());
        return rows;
    }

    private static Optional<LocalDate> day(ConsultationView matter) {
        return Optional.ofNullable(matter.day()).map(RequestForms::day);
    }

    private void row(List<Row> rows, String key, @Nullable String value) {
        if (value != null) {
            rows.add(new Row(words.text("cases.matter." + key), value));
        }
    }

    /** The act without which another is refused, where the officer may do it. */
    Optional<ActionView> mends(Refusal refusal, CaseFile file, Officer officer, Locale reader) {
        var verb = MENDS.get(refusal.code());
        return procedures.actions(file, officer).stream()
                .filter(action -> action.verb().equals(verb) && action.barred() == null)
                .findFirst()
                .map(action -> new ActionView(
                        caseWords.verb(action.verb(), reader),
                        "/cases/" + file.caseRef() + "/acts/" + action.verb().replace('_', '-'),
                        "quiet"));
    }

    /** What the instruments that the request cites say of a verb's matter; nothing for verbs that rest on none. */
    List<String> basis(CaseFile file, String verb, Officer officer, Locale reader) {
        return Consultations.topic(verb).stream()
                .flatMap(topic -> procedures
                        .content(file, officer)
                        .path("legal_basis")
                        .valueStream()
                        .map(id -> said(id.asString(""), topic, reader)))
                .distinct()
                .toList();
    }

    /** With the instrument to which the article belongs: that of a protocol may be one of its convention. */
    private String said(String instrument, String topic, Locale reader) {
        var place = provisions.place(instrument, topic);
        var by = place.map(Provisions.Place::instrument).orElse(instrument);
        return caseWords.label("instruments", by, reader) + ": "
                + place.map(Provisions.Place::article)
                        .map(article -> Character.isDigit(article.charAt(0)) ? "art. " + article : article)
                        .map(words::citation)
                        .orElseGet(() -> words.text("cases.basis.unknown"));
    }
}
