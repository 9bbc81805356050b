package org.rogatory.mla.incoming;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.WrittenItems;
import org.rogatory.requests.Inquiries;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.inbox.ReceivedFiles;
import org.rogatory.requests.inbox.ReceivedFiles.Opening;
import org.rogatory.requests.inbox.Reception;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The requested side's front door for reception: by message, or by hand from paper. */
@Service
public class IncomingRequests implements Inquiries {

    static final String MACHINE = "mla_incoming";
    /** Who of an authority takes requests in. */
    static final Set<Role> RECEIVING = EnumSet.of(
            Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SIGNATORY, Role.SUPERVISOR, Role.TRANSLATOR);

    private static final Set<String> ANSWERING = Set.of("answer_drafted", "answer_approved", "answer_signed");

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final IncomingTexts texts;
    private final WrittenItems items;
    private final ReceivedFiles files;
    private final IncomingRequestProcess process;
    private final WrittenConfirmations confirmations;
    private final LetterNumbers numbers;
    private final EarlierRequests earlier;
    private final ItemShares shares;

    IncomingRequests(
            Cases cases,
            IncomingRequestRepository requests,
            IncomingTexts texts,
            WrittenItems items,
            ReceivedFiles files,
            IncomingRequestProcess process,
            WrittenConfirmations confirmations,
            LetterNumbers numbers,
            EarlierRequests earlier,
            ItemShares shares) {
        this.shares = shares;
        this.earlier = earlier;
        this.numbers = numbers;
        this.confirmations = confirmations;
        this.cases = cases;
        this.requests = requests;
        this.texts = texts;
        this.items = items;
        this.files = files;
        this.process = process;
    }

    /** Opens the requested side's file; a thread that has one already keeps it. */
    @Transactional
    public CaseFile receive(Reception received, Officer by) {
        var known = cases.byThread(received.threadId(), received.state());
        if (known.isPresent()) {
            return known.get();
        }
        return confirm(received, by).orElseGet(() -> open(received, by));
    }

    /** Opens a file of its own, also where another one waits for its written request. */
    CaseFile open(Reception received, Officer by) {
        var form = received.content().path("form").asString("mla_request");
        var file = files.open(new Opening(MACHINE, "MLA", form, RECEIVING), received, by);
        file.extract(file.form(), file.requested(), RequestForms.marks(received.content()));
        ReceivedFiles.describe(file, received);
        earlier.link(file, received.content());
        requests.save(texts.received(file.caseRef(), received.content()));
        if (!RequestForms.spontaneous(file.form())) {
            items.create(file.caseRef(), received.content());
        }
        files.keep(file, received);
        cases.note(file, Step.of(received.act("receive"), by, null, file.status()));
        process.received(file.caseRef());
        return file;
    }

    /** A written request whose number was told with an oral one joins its file; one on paper only where it came in. */
    private Optional<CaseFile> confirm(Reception received, Officer by) {
        var number = received.counterpartRef();
        if (number == null) {
            return Optional.empty();
        }
        var awaited = confirmations
                .awaitedBy(received.state(), received.requesting(), number)
                .filter(file ->
                        received.receivedOn() == null || file.authority().equals(received.authority()));
        awaited.ifPresent(file -> {
            numbers.arrived(file, "request", received.letter(), by);
            confirmations.take(file, received.content(), received.threadId(), received.receivedOn());
            files.keep(file, received);
            cases.note(file, Step.of(received.act("record_written_confirmation"), by, null, file.status()));
        });
        return awaited;
    }

    /** Whether a file that began without a written request waits for the one with this number. */
    boolean awaits(String state, String requesting, String number) {
        return confirmations.awaitedBy(state, requesting, number).isPresent();
    }

    static Set<String> principals(String authority) {
        return ReceivedFiles.principals(authority, RECEIVING);
    }

    /** The request as it was received, with the items that are there for the officer. */
    @Transactional(readOnly = true)
    public JsonNode content(CaseFile file, Officer officer) {
        return requests.find(file.caseRef(), AccessScope.of(officer))
                .map(request -> shares.limited(file, texts.content(request), officer))
                .orElseThrow(Refusal::notFound);
    }

    /** The instruments the request cites. */
    @Transactional(readOnly = true)
    public List<String> cited(String caseRef) {
        return requests.find(caseRef, AccessScope.system())
                .map(texts::instruments)
                .orElseThrow(Refusal::notFound);
    }

    /** Whether a withdrawal still stops something: a final answer under way is followed by its crossing. */
    @Transactional(readOnly = true)
    public boolean stoppable(CaseFile file) {
        return !ANSWERING.contains(file.status())
                || requests.find(file.caseRef(), AccessScope.system())
                        .filter(AnswerKinds::interim)
                        .isPresent();
    }

    /**
     * Keeps information the other State has sent, until an officer records it.
     *
     * @return whether it answers our last question, and not an earlier one
     */
    @Transactional
    public boolean keepInformation(String caseRef, JsonNode told) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        request.informed(texts.informed(request, told));
        requests.save(request);
        return texts.answersLast(request, told);
    }

    @Override
    public boolean keeps(CaseFile file) {
        return MACHINE.equals(file.machine());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Inquiry> inquiry(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).flatMap(texts::inquiry);
    }

    @Override
    @Transactional
    public void left(String caseRef, String messageId, ObjectNode said) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        texts.inquiry(request)
                .map(inquiry -> inquiry.left(messageId, said))
                .ifPresent(inquiry -> request.asks(texts.hide(caseRef, inquiry.asked())));
        requests.save(request);
    }
}
