package org.rogatory.requests.message.seal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.cases.Timeline.Done;
import org.rogatory.directory.Directory;
import org.rogatory.documents.ApprovalSignatures;
import org.rogatory.documents.ApprovalView;
import org.rogatory.documents.BesideApprovals;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.seal.ApprovalBlocks.Approval;
import org.rogatory.signing.AllowedWays;
import org.springframework.stereotype.Component;

/**
 * Which signatures a letter gets besides the seal of the authority that sends it. Who approved a letter did so before
 * it was laid out: unless he has signed that letter himself since then, the key of his office seals what the file says
 * of it, and the letter tells that it is such a seal. Where he signed beside the letter, that key tells how. The ways
 * to sign that his office allows count for that, too. An office without a key here seals nothing, and the letter has
 * the seal of its authority alone; what was signed in person stands on the letter all the same, or the letter waits.
 */
@Component
public class LetterSlots {

    private final ReferenceData law;
    private final Timeline timeline;
    private final UserAccounts accounts;
    private final Directory directory;
    private final SignatureProvider signatures;
    private final ApprovalSignatures approvals;
    private final BesideApprovals beside;
    private final AllowedWays ways;
    private final ApprovalBlocks blocks;

    LetterSlots(
            ReferenceData law,
            Timeline timeline,
            UserAccounts accounts,
            Directory directory,
            SignatureProvider signatures,
            ApprovalSignatures approvals,
            BesideApprovals beside,
            AllowedWays ways,
            ApprovalBlocks blocks) {
        this.law = law;
        this.timeline = timeline;
        this.accounts = accounts;
        this.directory = directory;
        this.signatures = signatures;
        this.approvals = approvals;
        this.beside = beside;
        this.ways = ways;
        this.blocks = blocks;
    }

    /** The letter under its approval, with a place for each of its signatures. */
    public Letter on(CaseFile file, Letter letter) {
        return done(file, letter.kind()).map(done -> under(file, done, letter)).orElse(letter);
    }

    private Letter under(CaseFile file, Done done, Letter letter) {
        var form = letter.form().under(done.id());
        var alone = approval(file, done).isEmpty();
        return letter.in(alone ? form : form.with(List.of(SignatureSlot.APPROVAL, SignatureSlot.SEAL)));
    }

    /**
     * All signatures of a letter, in their order; the last is the seal of who signs it.
     *
     * @param signatory who signs the letter: never who has signed its approval
     */
    List<SlotOrder> orders(CaseFile file, DocumentView letter, Seal seal, Officer signatory) {
        var first = found(file, letter).map(found -> ordered(found, letter, seal.at(), signatory));
        return Stream.concat(first.stream(), Stream.of(SlotOrder.seal(seal))).toList();
    }

    /** The same in the act of signing, which takes what was signed beside the letter. */
    List<SlotOrder> take(CaseFile file, DocumentView letter, Seal seal, Officer signatory) {
        var orders = orders(file, letter, seal, signatory);
        if (orders.stream().anyMatch(SlotOrder::approvedBeside)) {
            approvals.of(letter).ifPresent(kept -> beside.take(letter, kept));
        }
        return orders;
    }

    /**
     * How the approval stands on a letter that is signed now.
     *
     * @param officer user name of who approved
     * @param authority his office
     * @param own what he has signed himself; null where the key of his office seals what is on record
     * @param bar why the letter cannot be signed with it now, as a code; null for nothing
     */
    record Standing(
            String officer,
            String authority,
            @Nullable ApprovalView own,
            @Nullable String bar) {}

    /** How the approval of a letter stands on it; empty where it has none. */
    Optional<Standing> standing(CaseFile file, DocumentView letter) {
        return found(file, letter).map(found -> standing(found, letter));
    }

    /**
     * What there is of the approval of a letter.
     *
     * @param kept what he has signed himself
     * @param onRecord what the key of the office could seal; null where there is no such office or key here any more
     */
    private record Found(
            Done done,
            @Nullable ApprovalView kept,
            @Nullable Approval onRecord) {}

    /** What was signed is found whatever became of the office since: the letter does not lose it in silence. */
    private Optional<Found> found(CaseFile file, DocumentView letter) {
        return done(file, letter.kind())
                .map(done -> new Found(
                        done,
                        approvals.of(letter).orElse(null),
                        approval(file, done).orElse(null)))
                .filter(found -> found.kept() != null || found.onRecord() != null);
    }

