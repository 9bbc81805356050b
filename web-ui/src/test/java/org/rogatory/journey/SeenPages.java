package org.rogatory.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.LeftToWholeRun;

/** Which kinds of pages were judged in which languages, and of which shapes they were, by all journeys of a run. */
final class SeenPages {

    /** The journeys that have come to their end. */
    static final Set<String> JOURNEYS = ConcurrentHashMap.newKeySet();

    private static final Set<String> LANGUAGES = new TreeSet<>(Set.of("en", "ru", "uz"));

    private static final Map<String, Set<String>> SEEN = new ConcurrentHashMap<>();

    private static final Set<Seen> SHAPES = ConcurrentHashMap.newKeySet();

    private static final Map<Sight, Set<UUID>> PARTS = new ConcurrentHashMap<>();

    private SeenPages() {}

    /** Two pages that go by different names and are the same to axe. */
    private record Seen(@Nullable String template, Sight sight, UUID shape) {}

    /** Notes a page by the template that made it; whether it is the first of its kind in this language. */
    static boolean add(@Nullable String template, String language) {
        return template != null
                && SEEN.computeIfAbsent(template, first -> ConcurrentHashMap.newKeySet())
                        .add(language);
    }

    /** Notes of which shape a page is that is seen so; whether none of its template was of this shape before. */
    static boolean add(@Nullable String template, Sight sight, UUID shape) {
        return SHAPES.add(new Seen(template, sight, shape));
    }

    /** Notes of which parts a page is made that is seen so; those that no page had before. */
    static Set<UUID> add(Sight sight, List<UUID> parts) {
        var seen = PARTS.computeIfAbsent(sight, first -> ConcurrentHashMap.newKeySet());
        return parts.stream().filter(seen::add).collect(Collectors.toSet());
    }

    /**
     * The languages in which no page of this template was judged yet; where tests are left to the whole run, a second
     * language is enough, which the names of the templates choose.
     */
    static Set<String> missing(String template) {
        var missing = new TreeSet<>(LANGUAGES);
        missing.removeAll(SEEN.getOrDefault(template, Set.of()));
        if (LeftToWholeRun.leaves()) {
            return missing.size() < LANGUAGES.size() - 1 ? Set.of() : Set.of(chosen(template, missing));
        }
        return missing;
    }

    private static String chosen(String template, Set<String> languages) {
        return List.copyOf(languages).get(Math.floorMod(template.hashCode(), languages.size()));
    }
}
