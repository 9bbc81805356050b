package org.rogatory.mla.message;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.cases.Timeline.Done;
import org.rogatory.directory.Directory;
import org.rogatory.documents.ApprovalSignatures;
import org.rogatory.documents.ApprovalView;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Key;
import org.rogatory.documents.Letter;
import org.rogatory.documents.Seal;
import org.rogatory.documents.SignatureMode;
import org.rogatory.documents.SignatureProvider;
import org.rogatory.documents.SignatureSlot;
import org.rogatory.documents.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.rogatory.signing.AllowedWays;
import org.springframework.stereotype.Component;

/**
 * Which signatures a letter gets besides the seal of the authority that sends it. Who approved a letter did so before
 * it was laid out: unless he has signed that letter himself since then, with his own key, the key of his office seals
 * what the file says of it, and the letter tells that it is such a seal. The ways to sign that his office allows count
 * for that, too. An office without a key here seals nothing, and the letter has the seal of its authority alone.
 */
@Component
public class LetterSlots {

    private static final String PERSONAL = SignatureMode.PERSONAL.key();

    private final ReferenceData law;
    private final Timeline timeline;
    private final UserAccounts accounts;
    private final Directory directory;
    private final SignatureProvider signatures;
    private final ApprovalSignatures approvals;
    private final AllowedWays ways;
    private final LetterText text;

    LetterSlots(
            ReferenceData law,
            Timeline timeline,
            UserAccounts accounts,
            Directory directory,
            SignatureProvider signatures,
            ApprovalSignatures approvals,
            AllowedWays ways) {
        this.law = law;
        this.timeline = timeline;
        this.accounts = accounts;
        this.directory = directory;
        this.signatures = signatures;
        this.approvals = approvals;
        this.ways = ways;
        this.text = new LetterText(law.labels(), directory);
    }

    /** The letter with a place for each of its signatures. */
    public Letter on(CaseFile file, Letter letter) {
        return approval(file, letter.kind()).isEmpty()
                ? letter
                : letter.in(letter.form().with(List.of(SignatureSlot.APPROVAL, SignatureSlot.SEAL)));
    }

    /**
     * All signatures of a letter, in their order; the last is the seal of who signs it.
     *
     * @param signatory who signs the letter: never who has signed its approval
     */
    List<SlotOrder> orders(CaseFile file, DocumentView letter, Seal seal, Officer signatory) {
        var first = approval(file, letter.kind()).map(approval -> {
            var attested = attested(approval, letter, seal.at());
            return ordered(standing(approval.officer(), letter), attested, signatory);
        });
        return Stream.concat(first.stream(), Stream.of(SlotOrder.seal(seal))).toList();
    }

    /**
     * How the approval stands on a letter that is signed now.
     *
     * @param officer who approved
     * @param own what he has signed with his own key; null where the key of his office seals it
     * @param missing whether he must sign it himself first, since his office does not let its key seal it
     */
    record Standing(Officer officer, @Nullable ApprovalView own, boolean missing) {}

    /** How the approval of a letter stands on it; empty where it has none. */
    Optional<Standing> standing(CaseFile file, DocumentView letter) {
        return approval(file, letter.kind()).map(approval -> standing(approval.officer(), letter));
    }

    /** His own signature where he has made it, and his office still allows it; else its seal, if that is allowed. */
    private Standing standing(Officer approver, DocumentView letter) {
        var allowed = ways.of(approver.authority(), letter.kind());
        var personal = allowed.contains(PERSONAL);
        var own = personal ? signed(letter, approver) : null;
        return new Standing(approver, own, own == null && personal && !allowed.contains(AllowedWays.SERVER));
    }

    private SlotOrder ordered(Standing standing, SlotOrder attested, Officer signatory) {
        if (standing.missing()) {
            throw Refusal.of("approval-not-signed");
        }
        var own = standing.own();
        if (own == null) {
            return attested;
        }
        if (own.officer().equals(signatory.username())) {
            throw Refusal.of("four-eyes");
        }
        return own.order();
    }

    /** What just this officer has signed for just this office. */
    private @Nullable ApprovalView signed(DocumentView letter, Officer approver) {
        return approvals
                .of(letter)
                .filter(own -> own.officer().equals(approver.username())
                        && own.seal().authority().equals(approver.authority()))
                .orElse(null);
    }

    /** What an officer would sign with his own key as the approval of this letter; empty if he is not who approved. */
    Optional<ApprovalView> toSign(CaseFile file, DocumentView letter, Officer officer, Instant at) {
        return done(file, letter.kind())
                .filter(done -> done.actor().equals(officer.username()))
                .flatMap(done -> approval(file, done))
                .map(approval -> new ApprovalView(
                        officer.username(), attested(approval, letter, at).seal()));
    }

    /** Whether the office for which somebody approved lets him sign that with his own key today. */
    boolean personal(ApprovalView approval, DocumentView letter) {
        return ways.of(approval.seal().authority(), letter.kind()).contains(PERSONAL);
    }

    /** Who approved, by his post and account of now. */
    private record Approval(CaseFile file, Done done, Officer officer) {}

    /** A court approves nothing of its own before it signs; of whom no account tells his office no key can tell it. */
    private Optional<Approval> approval(CaseFile file, String kind) {
        return done(file, kind).flatMap(done -> approval(file, done));
    }

    private Optional<Done> done(CaseFile file, String kind) {
        return file.courtRoute()
                ? Optional.empty()
                : law.signaturePlans().approvedBy(kind).flatMap(verb -> timeline.last(file.caseRef(), verb));
    }

    private Optional<Approval> approval(CaseFile file, Done done) {
        return Optional.ofNullable(accounts.officers(List.of(done.actor())).get(done.actor()))
                .filter(officer -> directory.find(officer.authority()).isPresent())
                .filter(officer -> signatures.has(new Key.Server(officer.authority())))
                .map(officer -> new Approval(file, done, officer));
    }

    private SlotOrder attested(Approval approval, DocumentView letter, Instant at) {
        var language = LetterSeals.language(letter.language());
        var office = approval.officer().authority();
        var label = Stream.of(
                        text.authority(office, language),
                        by(approval, language),
                        text.phrase("approval.file", language)
                                .formatted(approval.file().caseRef()))
                .collect(Collectors.joining("\n"));
        return new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.ATTESTED, new Seal(office, label, at));
    }

    private String by(Approval approval, Locale language) {
        var day = directory.day(approval.officer().authority(), approval.done().at());
        var line = text.phrase("approval.by", language)
                .formatted(approval.officer().displayName(), LetterText.date(day.toString()));
        var absent = approval.done().forWhom();
        if (absent == null) {
            return line;
        }
        var name = accounts.names(List.of(absent)).getOrDefault(absent, "");
        return name.isEmpty()
                ? line
                : line + ", " + text.phrase("signs.substitute", language).formatted(name);
    }
}
