package org.rogatory.mla.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.cases.Timeline.Done;
import org.rogatory.directory.Directory;
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
import org.springframework.stereotype.Component;

/**
 * Which signatures a letter gets besides the seal of the authority that sends it. Who approved a letter did so before
 * it was laid out: the key of his office seals what the file says of it, and the letter tells that it is such a seal.
 * An office without a key here seals nothing, and the letter has the seal of its authority alone.
 */
@Component
public class LetterSlots {

    private final ReferenceData law;
    private final Timeline timeline;
    private final UserAccounts accounts;
    private final Directory directory;
    private final SignatureProvider signatures;
    private final LetterText text;

    LetterSlots(
            ReferenceData law,
            Timeline timeline,
            UserAccounts accounts,
            Directory directory,
            SignatureProvider signatures) {
        this.law = law;
        this.timeline = timeline;
        this.accounts = accounts;
        this.directory = directory;
        this.signatures = signatures;
        this.text = new LetterText(law.labels(), directory);
    }

    /** The letter with a place for each of its signatures. */
    public Letter on(CaseFile file, Letter letter) {
        return approval(file, letter.kind()).isEmpty()
                ? letter
                : letter.in(letter.form().with(List.of(SignatureSlot.APPROVAL, SignatureSlot.SEAL)));
    }

    /** All signatures of a letter, in their order; the last is the seal of who signs it. */
    List<SlotOrder> orders(CaseFile file, DocumentView letter, Seal seal) {
        return Stream.concat(
                        approval(file, letter.kind()).map(approval -> approved(file, approval, letter, seal)).stream(),
                        Stream.of(SlotOrder.seal(seal)))
                .toList();
    }

    /** Who approved, by his post and account of now. */
    private record Approval(Done done, Officer officer) {}

    /** A court approves nothing of its own before it signs; of whom no account tells his office no key can tell it. */
    private Optional<Approval> approval(CaseFile file, String kind) {
        if (file.courtRoute()) {
            return Optional.empty();
        }
        return law.signaturePlans()
                .approvedBy(kind)
                .flatMap(verb -> timeline.last(file.caseRef(), verb))
                .flatMap(done -> Optional.ofNullable(
                                accounts.officers(List.of(done.actor())).get(done.actor()))
                        .filter(officer -> directory.find(officer.authority()).isPresent())
                        .filter(officer -> signatures.has(new Key.Server(officer.authority())))
                        .map(officer -> new Approval(done, officer)));
    }

    private SlotOrder approved(CaseFile file, Approval approval, DocumentView letter, Seal seal) {
        var language = LetterSeals.language(letter.language());
        var office = approval.officer().authority();
        var label = Stream.of(
                        text.authority(office, language),
                        by(approval, language),
                        text.phrase("approval.file", language).formatted(file.caseRef()))
                .collect(Collectors.joining("\n"));
        return new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.ATTESTED, new Seal(office, label, seal.at()));
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
