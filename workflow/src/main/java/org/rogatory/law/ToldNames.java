package org.rogatory.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Whether words that leave beside a request may tell who a protected person is, by the same likeness as in the request
 * itself, or by an address or a number of his papers. What the open part of the request says may be said again: the
 * other State has read it.
 */
public final class ToldNames {

    /** Of addresses and papers only what has a number tells anybody: a country or a kind of paper is everybody's. */
    private static final Pattern NUMBER = Pattern.compile("\\d");

    private final List<JsonNode> persons;
    private final JsonNode open;

    /**
     * Of one request.
     *
     * @param persons those under protection, each with what is known of him
     * @param open what both States have of the request
     */
    public ToldNames(List<JsonNode> persons, JsonNode open) {
        this.persons = List.copyOf(persons);
        this.open = open;
    }

    /** Whether these words, one text or many, may tell more than the request does. */
    public boolean in(JsonNode words) {
        var told = told(words);
        return !told.isEmpty() && !told(open).containsAll(told);
    }

    private Set<String> told(JsonNode content) {
        var told = new HashSet<>(ProtectedNames.told(persons, content));
        PersonChecks.told(persons, content).stream()
                .filter(secret -> NUMBER.matcher(secret).find())
                .forEach(told::add);
        return told;
    }
}
