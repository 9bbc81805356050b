package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.incoming.PaperExtraditions;
import org.rogatory.extradition.incoming.PaperExtraditions.PaperExtradition;
import org.rogatory.extradition.incoming.PaperExtraditions.ScannedRequest;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.mla.incoming.PaperWriting;
import org.rogatory.registers.AlikeLetters.Alike;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.inbox.PaperReceptions.PaperLetter;
import org.rogatory.requests.inbox.PaperReceptions.Scanned;
import org.rogatory.transfer.incoming.PaperTransfers;
import org.rogatory.transfer.incoming.PaperTransfers.PaperTransfer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Requests on paper of every kind: each is taken in and written down where its kind is kept. */
@Component
public class PaperFiles {

    /** The forms of extradition that come on paper. */
    public static final List<String> OF_EXTRADITION = List.of(
            RequestForms.EXTRADITION,
            RequestForms.PROVISIONAL_ARREST,
            RequestForms.TRANSIT,
            RequestForms.SPECIALITY_CONSENT);

    /** The forms that come on paper and have no items. */
    public static final List<String> WITHOUT_ITEMS =
            List.of(RequestForms.EXTRADITION, RequestForms.PROVISIONAL_ARREST, RequestForms.TRANSFER);

    private static final String ORIGINAL = "original";

    private final PaperRequests requests;
    private final PaperWriting writing;
    private final PaperExtraditions extraditions;
    private final PaperTransfers transfers;

    PaperFiles(PaperRequests requests, PaperWriting writing, PaperExtraditions extraditions, PaperTransfers transfers) {
        this.requests = requests;
        this.writing = writing;
        this.extraditions = extraditions;
        this.transfers = transfers;
    }

    /** Opens the requested side's file of a request on paper, with its scan if there is one. */
    public CaseFile receive(PaperRequest paper, PaperRequests.@Nullable Scan scan, Officer officer) {
        var content = paper.content();
        var form = content == null ? "" : content.path("form").asString("");
        if (!WITHOUT_ITEMS.contains(form)) {
            return requests.receive(paper, scan, officer);
        }
        PaperRequests.demandReceiver(officer);
        var came = paper.came();
        if (came != null && !came.isBlank() && !ORIGINAL.equals(came)) {
            throw Refusal.of("unknown-code", "came");
        }
        if (RequestForms.TRANSFER.equals(form)) {
            return transfers.receive(transfer(paper, scan), officer);
        }
        var read = scan == null ? null : new ScannedRequest(scan.name(), scan.content());
        return extraditions.receive(extradition(paper), read, officer);
    }

    private static PaperTransfer transfer(PaperRequest paper, PaperRequests.@Nullable Scan scan) {
        var letter = new PaperLetter(
                paper.requesting(),
                paper.counterpartAuthority(),
                paper.counterpartRef(),
                paper.counterpartDate(),
                paper.receivedOn(),
                paper.alikeSeen(),
                paper.paperNumber(),
                paper.paperDate());
        var read = scan == null ? null : new Scanned(scan.name(), scan.content());
        return new PaperTransfer(paper.content(), paper.externalRef(), letter, read);
    }

    private static PaperExtradition extradition(PaperRequest paper) {
        return new PaperExtradition(
                paper.content(),
                paper.requesting(),
                paper.counterpartAuthority(),
                paper.counterpartRef(),
                paper.counterpartDate(),
                paper.receivedOn(),
                paper.externalRef(),
                paper.alikeSeen(),
                paper.paperNumber(),
                paper.paperDate());
    }

    /** Files and entries that are probably of the same letter. */
    public Alike alike(PaperRequest paper, Officer officer) {
        return requests.alike(paper, officer);
    }

    /** Whether the officer may still write down what the paper says. */
    public boolean admits(CaseFile file, Officer officer) {
        return writing.admits(file, officer) || extraditions.admits(file, officer) || transfers.admits(file, officer);
    }

    /** Writes the content of a file anew; refused if somebody else has written since the version seen. */
    void write(CaseFile file, long seen, JsonNode content, Officer officer) {
        if (DraftPlaces.extradition(file)) {
            extraditions.write(file.caseRef(), seen, content, officer);
        } else if (DraftPlaces.transfer(file)) {
            transfers.write(file.caseRef(), seen, content, officer);
        } else {
            writing.write(file.caseRef(), seen, content, officer);
        }
    }
}
