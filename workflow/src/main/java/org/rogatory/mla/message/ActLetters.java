package org.rogatory.mla.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.signing.Capacities;
import org.rogatory.signing.Capacity;
import org.rogatory.signing.SignedKinds;
import org.rogatory.signing.SigningRights;
import org.rogatory.signing.SigningRights.Signed;
import org.springframework.stereotype.Component;

/**
 * The letters that leave with the act of an officer and wait for no signatory: he signs them by his act, and must have the
 * right to; letters to an authority of one's own State too. What the system sends by itself goes under the seal of the
 * authority alone.
 */
@Component
public class ActLetters {

    /** A test compares them with the letters that are made for messages. */
    static final Set<String> KINDS = Set.copyOf(SignedKinds.byAct());

    private static final Set<String> PAPERS = Set.copyOf(SignedKinds.PAPERS);

    /** These may also be done without a letter; whether one leaves is seen when they are done. */
    private static final Set<String> PERHAPS_SILENT =
            Set.of("attach_certified_translation", "record_incident", "record_leg", "assign_item");

    private static final String COVER_LETTER = "cover_letter";

    private static final String WITHDRAW = "withdraw";
    private static final String NO_RIGHT = "signing-right";

    /** What leaves are the words for the other State. */
    private static final String PLACE = "releasedText";

    private final SigningRights rights;
    private final Signatories signatories;

    ActLetters(SigningRights rights, Signatories signatories) {
        this.rights = rights;
        this.signatories = signatories;
    }

    /** An officer who signs a letter of this kind by his act. */
    record Signing(Capacity capacity, SignedBy by) {}

    /** Asks for the right before anything is counted or queued; null where no person signs. */
    @Nullable
    Signing demand(CaseFile file, String kind, Officer officer) {
        if (officer.isSystem() || !KINDS.contains(kind)) {
            return null;
        }
        var capacity = rights.capacity(file.authority(), kind, officer).orElseThrow(() -> Refusal.of(NO_RIGHT, PLACE));
        return new Signing(capacity, signatories.signing(capacity, officer));
    }

    /**
     * The same for a letter that no message is made of.
     *
     * @param authority that writes it, and whose seal it gets
     */
    @Nullable
    Signing demand(String authority, String kind, Officer officer) {
        if (officer.isSystem() || !PAPERS.contains(kind)) {
            return null;
        }
        var capacity = rights.capacity(authority, kind, officer).orElseThrow(() -> Refusal.of(NO_RIGHT));
        return new Signing(capacity, signatories.signing(capacity, officer));
    }

    /** Notes in the trail that the letter of this message, or of this paper, was signed. */
    void note(Signed letter, Signing signing, Officer officer) {
        rights.note(letter, signing.capacity(), officer);
    }

    /** Why an officer may not do acts that send a letter of the file; what he may sign is read when first asked for. */
    public Bars bars(CaseFile file, Officer officer) {
        return new Bars(file, officer);
    }

    /** What keeps one officer from acts that send letters of one file. */
    public final class Bars {

        private final CaseFile file;
        private final Officer officer;
        private final Map<String, Capacities> held = new HashMap<>();

        private Bars(CaseFile file, Officer officer) {
            this.file = file;
            this.officer = officer;
        }

        /** The code of the refusal that awaits him at a step, or null: for its message, or for its paper. */
        public @Nullable String of(Transition step) {
            var message = of(step.verb(), step.message());
            return message == null ? ofPaper(step.verb(), step.produces(), file.authority()) : message;
        }

        /** The same of an act beside the flow; orders and reports are letters of his own office. */
        public @Nullable String of(Occurrence event) {
            var message = of(event.verb(), event.message());
            var writes = COVER_LETTER.equals(event.produces()) ? file.authority() : officer.authority();
            return message == null ? ofPaper(event.verb(), event.produces(), writes) : message;
        }

        private @Nullable String of(String verb, @Nullable String message) {
            return message == null || !KINDS.contains(message) || perhapsSilent(verb)
                    ? null
                    : missing(file.authority(), message);
        }

        private @Nullable String ofPaper(String verb, @Nullable String kind, String authority) {
            return kind == null || !PAPERS.contains(kind) || PERHAPS_SILENT.contains(verb)
                    ? null
                    : missing(authority, kind);
        }

        private @Nullable String missing(String authority, String kind) {
            var capacities = held.computeIfAbsent(authority, key -> rights.capacities(key, officer));
            return capacities.of(kind).isEmpty() ? NO_RIGHT : null;
        }

        /** A request that has not left yet is taken back without a word. */
        private boolean perhapsSilent(String verb) {
            return PERHAPS_SILENT.contains(verb) || WITHDRAW.equals(verb) && "transmitted".equals(file.status());
        }
    }
}