    /** His own signature where it counts; else the seal of his office, if that is allowed and there is a key for it. */
    private Standing standing(Found found, DocumentView letter) {
        var kept = found.kept();
        var onRecord = found.onRecord();
        var counts = kept != null && counts(found, kept, letter);
        if (kept != null && (counts || onRecord == null)) {
            var usable = counts && stands(kept, letter);
            return new Standing(kept.officer(), kept.seal().authority(), kept, usable ? null : "approval-not-usable");
        }
        var office = Objects.requireNonNull(onRecord).officer();
        var allowed = ways.of(office.authority(), letter.kind());
        var demanded = !allowed.isEmpty() && !allowed.contains(AllowedWays.SERVER);
        return new Standing(office.username(), office.authority(), null, demanded ? "approval-not-signed" : null);
    }

    /** By who approved last, on what was laid out since then, and as the office for which he signed allows today. */
    private boolean counts(Found found, ApprovalView kept, DocumentView letter) {
        return kept.officer().equals(found.done().actor())
                && ApprovedLetter.under(found.done(), letter)
                && allows(kept, letter, kept.mode());
    }

    /** Of what lies beside the letter the block tells nothing without a key of the office. */
    private boolean stands(ApprovalView kept, DocumentView letter) {
        return kept.mode() == SignatureMode.PERSONAL
                ? approvals.stands(kept)
                : beside.stands(letter, kept)
                        && signatures.has(new Key.Server(kept.seal().authority()));
    }

    private SlotOrder ordered(Found found, DocumentView letter, Instant at, Officer signatory) {
        var kept = found.kept();
        if (kept != null && tookPart(kept, letter, signatory.username())) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        var standing = standing(found, letter);
        var bar = standing.bar();
        if (bar != null) {
            throw Refusal.barred(bar);
        }
        var own = standing.own();
        return own == null ? attested(Objects.requireNonNull(found.onRecord()), letter, at) : own.order(at);
    }

    private boolean tookPart(ApprovalView kept, DocumentView letter, String signatory) {
        return kept.officer().equals(signatory)
                || kept.mode() == SignatureMode.INK && beside.compared(letter, signatory);
    }

    /**
     * What who approved would sign himself as the approval of this letter.
     *
     * @param current whether the letter was laid out under it, waits for its signature, and was not taken back since
     */
    public record Word(ApprovalView approval, boolean current) {}

    /** What who approved last would sign; empty where nobody did, or no key here could tell it. */
    public Optional<Word> word(CaseFile file, DocumentView letter, Instant at) {
        return done(file, letter.kind())
                .flatMap(done -> approval(file, done))
                .map(approval -> new Word(
                        new ApprovalView(
                                approval.officer().username(),
                                attested(approval, letter, at).seal()),
                        waits(file, approval.done(), letter)));
    }

    /** Whether this officer approved the letter last, and it still waits for its signature under that approval. */
    boolean current(CaseFile file, DocumentView letter, String officer) {
        return done(file, letter.kind())
                .filter(done -> done.actor().equals(officer) && waits(file, done, letter))
                .isPresent();
    }

    private boolean waits(CaseFile file, Done done, DocumentView letter) {
        return ApprovedLetter.waits(law.lifecycles().of(file.machine()), file, done, letter);
    }

    /** Whether the office for which he approved lets him sign that so today; one that is gone has no rules. */
    public boolean allows(ApprovalView approval, DocumentView letter, SignatureMode mode) {
        var office = approval.seal().authority();
        return directory.find(office).isEmpty()
                ? ways.possible(letter.kind(), mode.key())
                : ways.of(office, letter.kind()).contains(mode.key());
    }

    /** A court approves nothing of its own before it signs. */
    private Optional<Done> done(CaseFile file, String kind) {
        return file.courtRoute()
                ? Optional.empty()
                : law.signaturePlans().approvedBy(kind).flatMap(verb -> timeline.last(file.caseRef(), verb));
    }

    /** Of whom no account tells his office no key can tell it. */
    private Optional<Approval> approval(CaseFile file, Done done) {
        return Optional.ofNullable(accounts.officers(List.of(done.actor())).get(done.actor()))
                .filter(officer -> directory.find(officer.authority()).isPresent())
                .filter(officer -> signatures.has(new Key.Server(officer.authority())))
                .map(officer -> new Approval(file, done, officer));
    }

    private SlotOrder attested(Approval approval, DocumentView letter, Instant at) {
        var seal = new Seal(approval.officer().authority(), blocks.onRecord(approval, letter), at);
        return new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.ATTESTED, seal);
    }
}
