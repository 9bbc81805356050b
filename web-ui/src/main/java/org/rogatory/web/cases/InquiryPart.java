package org.rogatory.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Inquiries;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was asked for and what was told, on the pages on which that is answered, recorded, or decided upon. */
@Component
class InquiryPart {

    private static final Set<String> ANSWERED = Set.of("send_information");

    /** What the other State tells is written down by the same names by which it was asked. */
    private static final String WRITTEN_DOWN = "record_information";

    private static final Set<String> WEIGHED = Set.of(
            WRITTEN_DOWN,
            "request_information",
            "accept",
            "start_extradition_check",
            "decide_grant",
            "decide_refuse",
            "agree",
            "refuse",
            "postpone",
            "return_without_execution");

    private final OutgoingReview ours;
    private final List<Inquiries> theirs;
    private final StepWords steps;
    private final ParticularFields particulars;
    private final Words words;

    InquiryPart(
            OutgoingReview ours, List<Inquiries> theirs, StepWords steps, ParticularFields particulars, Words words) {
        this.ours = ours;
        this.theirs = List.copyOf(theirs);
        this.steps = steps;
        this.particulars = particulars;
        this.words = words;
    }

    /** The question and what came upon it; empty where a verb is about neither, or nothing was asked. */
    List<Row> of(CaseFile file, String verb, Officer officer, Locale reader) {
        return inquiry(file, verb, officer)
                .map(inquiry -> rows(file, inquiry, reader))
                .orElse(List.of());
    }

    /** The keys about which something is asked, where that is answered or the answer is written down. */
    List<String> keys(CaseFile file, String verb, Officer officer) {
        return leaves(verb) || WRITTEN_DOWN.equals(verb)
                ? inquiry(file, verb, officer).map(Inquiry::keys).orElse(List.of())
                : List.of();
    }

    /** Whether the verb tells the other State what it asked for. */
    boolean leaves(String verb) {
        return ANSWERED.contains(verb);
    }

    private Optional<Inquiry> inquiry(CaseFile file, String verb, Officer officer) {
        if (file.outgoing()) {
            return ANSWERED.contains(verb) ? ours.inquiry(file.caseRef(), officer) : Optional.empty();
        }
        return theirs.stream()
                .filter(kind -> WEIGHED.contains(verb) && kind.keeps(file))
                .findFirst()
                .flatMap(kind -> kind.inquiry(file.caseRef(), officer));
    }

    private List<Row> rows(CaseFile file, Inquiry inquiry, Locale reader) {
        var rows = new ArrayList<Row>();
        inquiry.questions().forEach(asked -> asked(rows, file, asked, reader));
        var upon = true;
        for (var told : inquiry.told()) {
            if (upon != inquiry.answeredBy(told)) {
                upon = !upon;
                row(rows, "earlier", words.text("cases.inquiry." + heading(inquiry, upon)));
            }
            told.path("answers")
                    .properties()
                    .forEach(answer -> rows.add(new Row(
                            steps.code(answer.getKey(), file, reader),
                            answer.getValue().asString(""))));
            said(rows, "theirs", told, reader);
        }
        return rows;
    }

    /** What is said where what follows was told upon another question than what stands before it. */
    private static String heading(Inquiry inquiry, boolean upon) {
        if (upon) {
            return "last-told";
        }
        return inquiry.answered() ? "former-told" : "earlier-told";
    }

    private void asked(List<Row> rows, CaseFile file, JsonNode asked, Locale reader) {
        var keys = asked.path("keys")
                .valueStream()
                .map(key -> steps.code(key.asString(""), file, reader))
                .collect(Collectors.joining("; "));
        row(rows, "keys", keys);
        said(rows, file.outgoing() ? "theirs" : "ours", asked, reader);
        day(asked).ifPresent(day -> row(rows, "day", words.date(day)));
    }

    /** The words of a State, and what it says in fields. */
    private void said(List<Row> rows, String whose, JsonNode said, Locale reader) {
        row(rows, whose, said.path("text").asString(""));
        rows.addAll(particulars.rows(Particulars.read(said), reader));
    }

    private static Optional<LocalDate> day(JsonNode asked) {
        return Optional.of(asked.path("answer_by").asString(asked.path("until").asString("")))
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse);
    }

    private void row(List<Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new Row(words.text("cases.inquiry." + key), value));
        }
    }
}
