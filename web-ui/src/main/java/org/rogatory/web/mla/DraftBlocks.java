package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws the fields of a topic. */
@Component
class DraftBlocks {

    private static final int ONE_LINE = 90;

    /** Lists so short that all of it is seen at once. */
    private static final Set<String> FEW = Set.of(
            "translations",
            SurrenderChoices.PURPOSES,
            SurrenderChoices.MEANS,
            TransferChoices.DIRECTIONS,
            TransferChoices.METHODS,
            TransferChoices.SETTLED);

    private final DraftLabels labels;
    private final DraftChoices choices;
    private final Words words;

    DraftBlocks(DraftLabels labels, DraftChoices choices, Words words) {
        this.labels = labels;
        this.choices = choices;
        this.words = words;
    }

    List<BlockView> of(TopicForm form, Drawing drawing) {
        return of(form.parts(), drawing);
    }

    List<BlockView> of(List<DraftPart> parts, Drawing drawing) {
        return parts.stream()
                .filter(part -> AskedParts.asks(drawing.draft(), part.key()))
                .filter(part -> !drawing.draft().closes(part.key()))
                .flatMap(part -> blocks(part, drawing))
                .toList();
    }

    private Stream<BlockView> blocks(DraftPart part, Drawing drawing) {
        if (part instanceof DraftField field) {
            return Stream.of(block(field, drawing));
        }
        if (part instanceof DraftMoment moment) {
            return Stream.of(block(moment.moment(), drawing));
        }
        if (part instanceof DraftGiven given) {
            return given.shown(drawing.typed())
                    ? given.fields().stream().map(field -> block(field, drawing))
                    : Stream.empty();
        }
        var rows = part instanceof DraftWithin within ? within.rows() : (DraftRows) part;
        return Stream.of(new BlockView(part.key(), null, rows(rows, drawing)));
    }

    private BlockView block(DraftField field, Drawing drawing) {
        var label = labels.of(field, "", MissingNode.getInstance(), drawing);
        return new BlockView(field.key(), field(field, label, drawing), null);
    }

    private RowsView rows(DraftRows rows, Drawing drawing) {
        var views = new ArrayList<RowView>();
        for (int index = 0; index < drawing.typed().rows(rows.kind()); index++) {
            views.add(row(rows, index, drawing));
        }
        return new RowsView(
                rows.kind(),
                words.text("mladraft.rows." + rows.kind()),
                labels.optional("mladraft.rows-hint." + rows.kind()),
                views,
                "item".equals(rows.kind()) ? choices.assistance(drawing.reader()) : List.of(),
                drawing.at(rows.kind()));
    }

    private RowView row(DraftRows rows, int index, Drawing page) {
        var id = rows.row(index);
        var drawing = page.under(id);
        var was = rows.was(drawing.typed());
        var closed = page.draft().closes(id);
        var fields = closed ? List.<DraftField>of() : rows.fields().apply(was);
        return new RowView(
                id,
                labels.row(rows.kind(), index, was, page.reader()),
                closed ? unasked(was) : drawing.typed().text("was"),
                fields.stream()
                        .map(field -> field(field, rowLabel(rows, field, was, page), drawing))
                        .toList(),
                page.at(id));
    }

    /** What a row was, but for what is asked in it: a page that was opened before may still hold that. */
    private static String unasked(JsonNode was) {
        var left = was.deepCopy();
        if (left instanceof ObjectNode row) {
            row.remove("facts");
        }
        return left.isMissingNode() ? "" : left.toString();
    }

    private DraftLabels.Label rowLabel(DraftRows rows, DraftField field, JsonNode was, Drawing page) {
        return labels.of(field, rows.kind(), was, page);
    }

    private FieldView field(DraftField field, DraftLabels.Label label, Drawing drawing) {
        var typed = drawing.typed();
        var name = typed.name(field.name());
        var several = field.shape().parts().size() > 1;
        var values = field.shape() == Shape.CHOICES ? typed.texts(field.name()) : List.of(typed.text(field.name()));
        return new FieldView(
                name,
                label.text(),
                label.hint(),
                several ? "parts" : kind(field, values.isEmpty() ? "" : values.get(0)),
                several ? List.of() : options(field, typed, drawing),
                values,
                problem(field.name(), typed),
                drawing.at(name),
                several ? parts(field, typed) : List.of());
    }

    private List<FieldView> parts(DraftField field, Typed typed) {
        return field.shape().parts().stream()
                .map(part -> {
                    var name = field.name(part);
                    var text = typed.text(name);
                    return new FieldView(
                            typed.name(name),
                            labels.part(part),
                            null,
                            kind(field.shape().part(part), text),
                            List.of(),
                            List.of(text),
                            problem(name, typed),
                            List.of(),
                            List.of());
                })
                .toList();
    }

    private List<Option> options(DraftField field, Typed typed, Drawing drawing) {
        if (field.shape() == Shape.STATED) {
            return choices.stated();
        }
        return switch (kind(field, "")) {
            case "select", "radios", "checks" -> choices.of(field.list(), typed.texts(field.name()), drawing);
            default -> List.of();
        };
    }

    private @Nullable String problem(String field, Typed typed) {
        return Optional.ofNullable(typed.faults().get(typed.name(field)))
                .map(code -> words.text("mladraft.problem." + code))
                .orElse(null);
    }

    private static String kind(DraftField field, String value) {
        if (field.shape() == Shape.CHOICES) {
            return BasisForm.LIST.equals(field.list()) ? "basis" : "checks";
        }
        return FEW.contains(String.valueOf(field.list())) ? "radios" : kind(field.shape(), value);
    }

    private static String kind(Shape shape, String value) {
        return switch (shape) {
            case AREA, LINES, PAPERS, PAYMENTS -> "area";
            case DATE -> value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
            case YES -> "check";
            case STATED -> "radios";
            case CHOICE -> "select";
            default -> value.length() > ONE_LINE || value.contains("\n") ? "area" : "text";
        };
    }
}
