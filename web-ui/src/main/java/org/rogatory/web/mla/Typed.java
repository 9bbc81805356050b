package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Printable;

/** What stands in the fields of a page: typed by a person, or read from the content to be shown. */
final class Typed {

    private static final int MOST_ROWS = 500;
    private static final Set<String> NOT_CARRIED = Set.of("version", "seen", "_csrf");

    private final String prefix;
    private final Map<String, List<String>> values;
    private final Map<String, String> faults;
    private final Set<String> dropped;

    private Typed(String prefix, Map<String, List<String>> values, Map<String, String> faults, Set<String> dropped) {
        this.prefix = prefix;
        this.values = values;
        this.faults = faults;
        this.dropped = dropped;
    }

    Typed() {
        this("", new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
    }

    static Typed of(Map<String, List<String>> form) {
        var typed = new Typed();
        form.forEach((name, texts) -> typed.values.put(name, new ArrayList<>(texts)));
        return typed;
    }

    /** The same, seen by fields whose names begin so. */
    Typed under(String further) {
        return new Typed(prefix + further, values, faults, dropped);
    }

    String name(String field) {
        return prefix + field;
    }

    boolean has(String field) {
        return values.containsKey(prefix + field);
    }

    /** The text of a field without the blanks around it; empty where nothing was typed. */
    String text(String field) {
        var texts = values.getOrDefault(prefix + field, List.of());
        return texts.isEmpty() ? "" : plain(texts.get(0));
    }

    List<String> texts(String field) {
        return values.getOrDefault(prefix + field, List.of()).stream()
                .map(Typed::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    void put(String field, String text) {
        values.put(prefix + field, List.of(text));
    }

    void putAll(String field, Collection<String> texts) {
        values.put(prefix + field, List.copyOf(texts));
    }

    /** How many rows of a kind the page holds. */
    int rows(String kind) {
        var text = text(kind + "-rows");
        return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), MOST_ROWS) : 0;
    }

    /** One more empty row of a kind. */
    void more(String kind) {
        put(kind + "-rows", String.valueOf(rows(kind) + 1));
    }

    /** The row is not written any more. */
    void drop(String row) {
        dropped.add(row);
    }

    boolean dropped(String row) {
        return dropped.contains(prefix + row);
    }

    /** Notes that a field cannot be read; the code has a text in every language. */
    void fault(String field, String code) {
        faults.putIfAbsent(prefix + field, code);
    }

    Map<String, String> faults() {
        return faults;
    }

    /** All fields as they came. */
    Map<String, List<String>> all() {
        return values;
    }

    /** All fields to be carried through a question, save those the question answers. */
    List<Map.Entry<String, String>> carried() {
        return values.entrySet().stream()
                .filter(entry ->
                        !NOT_CARRIED.contains(entry.getKey()) && !entry.getKey().startsWith("keep-"))
                .flatMap(entry -> entry.getValue().stream().map(text -> Map.entry(entry.getKey(), text)))
                .toList();
    }

    /** A text with plain line ends and no blanks around it. */
    static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Printable.only(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }
}
