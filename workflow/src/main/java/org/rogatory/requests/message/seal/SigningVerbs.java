package org.rogatory.requests.message.seal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.signing.SignedKinds;

/** The acts by which a signatory signs a letter that was laid out for him, in the way that he chooses. */
public final class SigningVerbs {

    /** Signs a request, of transit too, or information that nobody asked for. */
    public static final String REQUEST = "sign";

    /** Signs an answer of any kind. */
    public static final String ANSWER = "sign_answer";

    /** Signs what an act has written. */
    public static final String LETTER = "sign_letter";

    private static final Map<String, String> OWN = Map.of(
            "request", REQUEST,
            "spontaneous_information", REQUEST,
            "transit_request", REQUEST,
            "answer_letter", ANSWER,
            "refusal_notice", ANSWER,
            "postponement_notice", ANSWER,
            "return_letter", ANSWER,
            "reminder", "sign_reminder",
            "interim_reply", "sign_interim_reply");

    /** A test compares the kinds with those whose way to sign is chosen. */
    static final Map<String, String> BY_KIND = SignedKinds.CHOSEN.stream()
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> OWN.getOrDefault(kind, LETTER)));

    private SigningVerbs() {}

    /**
     * The act that signs letters of this kind; empty where nobody chooses how they are signed. A reminder or an interim
     * reply may have been written by another act, too: of a document that waits {@link SigningActs} knows.
     */
    public static Optional<String> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    /** Whether by this act the signatory chooses how he signs. */
    public static boolean chooses(String verb) {
        return BY_KIND.containsValue(verb);
    }
}
