package org.rogatory.mla;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The forms of what one State sends another on its own account, and the messages that carry them. */
public final class MlaForms {

    /** Facts that a State tells without being asked, perhaps under conditions of use. */
    public static final String SPONTANEOUS = "spontaneous_information";

    private static final String REQUEST = "mla_request";

    private MlaForms() {}

    /** The message that carries a file of this form. */
    public static String message(String form) {
        return SPONTANEOUS.equals(form) ? SPONTANEOUS : REQUEST;
    }

    /** Whether a message of this kind opens a file. */
    public static boolean opens(String kind) {
        return Set.of(REQUEST, SPONTANEOUS).contains(kind);
    }

    /** The kinds of assistance that a request asks for, in their order. */
    public static List<String> kinds(JsonNode content) {
        return content.path("assistance")
                .valueStream()
                .map(item -> item.path("type").asString(""))
                .filter(type -> !type.isEmpty())
                .toList();
    }

    /** Whether nothing is asked, so that there is nothing to execute and no answer to wait for. */
    public static boolean spontaneous(String form) {
        return SPONTANEOUS.equals(form);
    }
}
