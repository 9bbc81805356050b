package org.rogatory.web.handover;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.handover.HandoverAct;
import org.rogatory.handover.Held;
import org.rogatory.handover.RowKind;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What is handed over, in the reader's words; of a file no more than its number. */
@Component
class HandoverWords {

    private final CaseWords caseWords;
    private final Words words;

    HandoverWords(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** One line of an act: what it is, on which file, until when, who gets it, what stands in the way. */
    record Line(
            String id,
            String what,
            @Nullable String reference,
            @Nullable String due,
            String receiver,
            @Nullable String fault,
            boolean passes,
            boolean thing) {}

    /** The lines of one kind, in the order of the act. */
    record Group(String key, String title, List<Line> lines) {}

    List<Group> groups(List<HandoverAct.Row> rows, People.Names names, Locale reader) {
        return Stream.of(RowKind.values())
                .map(kind -> new Group(
                        kind.key(),
                        words.text("handover.kind." + kind.key()),
                        rows.stream()
                                .filter(row -> row.held().kind() == kind)
                                .map(row -> line(row, names, reader))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Line line(HandoverAct.Row row, People.Names names, Locale reader) {
        var held = row.held();
        var due = held.dueOn();
        var fault = row.fault();
        return new Line(
                row.rowId(),
                what(held, names, reader),
                held.caseRef(),
                due == null ? null : words.date(due),
                receiver(row, names),
                fault == null ? null : words.text("handover.fault." + fault),
                held.kind().passes(),
                held.kind().written());
    }

    private String receiver(HandoverAct.Row row, People.Names names) {
        var receiver = row.receiver();
        if (receiver == null) {
            return words.text("handover.ends");
        }
        return row.held().kind() == RowKind.SUBSTITUTION
                        && receiver.equals(row.held().number())
                ? words.text("handover.nobody")
                : names.of(receiver);
    }

    private String what(Held held, People.Names names, Locale reader) {
        var number = held.number();
        return switch (held.kind()) {
            case FILE -> joined(caseWords.label("machines", held.code(), reader), numbered("number", number));
            case DEADLINE -> caseWords.label("deadlines", held.code(), reader);
            case ORIGINAL -> joined(caseWords.label("document_kinds", held.code(), reader), numbered("sheets", number));
            case TASK ->
                joined(
                        words.text("mla.step." + held.code()),
                        number == null ? null : words.text("cases.tasks.item", number));
            case RESOLUTION -> words.text("handover.part." + held.code());
            case CONTROL -> words.text("handover.control");
            case SUBSTITUTION -> words.text("handover.stands-in", names.of(String.valueOf(number)));
            case RIGHT -> joined(words.text("signing.basis." + held.code()), numbered("order", number));
            case KEY -> joined(words.text("handover.thing." + held.code()), numbered("number", number));
        };
    }

    private @Nullable String numbered(String key, @Nullable String number) {
        return number == null ? null : words.text("handover." + key, number);
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
