package org.rogatory.integrity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.LetterOrders.NewLetter;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Certificates of what is kept about a file or a document, for a court: ordered by an officer, laid out and sealed by
 * jobs. Without a whole chain there is none.
 */
@Service
public class IntegrityCertificates {

    /** Their kind among the documents of a file. */
    public static final String KIND = LetterWriter.OF_ANY_PROCEDURE;

    private static final Set<Role> ISSUING = Set.of(Role.CENTRAL_OFFICER, Role.HEAD, Role.AUDITOR);

    private final Cases cases;
    private final Deliberation deliberation;
    private final ReservedParts reserved;
    private final TrailFacts trail;
    private final LetterOrders orders;
    private final FileCipher cipher;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    IntegrityCertificates(
            Cases cases,
            Deliberation deliberation,
            ReservedParts reserved,
            TrailFacts trail,
            LetterOrders orders,
            FileCipher cipher,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.reserved = reserved;
        this.trail = trail;
        this.orders = orders;
        this.cipher = cipher;
        this.events = events;
        this.json = json;
    }

    /** Whether the officer, who sees the file, may have certificates of it made. */
    public static boolean offered(CaseFile file, Officer officer) {
        return officer.hasAny(ISSUING) && officer.authority().equals(file.authority());
    }

    /**
     * Refuses a certificate that cannot be issued, also because the chain of the trail is broken; reads all of the
     * trail, so it is asked before the act and outside its transaction.
     *
     * @return what was found, to be kept with the order: the job reads only what came since
     */
    public ProvedTrail demandIssuable(String caseRef, CertificateWanted wanted, Officer officer) {
        demanded(caseRef, wanted, officer);
        var proof = trail.prove(caseRef);
        var checked = proof.checked();
        if (!checked.whole()) {
            throw officer.has(Role.AUDITOR)
                    ? Refusal.of("integrity-chain-broken", Map.of("position", String.valueOf(checked.position())))
                    : Refusal.of("integrity-chain-broken");
        }
        return proof.proved();
    }

    /**
     * Orders a certificate; a job finds out what it says, lays it out and has it sealed.
     *
     * @param proved what was found of the trail before the act; with null the job reads all of it
     * @return the reference of the order
     */
    @Transactional
    public String issue(String caseRef, CertificateWanted wanted, @Nullable ProvedTrail proved, Officer officer) {
        demanded(caseRef, wanted, officer);
        var said = json.createObjectNode()
                .put("document", wanted.documentRef())
                .put("language", wanted.language())
                .put("purpose", wanted.purpose())
                .put("views", wanted.views());
        if (proved != null) {
            proved.into(said.putObject(CertificateAsked.PROVED));
        }
        var hidden = cipher.encrypt(caseRef, json.writeValueAsString(said));
        events.publishEvent(
                new CertificateOrdered(caseRef, officer.username(), wanted.documentRef(), wanted.language()));
        return orders.order(new NewLetter(caseRef, KIND, hidden, DocumentView.INTERNAL), officer);
    }

    private void demanded(String caseRef, CertificateWanted wanted, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Roles.demand(offered(file, officer));
        Roles.demand(!wanted.views() || Readers.readsAccessLog(officer));
        wanted.demandReadable();
        var documentRef = wanted.documentRef();
        if (documentRef != null) {
            deliberation.document(file, documentRef, officer);
            demandUnreserved(file, documentRef);
        }
    }

    /** A certificate lies in the file for all who see it. */
    private void demandUnreserved(CaseFile file, String documentRef) {
        if (reserved.all(file, ReservedPart.DOCUMENT).contains(documentRef)) {
            throw Refusal.of("document-reserved");
        }
    }
}
