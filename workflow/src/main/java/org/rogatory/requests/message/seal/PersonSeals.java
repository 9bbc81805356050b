package org.rogatory.requests.message.seal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.SealOrders;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.letter.Signatories;
import org.rogatory.signing.SigningRights;
import org.rogatory.signing.SigningRights.Signed;
import org.springframework.stereotype.Component;

/**
 * Papers of the office that one person signs or several: each is asked for the right and noted in the trail when he
 * signs; the key of the office, or of the court, tells who they were once all of them have.
 */
@Component
public class PersonSeals {

    private final Documents documents;
    private final SealOrders orders;
    private final SigningRights rights;
    private final Signatories signatories;
    private final LetterSeals seals;

    PersonSeals(
            Documents documents, SealOrders orders, SigningRights rights, Signatories signatories, LetterSeals seals) {
        this.documents = documents;
        this.orders = orders;
        this.rights = rights;
        this.signatories = signatories;
        this.seals = seals;
    }

    /** A court signs for itself, as it does its requests; everybody else for the authority of the file. */
    private static String signingFor(CaseFile file, Officer officer) {
        return officer.has(Role.COURT) ? officer.authority() : file.authority();
    }

    /** Why the officer may not sign papers of this kind, or null if he may. */
    public @Nullable String barred(CaseFile file, String kind, Officer officer) {
        return rights.capacity(signingFor(file, officer), kind, officer).isEmpty() ? "signing-right" : null;
    }

    /**
     * The officer signs the paper that he has read, and no other.
     *
     * @return the lines that name him in the block of his signature, in the language of the paper
     */
    public String sign(CaseFile file, String documentRef, Act act, Officer officer) {
        var paper = LetterSeals.read(documents.get(documentRef), act);
        LetterProofs.demandFree(Stream.of(paper));
        var signed = Signed.document(file.caseRef(), paper.kind(), documentRef);
        var by = signatories.signing(rights.sign(signingFor(file, officer), signed, officer), officer);
        return signatories.lines(by, LetterSeals.language(paper.language()));
    }

    /**
     * All have signed: a job seals the paper with the key of whom the last of them signs for. He stands in the block of
     * the seal, all others in the one before.
     *
     * @param lines what names each of them, in their order
     */
    public void seal(CaseFile file, String documentRef, List<String> lines, Officer last) {
        var paper = documents.get(documentRef);
        var authority = signingFor(file, last);
        var before = lines.subList(0, lines.size() - 1);
        var seal = SlotOrder.seal(seal(authority, paper, lines.get(lines.size() - 1)));
        orders.order(documentRef, before.isEmpty() ? List.of(seal) : List.of(first(authority, paper, before), seal));
    }

    /** No job asks a person again: the same key seals what the file says of who signed first. */
    private SlotOrder first(String authority, DocumentView paper, List<String> lines) {
        var seal = seal(authority, paper, String.join("\n", lines));
        return new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.ATTESTED, seal);
    }

    private Seal seal(String authority, DocumentView paper, String named) {
        return seals.seal(authority, LetterSeals.language(paper.language()), named);
    }
}
