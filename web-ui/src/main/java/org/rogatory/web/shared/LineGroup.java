package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The lines of a list that stand below one heading, as those of one office. */
public record LineGroup<L>(String heading, List<L> lines) {

    /**
     * All lines below their headings, these in the order in which they come first.
     *
     * @param key what those below one heading have in common
     * @param heading of that in the reader's words
     */
    public static <T, L> List<LineGroup<L>> of(
            List<T> listed, Function<T, String> key, UnaryOperator<String> heading, Function<T, L> line) {
        var groups = new LinkedHashMap<String, List<L>>();
        listed.forEach(each -> groups.computeIfAbsent(key.apply(each), first -> new ArrayList<>())
                .add(line.apply(each)));
        return groups.entrySet().stream()
                .map(group -> new LineGroup<>(heading.apply(group.getKey()), group.getValue()))
                .toList();
    }
}
