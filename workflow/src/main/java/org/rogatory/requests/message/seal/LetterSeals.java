package org.rogatory.requests.message.seal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentCounts;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.SealOrders;
import org.rogatory.documents.SigningWay;
import org.rogatory.documents.SigningWays;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.letter.Signatories;
import org.rogatory.requests.message.letter.SignedBy;
import org.rogatory.signing.SignedKinds;
import org.rogatory.signing.SigningRights;
import org.rogatory.signing.SigningRights.Signed;
import org.springframework.stereotype.Component;

/** The seals of letters: ordered when a person signs, put on by a job, demanded before the letter leaves. */
@Component
public class LetterSeals {

    private final SealOrders orders;
    private final Documents documents;
    private final DocumentCounts counts;
    private final Directory directory;
    private final SigningRights rights;
    private final Signatories signatories;
    private final LetterSlots slots;
    private final SigningWays ways;
    private final OpenWays openWays;
    private final LetterProofs proofs;
    private final CompleteLetters complete;
    private final Clock clock;

    LetterSeals(
            SealOrders orders,
            Documents documents,
            DocumentCounts counts,
            Directory directory,
            SigningRights rights,
            Signatories signatories,
            LetterSlots slots,
            SigningWays ways,
            OpenWays openWays,
            LetterProofs proofs,
            CompleteLetters complete,
            Clock clock) {
        this.orders = orders;
        this.documents = documents;
        this.counts = counts;
        this.directory = directory;
        this.rights = rights;
        this.signatories = signatories;
        this.slots = slots;
        this.ways = ways;
        this.openWays = openWays;
        this.proofs = proofs;
        this.complete = complete;
        this.clock = clock;
    }

    /** The person has signed this letter, and no other: the approval on record and the seal of whom he signs for follow. */
    public void order(CaseFile file, @Nullable String letterRef, Act act, Officer officer) {
        counts.sign(file.caseRef());
        var letter = read(complete.of(documents.ofCase(file.caseRef()), letterRef), act);
        var open = signed(file, letter, act, officer);
        if (!open.isEmpty()) {
            orders.order(letter.documentRef(), open);
        }
    }

    /** The person signs in the way that the act names: what the keys of the node are to put on the letter still. */
    private List<SlotOrder> signed(CaseFile file, DocumentView letter, Act act, Officer officer) {
        var authority = signingFor(file, letter);
        var document = Signed.document(file.caseRef(), letter.kind(), letter.documentRef());
        var by = signatories.signing(rights.sign(authority, document, officer), officer);
        var seal = seal(authority, letter, by);
        var mode = act.kind();
        if (mode == null || SignatureMode.SERVER.key().equals(mode)) {
            demand(file, letter, SignatureMode.SERVER);
            return slots.take(file, letter, seal, officer);
        }
        var way = way(mode, file, letter, officer);
        return way.order(letter, slots.take(file, letter, seal, officer), officer.username());
    }

    /** The way the act names, if the officer has prepared it for just this letter. */
    private SigningWay way(String mode, CaseFile file, DocumentView letter, Officer officer) {
        var named = ways.named(mode);
        named.ifPresent(way -> demand(file, letter, way.mode()));
        return named.filter(way -> way.prepared(letter, officer.username()).isPresent())
                .orElseThrow(() -> Refusal.of("signature-not-prepared", "kind"));
    }

    /**
     * Refuses a way that the authority or its node does not allow today, or for which the node has no key: the day of
     * the act counts, not that on which something was prepared, since a way may be barred because nobody trusts it any
     * more.
     */
    public void demand(CaseFile file, DocumentView letter, SignatureMode mode) {
        if (!allows(file, letter, mode)) {
            throw Refusal.of("signing-way-barred", "kind");
        }
    }

    /** Whether the letter may be signed in this way today, for the authority that signs it. */
    public boolean allows(CaseFile file, DocumentView letter, SignatureMode mode) {
        return allowed(file, letter).contains(mode);
    }

    /** The ways in which the letter may be signed today, for the authority that signs it. */
    public Set<SignatureMode> allowed(CaseFile file, DocumentView letter) {
        return allowed(file, letter.kind());
    }

