package org.rogatory.mla.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.requests.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;

/** The persons of a request as an order names them: by the list they stand in and their number there, from 1. */
public final class NamedPersons {

    private static final List<String> LISTS = List.of("persons", "representatives");

    private NamedPersons() {}

    /** All of them in their order, as a request tells them that has left: who is protected by code and role. */
    public static Map<String, JsonNode> of(JsonNode content) {
        var released = ProtectedPersons.released(content);
        var named = new LinkedHashMap<String, JsonNode>();
        for (var list : LISTS) {
            var people = released.path(list);
            for (int place = 0; place < people.size(); place++) {
                if (people.path(place).isObject()) {
                    named.put(list + "-" + (place + 1), people.path(place));
                }
            }
        }
        return named;
    }

    /** The marks of those who are named; refused where one is not there. */
    public static Set<String> marks(JsonNode content, Collection<String> keys) {
        var known = of(content);
        if (!known.keySet().containsAll(keys)) {
            throw Refusal.of("unknown-code", "keys");
        }
        return known.entrySet().stream()
                .filter(person -> keys.contains(person.getKey()))
                .map(person -> mark(person.getValue()))
                .collect(Collectors.toSet());
    }

    /** By which the entry of a person is known again, and nobody can be read. */
    static String mark(JsonNode person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(person.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
