package org.rogatory.web.mla;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;

/** The lists above the fields of a page: each line leads to its field. */
final class JumpLists {

    private JumpLists() {}

    /** What is wrong or to be thought of on the page. */
    static List<FindingView> found(Map<String, List<FindingView>> shown, List<BlockView> blocks) {
        var names = names(blocks);
        return shown.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(view -> view.leading(
                                names.getOrDefault(entry.getKey(), "") + ": " + view.title(), "#" + entry.getKey())))
                .toList();
    }

    /** What is still to be filled in, by the names of the fields. */
    static List<FindingView> needed(List<DraftFindings.Placed> all, DraftTopic topic, List<BlockView> blocks) {
        var names = names(blocks);
        return all.stream()
                .filter(each -> each.needed() && each.place().topic() == topic)
                .map(each -> each.place().field())
                .distinct()
                .flatMap(field -> Stream.ofNullable(names.get(field))
                        .map(name -> new FindingView(DraftFindings.NEEDED, name, null, null, "#" + field)))
                .toList();
    }

    static boolean grave(FindingView view) {
        return "error".equals(view.level()) || "stop".equals(view.level());
    }

    /** What was typed and cannot be read. */
    private static FormErrors unreadable(List<BlockView> blocks) {
        var errors = new FormErrors();
        blocks.stream().flatMap(BlockView::fields).forEach(field -> {
            if (field.problem() != null) {
                errors.add(field.name(), field.label() + ": " + field.problem());
            }
        });
        return errors;
    }

    /** What was typed and cannot be read, or is not as the published schema has it, by the names of the fields. */
    static FormErrors wrong(List<BlockView> blocks, @Nullable Refusal refusal, Words words) {
        var errors = unreadable(blocks);
        if (refusal == null || !"content-invalid".equals(refusal.code())) {
            return errors;
        }
        refusal.parameters().forEach((pointer, rule) -> {
            var steps = List.of(pointer.replaceFirst("^/", "").split("/"));
            block(blocks, steps).ifPresent(block -> {
                var names = block.names();
                place(block, steps, names)
                        .ifPresent(place -> errors.named(place, String.valueOf(names.get(place)), broken(rule, words)));
            });
        });
        return errors;
    }

    /** The block of a pointer: several may have its key, of which one has its field. */
    private static Optional<BlockView> block(List<BlockView> blocks, List<String> steps) {
        var ofKey = blocks.stream()
                .filter(block -> block.key().equals(ContentKeys.of(steps)))
                .toList();
        return ofKey.stream()
                .filter(block -> block.names().containsKey(String.join("-", steps)))
                .findFirst()
                .or(() -> ofKey.stream().findFirst());
    }

    private static String broken(String rule, Words words) {
        var key = "errors.shape." + rule;
        var told = words.text(key);
        return told.equals(key) ? words.text("cases.field-invalid") : told;
    }

    /** The field that a pointer leads to; the row or the list where the page has no such field. */
    private static Optional<String> place(BlockView block, List<String> steps, Map<String, String> names) {
        var rows = block.rows();
        var found = Stream.of(String.join("-", steps));
        if (rows != null && steps.size() > 1) {
            var row = rows.kind() + "-" + steps.get(1);
            found = Stream.of(row + "-" + steps.get(steps.size() - 1), row);
        }
        return Stream.concat(found, names.keySet().stream())
                .filter(names::containsKey)
                .findFirst();
    }

    private static Map<String, String> names(List<BlockView> blocks) {
        var names = new HashMap<String, String>();
        blocks.forEach(block -> names.putAll(block.names()));
        return names;
    }
}
