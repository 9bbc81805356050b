package org.rogatory.documents.signature;

import java.util.Map;

/**
 * Something a check came upon; its words are told by pages, by the code.
 *
 * @param parameters places and counts, never content
 */
public record FindingFound(String code, Map<String, String> parameters) {

    public FindingFound {
        parameters = Map.copyOf(parameters);
    }

    /** One without parameters. */
    public static FindingFound of(String code) {
        return new FindingFound(code, Map.of());
    }
}
