package org.rogatory.web.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Findings of which each is told once: several treaties may say the same of a request, and steps ask alike. */
public final class FindingsOnce {

    private FindingsOnce() {}

    /** Those that differ in nothing but their articles become one with the articles of all. */
    static List<FindingView> of(List<FindingView> views) {
        var sources = new LinkedHashMap<FindingView, TreeSet<String>>();
        for (var view : views) {
            var known = sources.computeIfAbsent(view.sourced(null), first -> new TreeSet<>());
            if (view.source() != null) {
                known.add(view.source());
            }
        }
        return sources.entrySet().stream()
                .map(each -> each.getValue().isEmpty()
                        ? each.getKey()
                        : each.getKey().sourced(String.join("; ", each.getValue())))
                .toList();
    }

    /** Those that are not told in the same words already. */
    public static List<FindingView> without(List<FindingView> views, List<FindingView> told) {
        return views.stream()
                .filter(view -> told.stream().noneMatch(other -> same(view, other)))
                .toList();
    }

    private static boolean same(FindingView one, FindingView other) {
        return one.title().equals(other.title())
                && Objects.equals(one.advice(), other.advice())
                && Objects.equals(one.source(), other.source());
    }
}
