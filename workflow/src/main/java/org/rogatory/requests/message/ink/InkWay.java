package org.rogatory.requests.message.ink;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkPaper;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.documents.SealOrders;
import org.rogatory.documents.SigningWay;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.letter.LetterText;
import org.rogatory.requests.message.seal.LetterSeals;
import org.springframework.stereotype.Component;

/**
 * A letter signed and sealed by hand: prepared when a second person has confirmed its scan. The keys of the node seal
 * what they can all the same, and the seal says how the letter was signed; without a key of the authority here the
 * paper alone counts, and nothing is added to the content that was printed.
 */
@Component
class InkWay implements SigningWay {

    private final InkSignings inks;
    private final SealOrders orders;
    private final SignatureProvider keys;
    private final Directory directory;
    private final UserAccounts accounts;
    private final LetterText text;

    InkWay(
            InkSignings inks,
            SealOrders orders,
            SignatureProvider keys,
            Directory directory,
            UserAccounts accounts,
            ReferenceData law) {
        this.inks = inks;
        this.orders = orders;
        this.keys = keys;
        this.directory = directory;
        this.accounts = accounts;
        this.text = new LetterText(law.labels(), directory);
    }

    @Override
    public SignatureMode mode() {
        return SignatureMode.INK;
    }

    @Override
    public Optional<Prepared> prepared(DocumentView letter, String officer) {
        return compared(letter, officer).map(checked -> new Prepared(checked.at()));
    }

    @Override
    public List<SlotOrder> order(DocumentView letter, List<SlotOrder> planned, String officer) {
        var checked = compared(letter, officer).orElseThrow(() -> Refusal.of("signature-not-prepared", "kind"));
        var inked = inked(planned.get(planned.size() - 1).seal(), checked, LetterSeals.language(letter.language()));
        inks.sign(InkPaper.of(letter.documentRef()), officer);
        if (keys.has(new Key.Server(inked.seal().authority()))) {
            var before = planned.stream().limit(planned.size() - 1L);
            return Stream.concat(before, Stream.of(inked)).toList();
        }
        if (planned.stream().anyMatch(SlotOrder::approvedInPerson)) {
            // the paper would leave without what was signed
            throw Refusal.of("approval-not-usable");
        }
        orders.byHand(letter.documentRef(), inked);
        return List.of();
    }

    /** Who compared the scan of just this letter; not who is to sign: that takes another person. */
    private Optional<InkView.Done> compared(DocumentView letter, String officer) {
        return inks.open(letter)
                .filter(ink -> ink.state() == InkState.CONFIRMED && inks.whole(ink))
                .map(InkView::checked)
                .filter(checked -> !checked.by().equals(officer));
    }

    private SlotOrder inked(Seal seal, InkView.Done checked, Locale language) {
        var name = accounts.names(List.of(checked.by())).getOrDefault(checked.by(), "");
        var day = directory.times().day(seal.authority(), checked.at());
        var how = text.phrase("ink.seal", language).formatted(name, LetterText.date(day.toString()));
        var said = new Seal(seal.authority(), seal.label() + "\n" + how, seal.at());
        return new SlotOrder(SignatureSlot.SEAL, SignatureMode.INK, said);
    }
}