    /** The same of a letter of this kind that is not laid out yet. */
    public Set<SignatureMode> allowed(CaseFile file, String kind) {
        return openWays.of(signingFor(file, kind), kind);
    }

    /** A letter with the signatures that it would get if an officer signed it now. */
    record Planned(DocumentView letter, List<SlotOrder> signatures) {}

    /** What the officer would order by this act; nothing is ordered, and nothing noted. */
    Planned planned(CaseFile file, String letterRef, Act act, Officer officer) {
        var letter = read(toSign(documents.ofCase(file.caseRef()), letterRef), act);
        var authority = signingFor(file, letter);
        var kind = letter.kind();
        var capacity = rights.capacity(authority, kind, officer).orElseThrow(() -> Refusal.of("signing-right"));
        var seal = seal(authority, letter, signatories.signing(capacity, officer));
        return new Planned(letter, slots.orders(file, letter, seal, officer));
    }

    /**
     * The person has signed this letter, which nothing goes with: a process of its own has it sealed, and goes on at
     * once where it is signed by now.
     */
    public void request(CaseFile file, String letterRef, Act act, Officer officer) {
        var letter = read(documents.get(letterRef), act);
        var open = signed(file, letter, act, officer);
        if (!open.isEmpty()) {
            orders.request(letterRef, open);
        }
    }

    /** With other letters than those that go alone, what goes with them is looked at too. */
    private DocumentView toSign(List<DocumentView> all, String letterRef) {
        return all.stream()
                .filter(document -> document.documentRef().equals(letterRef))
                .filter(document -> SignedKinds.byOffice(document.kind()))
                .findFirst()
                .orElseGet(() -> complete.of(all, letterRef));
    }

    /** What is signed is what was read: another document since then refuses the act, and nothing is sealed. */
    static DocumentView read(DocumentView letter, Act act) {
        if (act.papers().fingerprint() != null
                && !letter.sha256().equals(act.papers().fingerprint())) {
            throw Refusal.of("document-changed");
        }
        return letter;
    }

    /**
     * Refuses what would leave before its letter is sealed; tells all documents of the file, so that they are read
     * once, but of what proves how letters were signed only what belongs to this one.
     */
    public List<DocumentView> demand(CaseFile file, @Nullable String letterRef) {
        var all = documents.ofCase(file.caseRef());
        var letter = complete.of(all, letterRef);
        if (letter.status() != DocumentStatus.SEALED) {
            throw Refusal.of("letter-being-sealed");
        }
        return all.stream().anyMatch(DocumentView::besideLetter) ? proofs.with(letter, all) : all;
    }

    private Seal seal(String authority, DocumentView letter, SignedBy by) {
        return seal(authority, language(letter.language()), by);
    }

    /** Why the officer may not sign letters of the file, or null if he may. */
    @Nullable
    public String barred(CaseFile file, Officer officer) {
        return rights.capacity(signingFor(file), null, officer).isEmpty() ? "signing-right" : null;
    }

    /** A court signs its request for itself; otherwise the authority of the file does. */
    public static String signingFor(CaseFile file) {
        return file.courtRoute() ? file.unit() : file.authority();
    }

    /** For whom just this letter is signed: what nothing goes with the authority of the file signs in any case. */
    public static String signingFor(CaseFile file, DocumentView letter) {
        return signingFor(file, letter.kind());
    }

    private static String signingFor(CaseFile file, String kind) {
        return SignedKinds.byOffice(kind) ? file.authority() : signingFor(file);
    }

    /** The seal on what leaves with an act: it names the authority, and who signed it by acting, if a person did. */
    public Seal seal(String authority, Locale language, @Nullable SignedBy by) {
        return seal(authority, language, by == null ? "" : signatories.lines(by, language));
    }

    /** The seal of an authority with these lines below its name. */
    Seal seal(String authority, Locale language, String signatory) {
        var name = directory.authority(authority).name().in(language);
        return new Seal(authority, signatory.isEmpty() ? name : name + "\n" + signatory, clock.instant());
    }

    /** The language in which a letter is laid out. */
    public static Locale language(@Nullable String letterLanguage) {
        return letterLanguage == null ? Locale.ENGLISH : Locale.forLanguageTag(letterLanguage);
    }
}
