package org.rogatory.web.mla;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.FormErrors;

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
    static FormErrors unreadable(List<BlockView> blocks) {
        var errors = new FormErrors();
        blocks.stream().flatMap(BlockView::fields).forEach(field -> {
            if (field.problem() != null) {
                errors.add(field.name(), field.label() + ": " + field.problem());
            }
        });
        return errors;
    }

    private static Map<String, String> names(List<BlockView> blocks) {
        var names = new HashMap<String, String>();
        blocks.forEach(block -> names.putAll(block.names()));
        return names;
    }
}
