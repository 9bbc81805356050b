package org.rogatory.integrity;

import java.util.Optional;
import org.rogatory.archive.ActView;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.FilesDestroyed;
import org.rogatory.audit.AuditEvent;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.LetterOrders.NewLetter;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Certificates of disposal: one for each act by which files were destroyed, ordered with the act, laid out and sealed
 * by jobs. It lies under a key of its own, as the keys of the files are gone.
 */
@Service
public class DisposalCertificates {

    /** Their kind among documents. */
    public static final String KIND = LetterWriter.OF_NO_FILE;

    private final LetterOrders orders;
    private final Documents documents;
    private final ArchiveBooks books;
    private final FileCipher cipher;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    DisposalCertificates(
            LetterOrders orders,
            Documents documents,
            ArchiveBooks books,
            FileCipher cipher,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.orders = orders;
        this.documents = documents;
        this.books = books;
        this.cipher = cipher;
        this.events = events;
        this.json = json;
    }

    /** Somebody has taken a certificate of disposal. */
    record DisposalRead(String subject, String actor) implements AuditEvent {

        @Override
        public String action() {
            return "integrity.read";
        }
    }

    /** Orders the certificate in the transaction in which the keys are emptied: none without the other. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(FilesDestroyed done) {
        var kept = kept(done.act().actId());
        var hidden = cipher.encrypt(kept, json.writeValueAsString(said(done)));
        orders.order(new NewLetter(kept, KIND, hidden, DocumentView.INTERNAL), done.by());
    }

    /** Under which its certificate lies in place of a file. */
    private static String kept(String actId) {
        return "act:" + actId;
    }

    private ObjectNode said(FilesDestroyed done) {
        var act = done.act();
        var said = json.createObjectNode()
                .put("act", act.actId())
                .put("authority", act.authority())
                .put("number", act.number())
                .put("day", act.day().toString())
                .put("keys", done.keys())
                .put("backups_days", done.backupsDays());
        var files = said.putArray("files");
        done.files().forEach(file -> put(files.addObject(), file));
        return said;
    }

    private static void put(ObjectNode node, ArchivedFile file) {
        node.put("reference", file.caseRef())
                .put("index", file.index())
                .put("article", file.retention().article())
                .put("sheets", file.sheets());
        var closed = file.closedOn();
        if (closed != null) {
            node.put("closed", closed.toString());
        }
    }

    /** The certificate of an act; empty until it is sealed. Whoever calls has asked for the act before. */
    @Transactional(readOnly = true)
    public Optional<DocumentView> of(ActView act) {
        return documents.ofCase(kept(act.actId())).stream()
                .filter(document -> document.status() == DocumentStatus.SEALED)
                .findFirst();
    }

    /**
     * Opens the certificate of an act for who may read the act; refused while there is none. It lists every file and is
     * sealed: for whom one of them is shut there is none.
     */
    public OpenedDocument open(String actId, Officer officer) {
        var whole = books.act(actId, officer);
        var document = (whole.shut() ? Optional.<DocumentView>empty() : of(whole.act())).orElseThrow(Refusal::notFound);
        events.publishEvent(new DisposalRead(actId, officer.username()));
        return documents.open(document.documentRef());
    }
}
