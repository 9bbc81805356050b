package org.rogatory.requests.message.seal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.ApprovalView;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** In which ways who approved a letter can sign that himself today. */
@Component
class ApprovalWays {

    private static final List<SignatureMode> IN_PERSON =
            List.of(SignatureMode.PERSONAL, SignatureMode.TOKEN, SignatureMode.INK);

    private final LetterSlots slots;
    private final TokenSignatures tokens;
    private final Clock clock;

    ApprovalWays(LetterSlots slots, TokenSignatures tokens, Clock clock) {
        this.slots = slots;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What this officer would sign; empty if he is not who approved. */
    Optional<LetterSlots.Word> mine(CaseFile file, DocumentView letter, Officer officer) {
        return slots.word(file, letter, clock.instant())
                .filter(word -> word.approval().officer().equals(officer.username()));
    }

    /** Those that his office allows, the tool only where his State has one here. */
    Set<SignatureMode> of(ApprovalView approval, DocumentView letter, Officer officer) {
        return IN_PERSON.stream()
                .filter(mode -> slots.allows(approval, letter, mode))
                .filter(mode -> mode != SignatureMode.TOKEN
                        || tokens.offered(officer.state()).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
