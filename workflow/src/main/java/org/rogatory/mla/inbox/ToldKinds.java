package org.rogatory.mla.inbox;

import java.util.Set;

/** Which messages on a file of assistance answer it or are noted there; what is neither waits for an officer. */
final class ToldKinds {

    private static final Set<String> ANSWERS =
            Set.of("response_executed", "refusal_notice", "postponement_notice", "return_letter");

    /** A timeline tells of each of them in words of its own. */
    private static final Set<String> NOTED = Set.of(
            "reminder",
            "interim_reply",
            "information_noted",
            "consultation_request",
            "consultation_reply",
            "disclosure_notice",
            "feedback_notice",
            "other_use_request",
            "other_use_reply",
            "incident_notice",
            "incident_reply");

    private ToldKinds() {}

    /** Whether it answers the request or a part of it. */
    static boolean answers(String kind) {
        return ANSWERS.contains(kind);
    }

    /** Whether it answers, or moves nothing and is known here all the same. */
    static boolean known(String kind) {
        return answers(kind) || NOTED.contains(kind);
    }
}
