package org.rogatory.markings;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Isolation;

/** How a document and a text differ when they are isolated: in what the timeline and the trail call them. */
public final class SpillKind {

    private SpillKind() {}

    /**
     * A text that can be isolated.
     *
     * @param kind for example {@code note}
     * @param reference of the text among those of its kind
     */
    public record Text(String kind, String reference) {}

    static void demandHere(String kind, @Nullable Isolation isolation) {
        if (isolation == Isolation.ERASED) {
            throw document(kind) ? Refusal.of("document-erased") : Refusal.of("text-erased");
        }
        if (isolation == Isolation.ISOLATED) {
            throw document(kind) ? Refusal.of("document-isolated") : Refusal.of("text-isolated");
        }
    }

    static String isolated(String kind) {
        return document(kind) ? "isolate_document" : "isolate_text";
    }

    static String decided(String kind, SpillOutcome outcome) {
        return switch (outcome) {
            case ERASE -> document(kind) ? "erase_document" : "erase_text";
            case LIFT -> document(kind) ? "lift_isolation" : "lift_text";
        };
    }

    /** As the trail names its reference. */
    static String named(String kind) {
        return document(kind) ? "documentRef" : kind;
    }

    private static boolean document(String kind) {
        return IsolableDocuments.KIND.equals(kind);
    }
}
