package org.rogatory.mla.message;

import java.util.Map;
import java.util.Optional;

/** The acts by which a signatory signs a letter that was laid out for him, in the way that he chooses. */
public final class SigningVerbs {

    /** Signs a request, or information that nobody asked for. */
    public static final String REQUEST = "sign";

    /** Signs an answer of any kind. */
    public static final String ANSWER = "sign_answer";

    /** A test compares the kinds with those whose way to sign is chosen. */
    static final Map<String, String> BY_KIND = Map.of(
            "request", REQUEST,
            "spontaneous_information", REQUEST,
            "answer_letter", ANSWER,
            "refusal_notice", ANSWER,
            "postponement_notice", ANSWER,
            "return_letter", ANSWER,
            "reminder", "sign_reminder",
            "interim_reply", "sign_interim_reply");

    private SigningVerbs() {}

    /** The act that signs letters of this kind; empty where nobody chooses how they are signed. */
    public static Optional<String> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    /** Whether by this act the signatory chooses how he signs. */
    public static boolean chooses(String verb) {
        return BY_KIND.containsValue(verb);
    }
}
