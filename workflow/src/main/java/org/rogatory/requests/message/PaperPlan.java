package org.rogatory.requests.message;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;

/** How a verb gets the document that the reference data say it produces. */
public enum PaperPlan {
    /** The letter that a person signs: laid out when it is approved, sealed when it is signed. */
    SIGNED,
    /** The letter that goes with the message of this act. */
    WITH_MESSAGE,
    /** A letter of this act alone, under the authority's seal, signed by who acts. */
    SEALED,
    /** An annex that the letter lists: a translation, with a seal of its own where it is certified. */
    ENCLOSED,
    /** What never leaves the State: a note of one's own, or a letter between its authorities, which who acts signs. */
    INTERNAL,
    /** The partner's document: it came with his message, or what came by hand is written down. */
    RECORD;

    private static final Set<String> BY_SEAL = Set.of("cover_letter", "forwarding_letter");
    private static final Set<String> OWN = Set.of(
            "return_note",
            "control_card",
            "resolution",
            "execution_order",
            "execution_report",
            "report_return",
            "translation",
            "delivery_record",
            "consultation_note",
            "incident_record",
            "cost_note",
            "execution_record",
            "negative_record",
            "closing_note",
            "note_verbale",
            "handover_record",
            "detention_record",
            "court_order",
            "release_order",
            "consent_record",
            "recognition_decision",
            "sentence_calculation");
    private static final Set<String> DECIDING = Set.of(
            "sign",
            "sign_answer",
            "draft_answer",
            "send_reminder",
            "send_interim_reply",
            "remind_executor",
            "sign_executor_reminder",
            "refuse_item",
            "postpone_item",
            "return_item");
    /** By these the answer to a request for assistance is decided; on another request they write a letter at once. */
    private static final Set<String> ANSWERING = Set.of("refuse", "postpone", "return_without_execution");

    /** Their letter is written once the decision is final. */
    private static final Set<String> SENT_LATER = Set.of("decide_grant", "decide_refuse");

    /** What the partner told is written down, though the verb is not one of recording. */
    private static final Set<String> TOLD = Set.of("withdraw_item");

    /**
     * The plan of a verb; null if no rule gives it its document, which a test finds.
     *
     * @param assistance whether the file is one of mutual legal assistance
     */
    public static @Nullable PaperPlan of(boolean assistance, String verb, String produces, @Nullable String message) {
        if (BY_SEAL.contains(produces)) {
            return SEALED;
        }
        if (OWN.contains(produces)) {
            return INTERNAL;
        }
        if (DECIDING.contains(verb) || assistance && ANSWERING.contains(verb)) {
            return SIGNED;
        }
        if (message != null || SENT_LATER.contains(verb)) {
            return WITH_MESSAGE;
        }
        return verb.startsWith("record_") || TOLD.contains(verb) ? RECORD : null;
    }

    /** How the document is marked in the file; null for a letter that goes out. */
    @Nullable
    String marking() {
        return switch (this) {
            case SEALED -> null;
            case RECORD -> DocumentView.RECORD;
            default -> DocumentView.INTERNAL;
        };
    }
}
