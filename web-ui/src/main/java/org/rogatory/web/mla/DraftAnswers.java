package org.rogatory.web.mla;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.law.Labels;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The answers of a topic as a person reads them: to check them, or to compare two versions. */
@Component
class DraftAnswers {

    private final DraftBlocks blocks;
    private final Labels labels;
    private final Words words;

    DraftAnswers(DraftBlocks blocks, Labels labels, Words words) {
        this.blocks = blocks;
        this.labels = labels;
        this.words = words;
    }

    /**
     * One answer.
     *
     * @param key the key of the content it belongs to
     * @param field where on its page it is given
     */
    record Answer(String key, String label, String text, String field) {}

    List<Answer> of(TopicForm form, Draft draft, Locale reader) {
        return of(form.parts(), new Drawing(draft, form.read(draft.content()), reader, Map.of()));
    }

    /** What was typed into the page of a topic, in its words, also what cannot be read. */
    List<Row> typed(TopicForm form, Draft draft, Typed typed, Locale reader) {
        return of(form.parts(), new Drawing(draft, typed, reader, Map.of())).stream()
                .filter(answer -> !answer.text().isEmpty())
                .map(answer -> new Row(answer.label(), answer.text()))
                .toList();
    }

    List<Answer> of(List<DraftPart> parts, Drawing drawing) {
        var reader = drawing.reader();
        return blocks.of(parts, drawing).stream()
                .flatMap(block -> answers(block, reader).stream())
                .toList();
    }

    private List<Answer> answers(BlockView block, Locale reader) {
        var field = block.field();
        if (field != null) {
            return List.of(new Answer(block.key(), field.label(), text(field, reader), field.name()));
        }
        var answers = new ArrayList<Answer>();
        var rows = block.rows();
        if (rows == null) {
            return answers;
        }
        rows.rows().stream()
                .filter(row -> !row.was().isEmpty() || !text(row, reader).isEmpty())
                .forEach(row -> answers.add(new Answer(block.key(), row.title(), text(row, reader), row.id())));
        if (answers.isEmpty()) {
            answers.add(new Answer(block.key(), rows.title(), "", rows.kind()));
        }
        return answers;
    }

    private String text(RowView row, Locale reader) {
        return row.fields().stream()
                .filter(field -> !text(field, reader).isEmpty())
                .map(field -> field.label() + ": " + text(field, reader))
                .collect(Collectors.joining("\n"));
    }

    private String text(FieldView field, Locale reader) {
        return switch (field.kind()) {
            case "check" -> field.ticked() ? words.text("shared.yes") : "";
            case "select", "radios" -> chosen(field);
            case "basis" ->
                field.values().stream()
                        .map(id -> labels.label("instruments", id, reader))
                        .collect(Collectors.joining("\n"));
            case "parts" -> parts(field, reader);
            case "date" -> field.value().isEmpty() ? "" : date(field.value());
            default -> field.name().contains("citizenship") ? states(field.value(), reader) : told(field.value());
        };
    }

    /** A period says from and to; other parts are told by their labels. */
    private String parts(FieldView field, Locale reader) {
        var told = field.parts().stream().map(part -> text(part, reader)).toList();
        if (told.size() == 2 && told.stream().noneMatch(String::isEmpty) && dates(field)) {
            return words.text("cases.value.from-to", told.get(0), told.get(1));
        }
        return field.parts().stream()
                .filter(part -> !text(part, reader).isEmpty())
                .map(part -> part.label() + ": " + text(part, reader))
                .collect(Collectors.joining("; "));
    }

    private static boolean dates(FieldView field) {
        return field.parts().stream().allMatch(part -> "date".equals(part.kind()));
    }

    private String states(String codes, Locale reader) {
        return Stream.of(codes.split("[,;\n]\\s*"))
                .map(code -> labels.label("countries", code, reader))
                .collect(Collectors.joining(", "));
    }

    /** A moment on its own clock, the columns of a table as an enumeration; anything else as it was written. */
    private String told(String text) {
        if (text.length() > 10 && text.charAt(4) == '-' && ContentText.isDate(text)) {
            var moment = OffsetDateTime.parse(text);
            return words.moment(moment.toInstant(), moment.getOffset());
        }
        return text.replace(ContentLines.COLUMN, ", ");
    }

    private String date(String iso) {
        return ContentText.isDate(iso) ? words.date(LocalDate.parse(iso)) : iso;
    }

    private static String chosen(FieldView field) {
        return field.value().isEmpty()
                ? ""
                : field.options().stream()
                        .filter(option -> option.value().equals(field.value()))
                        .map(Option::label)
                        .findFirst()
                        .orElse(field.value());
    }
}
