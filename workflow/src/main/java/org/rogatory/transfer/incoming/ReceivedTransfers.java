package org.rogatory.transfer.incoming;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.Inquiries;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.inbox.ReceivedFiles;
import org.rogatory.requests.inbox.ReceivedFiles.Opening;
import org.rogatory.requests.inbox.Reception;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.sentence.Recognised;
import org.rogatory.transfer.telling.AppointedHandover;
import org.rogatory.transfer.telling.Decided;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The front door for requests that a sentenced person serves elsewhere: by message, or from paper. */
@Service
public class ReceivedTransfers implements Inquiries {

    public static final String MACHINE = Transfers.INCOMING;

    private static final Set<Role> RECEIVING =
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.CUSTODY_OFFICER, Role.COURT);

    private final Cases cases;
    private final KnownTransfers requests;
    private final ReceivedTransferTexts received;
    private final FileTexts texts;
    private final ConsentFiles consents;
    private final ReceivedFiles files;
    private final IncomingTransferProcess process;

    ReceivedTransfers(
            Cases cases,
            KnownTransfers requests,
            ReceivedTransferTexts received,
            FileTexts texts,
            ConsentFiles consents,
            ReceivedFiles files,
            IncomingTransferProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.received = received;
        this.texts = texts;
        this.consents = consents;
        this.files = files;
        this.process = process;
    }

    /**
     * Opens the file of the State that is asked; a thread has one file, and a second is for whoever brings it to
     * park.
     */
    @Transactional
    public CaseFile receive(Reception reception, Officer by) {
        if (cases.byThread(reception.threadId(), reception.state()).isPresent()) {
            throw Refusal.of("wrong-status");
        }
        var content = reception.content();
        var file = files.open(new Opening(MACHINE, "TSP", Transfers.FORM, RECEIVING), reception, by);
        describe(file, reception);
        requests.save(received.received(file, content));
        files.keep(file, reception);
        cases.note(file, Step.of(reception.act("receive"), by, null, file.status()));
        consents.read(file, content);
        process.received(file.caseRef());
        return file;
    }

    /** It is about somebody in custody: the file is kept close from its first day on. */
    private static void describe(CaseFile file, Reception reception) {
        var marks = RequestForms.marks(reception.content());
        file.extract(Transfers.FORM, file.requested(), new CaseMarks(marks.urgent(), true, marks.wantedBy()));
        ReceivedFiles.describe(file, reception);
    }

    /** The request as it was received. */
    @Transactional(readOnly = true)
    public JsonNode content(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(received::content)
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Keeps information the other State has sent, until an officer records it.
     *
     * @return whether it answers our last question, and not an earlier one
     */
    @Transactional
    public boolean keepInformation(String caseRef, JsonNode told) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        var inquiry = received.inquiry(request).with(told);
        received.keep(request, inquiry);
        requests.save(request);
        return inquiry.answeredBy(told);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Inquiry> inquiry(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(received::inquiry)
                .filter(Inquiry::open);
    }

    @Override
    @Transactional
    public void left(String caseRef, String messageId, ObjectNode said) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        received.keep(request, received.inquiry(request).left(messageId, said));
        requests.save(request);
    }

    @Override
    public boolean keeps(CaseFile file) {
        return MACHINE.equals(file.machine());
    }

    /** Where our State sits in the transfer. Reads in the name of the processes, for what the other State tells. */
    @Transactional(readOnly = true)
    public Seat seat(String caseRef) {
        return requests.find(caseRef, AccessScope.system())
                .map(ReceivedTransfer::seat)
                .orElse(Seat.UNKNOWN);
    }

    /** Whether a court has recognised the sentence. Reads in the name of the processes, as well. */
    @Transactional(readOnly = true)
    public boolean recognised(String caseRef) {
        return requests.find(caseRef, AccessScope.system())
                .filter(request -> request.hiddenRecognition() != null)
                .isPresent();
    }

    /** What was agreed, what the court has said, where and when the person is handed over, as far as that stands. */
    @Transactional(readOnly = true)
    public Decided decided(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(this::decided)
                .orElse(Decided.NOTHING);
    }

    private Decided decided(ReceivedTransfer request) {
        var recognition = request.hiddenRecognition();
        var handover = request.hiddenHandover();
        return new Decided(
                request.agreedOn(),
                request.method(),
                recognition == null ? null : Recognised.read(texts.show(request.caseRef(), recognition)),
                handover == null ? null : AppointedHandover.read(texts.show(request.caseRef(), handover)));
    }

    /** Where and when the person is handed over; empty where nothing is appointed. */
    @Transactional(readOnly = true)
    public Optional<AppointedHandover> appointed(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .filter(request -> request.hiddenHandover() != null)
                .map(request -> AppointedHandover.read(texts.show(caseRef, request.hiddenHandover())));
    }
}
