package org.rogatory.requests.message.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.signature.SignatureSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signatures of a letter that somebody is making elsewhere than on its page of signing: on paper, or with a national
 * tool. Who signs the letter meanwhile takes from them what they are worth, and is to know of it.
 */
@Service
public class SignaturesUnderWay {

    /** The paper is out, or its scan waits; what is confirmed is told as what it is. */
    private static final Set<InkState> OUT = Set.of(InkState.PRINTED, InkState.SCANNED, InkState.REJECTED);

    private final LetterSlots slots;
    private final InkSignings inks;
    private final TokenSignatures tokens;

    SignaturesUnderWay(LetterSlots slots, InkSignings inks, TokenSignatures tokens) {
        this.slots = slots;
        this.inks = inks;
        this.tokens = tokens;
    }

    /**
     * The last step of a signature that is not there yet.
     *
     * @param key which signature it is, and what is waited for
     * @param officer user name of who took the step
     * @param authority his office
     */
    public record Step(String key, String officer, String authority, Instant since) {}

    /** What is under way on a letter that waits for its signature: first the approval, then the letter itself. */
    @Transactional(readOnly = true)
    public List<Step> of(CaseFile file, DocumentView letter) {
        var approval = slots.standing(file, letter).filter(standing -> standing.own() == null);
        return Stream.of(
                        approval.flatMap(standing -> inked(letter, SignatureSlot.APPROVAL, standing.authority())),
                        approval.flatMap(standing -> given(letter, standing)),
                        inked(letter, SignatureSlot.SEAL, LetterSeals.signingFor(file, letter)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Step> inked(DocumentView letter, SignatureSlot slot, String authority) {
        return inks.open(letter, slot).filter(ink -> OUT.contains(ink.state())).map(ink -> inked(ink, slot, authority));
    }

    /** A scan that was rejected leaves the paper where it was: another one is awaited. */
    private static Step inked(InkView ink, SignatureSlot slot, String authority) {
        var scan = ink.state() == InkState.SCANNED ? ink.scan() : null;
        var last = scan == null ? ink.printed() : scan.added();
        var key = slot.field() + (scan == null ? ".printed" : ".scanned");
        return new Step(key, last.by(), authority, last.at());
    }

    private Optional<Step> given(DocumentView letter, LetterSlots.Standing standing) {
        return tokens.given(letter, standing.officer())
                .map(since -> new Step(
                        SignatureSlot.APPROVAL.field() + ".token", standing.officer(), standing.authority(), since));
    }
}
