package org.rogatory.requests.message.seal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.letter.Signatories;
import org.rogatory.requests.message.letter.SignedBy;
import org.rogatory.signing.Capacities;
import org.rogatory.signing.Capacity;
import org.rogatory.signing.SignedKinds;
import org.rogatory.signing.SigningRights;
import org.rogatory.signing.SigningRights.Signed;
import org.springframework.stereotype.Component;

/**
 * The letters that an act writes. Those that a message to the other State carries are signed by a second person, who must
 * have the right to; those that go with the papers or to an authority of one's own State by the officer himself. What the
 * system sends by itself goes under the seal of the authority alone.
 */
@Component
public class ActLetters {

    /** A test compares them with the letters that are made for messages. */
    static final Set<String> KINDS = Set.copyOf(SignedKinds.byAct());

    private static final Set<String> PAPERS = Set.copyOf(SignedKinds.PAPERS);

    /** These may also be done without a letter; whether one leaves is seen when they are done. */
    private static final Set<String> PERHAPS_SILENT = Set.of("record_leg", "assign_item");

    private static final String COVER_LETTER = "cover_letter";

    private static final String NO_RIGHT = "signing-right";

    private final SigningRights rights;
    private final Signatories signatories;

    ActLetters(SigningRights rights, Signatories signatories) {
        this.rights = rights;
        this.signatories = signatories;
    }

    /** An officer who signs a letter. */
    public record Signing(Capacity capacity, SignedBy by) {}

    /**
     * Whether an officer writes such a letter, which somebody else then signs. A decision on a request for assistance is
     * an answer, which is drafted; on a request of another kind an act writes it.
     */
    public static boolean written(CaseFile file, String kind, Officer by) {
        return !by.isSystem() && (KINDS.contains(kind) || decides(file, kind));
    }

    /** Whether it is a decision that an act writes. */
    public static boolean decides(CaseFile file, String kind) {
        return SignedKinds.DECISIONS.contains(kind) && !RequestForms.ofAssistance(file);
    }

    /** Whether the officer has the right to sign a letter of this kind for the authority that keeps the file. */
    public boolean signs(CaseFile file, String kind, Officer officer) {
        return rights.capacity(file.authority(), kind, officer).isPresent();
    }

    /** Asks for the right to sign a letter that somebody else has written. */
    public Signing demand(CaseFile file, String kind, Officer officer) {
        var capacity = rights.capacity(file.authority(), kind, officer).orElseThrow(() -> Refusal.of(NO_RIGHT));
        return new Signing(capacity, signatories.signing(capacity, officer));
    }

    /**
     * The same for a letter that no message is made of.
     *
     * @param authority that writes it, and whose seal it gets
     */
    @Nullable
    public Signing demand(String authority, String kind, Officer officer) {
        if (officer.isSystem() || !PAPERS.contains(kind)) {
            return null;
        }
        var capacity = rights.capacity(authority, kind, officer).orElseThrow(() -> Refusal.of(NO_RIGHT));
        return new Signing(capacity, signatories.signing(capacity, officer));
    }

    /** Notes in the trail that the letter of this message, or of this paper, was signed. */
    public void note(Signed letter, Signing signing, Officer officer) {
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

        /** The code of the refusal that awaits him at a step for its paper, or null. */
        public @Nullable String of(Transition step) {
            return ofPaper(step.verb(), step.produces(), file.authority());
        }

        /** The same of an act beside the flow; orders and reports are letters of his own office. */
        public @Nullable String of(Occurrence event) {
            var writes = COVER_LETTER.equals(event.produces()) ? file.authority() : officer.authority();
            return ofPaper(event.verb(), event.produces(), writes);
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
    }
}
