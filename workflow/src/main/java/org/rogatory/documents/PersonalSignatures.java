package org.rogatory.documents;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters signed with the own key of an officer, in his own request: all signatures are made and their bytes stored
 * before the act, with no transaction open; the act only takes them into rows. What was made is known to the thread of
 * that request alone; if the act is refused or the node stops, bytes without a row are left, which are removed as all
 * such bytes are.
 */
@Component
public class PersonalSignatures implements SigningWay {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalSignatures.class);

    private final SignableLetters letters;
    private final ApprovalRows approvals;
    private final SignedBytes signer;
    private final Sealing sealing;
    private final SignatureSettings settings;
    private final TransactionTemplate inside;
    private final ThreadLocal<Signed> open = new ThreadLocal<>();

    PersonalSignatures(
            SignableLetters letters,
            ApprovalRows approvals,
            SignedBytes signer,
            Sealing sealing,
            SignatureSettings settings,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.approvals = approvals;
        this.signer = signer;
        this.sealing = sealing;
        this.settings = settings;
        this.inside = new TransactionTemplate(transactions);
    }

    /** Signatures that were made for one officer on one content of a letter; no row tells of them yet. */
    public static final class Signed {

        private final String officer;
        private final ReadDocument before;
        private final List<Sealing.Made> made;

        private Signed(String officer, ReadDocument before, List<Sealing.Made> made) {
            this.officer = officer;
            this.before = before;
            this.made = List.copyOf(made);
        }

        private boolean isOf(DocumentView letter, String who) {
            return officer.equals(who)
                    && before.documentRef().equals(letter.documentRef())
                    && before.content().sha256().equals(letter.sha256());
        }

        /** Whether it says just what the letter is to say now: the same places, authorities and blocks. */
        private boolean says(List<SlotOrder> planned) {
            var said = made.stream().map(each -> said(each.order())).toList();
            return said.equals(planned.stream().map(Signed::said).toList());
        }

        private static List<Object> said(SlotOrder order) {
            var mode = order.slot() == SignatureSlot.SEAL ? SignatureMode.PERSONAL : order.mode();
            return List.of(
                    order.slot(), mode, order.seal().authority(), order.seal().label());
        }

        private Instant at() {
            return made.get(made.size() - 1).order().seal().at();
        }
    }

    /**
     * Makes all signatures of a letter, the last of them with the key of the officer.
     *
     * @param planned what the letter would get with the keys of the node, in its order; the last is the seal
     * @throws DocumentRefused if it cannot be signed any more, or not now
     */
    public Signed make(DocumentView letter, List<SlotOrder> planned, String officer, Key.Personal key) {
        var before = Objects.requireNonNull(inside.execute(status -> letters.read(letter)));
        var made = new ArrayList<Sealing.Made>();
        try {
            var content = before;
            for (var order : planned.subList(0, planned.size() - 1)) {
                content = add(made, content, order, before(letter, order, content));
            }
            var own = planned.get(planned.size() - 1).byPerson();
            add(made, content, own, signer.signed(content, own.task(key, settings.made())));
        } catch (UncheckedIOException unreachable) {
            LOG.warn("Document {} was not signed by its signatory", letter.documentRef(), unreachable);
            throw new DocumentRefused("signature-not-made");
        }
        return new Signed(officer, before, made);
    }

    /** An approval that its officer has signed himself is there already; any other one a key of the node makes. */
    private KeptContent before(DocumentView letter, SlotOrder order, ReadDocument content) {
        return order.approvedByPerson()
                ? Objects.requireNonNull(inside.execute(status -> approvals.content(content, letter.caseRef())))
                : signer.signed(content, order.task(settings.made()));
    }

    private static ReadDocument add(List<Sealing.Made> made, ReadDocument before, SlotOrder order, KeptContent grown) {
        made.add(new Sealing.Made(order, grown));
        return new ReadDocument(before.documentRef(), before.version(), grown);
    }

    /** Runs the act of signing; nowhere else is found what was made for it. */
    public <T> T within(Signed signed, Supplier<T> act) {
        open.set(signed);
        try {
            return act.get();
        } finally {
            open.remove();
        }
    }

    @Override
    public SignatureMode mode() {
        return SignatureMode.PERSONAL;
    }

    @Override
    public Optional<Prepared> prepared(DocumentView letter, String officer) {
        return found(letter, officer).map(signed -> new Prepared(signed.at()));
    }

    private Optional<Signed> found(DocumentView letter, String officer) {
        return Optional.ofNullable(open.get()).filter(signed -> signed.isOf(letter, officer));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<SlotOrder> order(DocumentView letter, List<SlotOrder> planned, String officer) {
        var signed = found(letter, officer)
                .filter(found -> found.says(planned))
                .orElseThrow(() -> new DocumentRefused("document-changed"));
        var document = letters.get(letter.documentRef());
        document.demandSignable();
        document.grow(signed.before, content -> content.order(signed.made.size()));
        signed.made.forEach(made -> sealing.record(document, letters.read(document), made));
        return List.of();
    }
}
