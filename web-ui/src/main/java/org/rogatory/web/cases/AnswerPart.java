package org.rogatory.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.rogatory.web.shared.AnnexPreview;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The answer on the pages on which it is approved, returned and sent: nobody decides on what he has not seen. */
@Component
class AnswerPart {

    private static final Set<String> APPROVED = Set.of("approve_answer", "return_answer");
    private static final Set<String> ENDORSED = Set.of("give_visa", "return_visa");
    private static final Set<String> APPROVING = Set.of("endorse", "approve", "approve_answer");
    private static final Set<String> SENT = Set.of("send_answer", "send_partial_answer", "send_postponement");

    private final AnswerReview answers;
    private final CaseLog log;
    private final ParticularFields particulars;
    private final AnnexPreview annexes;
    private final CaseWords caseWords;
    private final Words words;

    AnswerPart(
            AnswerReview answers,
            CaseLog log,
            ParticularFields particulars,
            AnnexPreview annexes,
            CaseWords caseWords,
            Words words) {
        this.particulars = particulars;
        this.annexes = annexes;
        this.answers = answers;
        this.log = log;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** What the answer says, the letter once it is laid out, and what goes with it. */
    record Shown(List<Row> rows, @Nullable String letter, List<Paper> papers) {}

    /** A document that goes with the answer. */
    record Paper(String title, String address) {}

    /** The answer a verb is about; null where it is about something else. */
    @Nullable
    Shown of(CaseFile file, String verb, Officer officer, Locale reader) {
        return Stream.of(APPROVED, ENDORSED, SENT).anyMatch(verbs -> verbs.contains(verb))
                ? answers.of(file, officer)
                        .map(answer -> new Shown(
                                rows(file, verb, answer, reader), letter(file, answer), papers(file, answer, reader)))
                        .orElse(null)
                : null;
    }

    /** What will go sealed, for whoever approves a request or an answer: what lies there when an answer is approved. */
    AnnexPreview.@Nullable Shown annex(CaseFile file, String verb, Officer officer, Locale reader) {
        return APPROVING.contains(verb) ? annexes.of(file, officer, reader).orElse(null) : null;
    }

    private static @Nullable String letter(CaseFile file, AnswerReview.Answer answer) {
        var letter = answer.documentRef();
        return letter == null ? null : address(file, letter) + "/pages";
    }

    private List<Row> rows(CaseFile file, String verb, AnswerReview.Answer answer, Locale reader) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(words.text("cases.field.kind"), words.text("cases.choice." + answer.kind())));
        rows.addAll(recounted(answer));
        if (ENDORSED.contains(verb)) {
            rows.addAll(why(answer, reader));
        }
        if (!SENT.contains(verb)) {
            rows.addAll(term(answer.told()));
            rows.addAll(decisions(file, answer, reader));
        }
        var text = answer.told().path("text").asString("");
        if (!text.isBlank()) {
            rows.add(new Row(words.text("cases.field.releasedText"), text));
        }
        var language = TextLanguage.read(answer.told());
        if (language != null) {
            rows.add(new Row(words.text("cases.field.textLanguage"), TextTongues.name(language, reader)));
        }
        rows.addAll(particulars.rows(Particulars.read(answer.told()), reader));
        answer.told().path("items").forEach(item -> rows.add(row(item, reader)));
        rows.addAll(translation(answer, reader));
        rows.addAll(awaited(answer));
        return rows;
    }

    /** The translation that the letter shows; or that it leaves without the one that was begun. */
    private List<Row> translation(AnswerReview.Answer answer, Locale reader) {
        var label = words.text("cases.answer.translation");
        if (answer.untranslated()) {
            return List.of(new Row(label, words.text("cases.answer.untranslated")));
        }
        var told = answer.told().path("translation");
        if (told.isMissingNode()) {
            return List.of();
        }
        var certifier = told.path("certifier").path("name").asString("");
        var about = Stream.of(
                TextTongues.name(told.path("into").asString(""), reader),
                told.path("translator").asString(""),
                words.text("cases.answer.certified." + (certifier.isEmpty() ? "no" : "yes"), certifier));
        var texts = told.path("sections")
                .valueStream()
                .map(part -> part.path("text").asString(""));
        return List.of(new Row(
                label, about.collect(Collectors.joining(", ")) + "\n" + texts.collect(Collectors.joining("\n"))));
    }

    /** What it tells of its items goes by other numbers than the reasons why: whoever reads both is told so first. */
    private List<Row> recounted(AnswerReview.Answer answer) {
        return answer.recounted()
                ? List.of(new Row(words.text("cases.answer.numbers"), words.text("refusal.answer-changed")))
                : List.of();
    }

    /** A translation was ordered that is not there: whoever decides may wait for it, or go on. */
    private List<Row> awaited(AnswerReview.Answer answer) {
        return Stream.ofNullable(answer.awaited())
                .map(day -> new Row(
                        words.text("cases.answer.translation-ordered"),
                        words.text("cases.answer.translation-awaited", words.date(day))))
                .toList();
    }

    /** What was decided, why, and the words that stay inside: on the file, and on each item that stands as they left it. */
    private List<Row> decisions(CaseFile file, AnswerReview.Answer answer, Locale reader) {
        return log
                .decisions(
                        file,
                        step -> step.itemRef() == null
                                ? step.verb().equals(answer.decision())
                                : step.internalText() != null
                                        && String.valueOf(step.toStatus())
                                                .equals(answer.outcomes().get(step.itemRef())),
                        reader)
                .stream()
                .map(receipt -> new Row(words.text("cases.answer.decision"), told(receipt)))
                .toList();
    }

    /** Why it was decided so, as the other State will be told: who endorses it elsewhere sees no more of the decision. */
    private List<Row> why(AnswerReview.Answer answer, Locale reader) {
        var told = answer.told();
        var grounds = "postpone".equals(answer.decision()) ? "postponement_grounds" : "refusal_grounds";
        var ground = Stream.ofNullable(text(told, "ground")).map(code -> caseWords.label(grounds, code, reader));
        var reasons = told.path("reasons")
                .valueStream()
                .map(reason -> caseWords.label("return_reasons", reason.asString(""), reader));
        return Stream.concat(rows("ground", ground), rows("reasons", reasons)).toList();
    }

    /** Until when it is put off, as the other State will be told: a day, an event, or both. */
    private List<Row> term(JsonNode told) {
        var until = Stream.ofNullable(text(told, "until")).map(day -> words.date(LocalDate.parse(day)));
        return Stream.concat(rows("until", until), rows("untilEvent", Stream.ofNullable(text(told, "until_event"))))
                .toList();
    }

    private Stream<Row> rows(String field, Stream<String> told) {
        return told.map(each -> new Row(words.text("cases.field." + field), each));
    }

    private static String told(ReceiptView receipt) {
        var said = receipt.said().stream().map(each -> each.label() + ": " + each.text());
        return Stream.of(
                        Stream.of(receipt.title() + " (" + receipt.when() + ")"),
                        Stream.ofNullable(receipt.text()),
                        said)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Row row(JsonNode item, Locale reader) {
        var title = item.path("number").asInt() + ". "
                + caseWords.label("assistance_types", item.path("type").asString(""), reader);
        var status =
                caseWords.itemStatus(item.path("outcome").asString(""), reader).label();
        var told = Stream.of(status, text(item, "result"), text(item, "conditions"), tongue(item, reader))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return new Row(title, told);
    }

    /** In which language result and conditions are, where their writer said it. */
    private @Nullable String tongue(JsonNode item, Locale reader) {
        var language = TextLanguage.read(item);
        return language == null
                ? null
                : words.text("cases.field.textLanguage") + ": " + TextTongues.name(language, reader);
    }

    private static @Nullable String text(JsonNode item, String field) {
        var text = item.path(field).asString("").strip();
        return text.isEmpty() ? null : text.replaceFirst("\\.$", "");
    }

    private List<Paper> papers(CaseFile file, AnswerReview.Answer answer, Locale reader) {
        return answer.enclosures().stream()
                .map(document -> new Paper(
                        caseWords.label("attachment_kinds", document.kind(), reader) + ": " + document.name(),
                        address(file, document.documentRef())))
                .toList();
    }

    private static String address(CaseFile file, String documentRef) {
        return "/cases/" + file.caseRef() + "/documents/" + documentRef;
    }
}
