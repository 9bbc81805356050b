package org.rogatory.extradition.incoming;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
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

/**
 * The requested side's front door for requests for extradition, for provisional arrest and for transit: by message, or
 * from paper. Nobody is held here for a transit: it has no custody of its own.
 */
@Service
public class ReceivedExtraditions implements Inquiries {

    public static final String MACHINE = "extradition_incoming";

    /** The forms of requests for extradition; the messages that carry them have the same names. */
    public static final String FULL = RequestForms.EXTRADITION;

    public static final String PROVISIONAL = RequestForms.PROVISIONAL_ARREST;

    /** Asks for consent to more than a person was given up for: nobody is held or given up on it. */
    public static final String CONSENT = RequestForms.SPECIALITY_CONSENT;

    private static final Set<Role> RECEIVING =
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.CUSTODY_OFFICER, Role.COURT);

    private final Cases cases;
    private final KnownReceived requests;
    private final ReceivedTexts texts;
    private final ReceptionMessages messages;
    private final CustodyFiles custody;
    private final ReadRequests reading;
    private final PaperAhead ahead;
    private final ReceivedFiles files;
    private final LetterNumbers numbers;
    private final IncomingExtraditionProcess process;

    ReceivedExtraditions(
            Cases cases,
            KnownReceived requests,
            ReceivedTexts texts,
            ReceptionMessages messages,
            CustodyFiles custody,
            ReadRequests reading,
            PaperAhead ahead,
            ReceivedFiles files,
            LetterNumbers numbers,
            IncomingExtraditionProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.texts = texts;
        this.messages = messages;
        this.custody = custody;
        this.reading = reading;
        this.ahead = ahead;
        this.files = files;
        this.numbers = numbers;
        this.process = process;
    }

    /**
     * Opens the requested side's file, or joins the one that a request for provisional arrest on the same thread has
     * opened; on a thread with any other file it is refused, for whoever brings it to park it.
     *
     * @param kind its form, which is the kind of the message that brings it
     */
    @Transactional
    public CaseFile receive(String kind, Reception received, Officer by) {
        var known = cases.byThread(received.threadId(), received.state());
        if (known.isEmpty()) {
            return open(kind, received, by);
        }
        if (!joins(known.get(), kind)) {
            throw Refusal.of("wrong-status");
        }
        return join(known.get(), received, by);
    }

    /** Whether what comes is the full request for which a file on its thread waits, or which it has on paper alone. */
    @Transactional(readOnly = true)
    public boolean joins(CaseFile file, String kind) {
        return FULL.equals(kind)
                && MACHINE.equals(file.machine())
                && requests.find(file.caseRef(), AccessScope.system())
                        .filter(request -> ReceptionOffers.joins(file, request) || ahead.awaitsMessage(file, request))
                        .isPresent();
    }

    /** Whether its file was over when what comes came, so that the request needs a file of its own. */
    @Transactional(readOnly = true)
    public boolean tooLate(CaseFile file, String kind) {
        return FULL.equals(kind)
                && MACHINE.equals(file.machine())
                && ReceptionOffers.over(file)
                && requests.find(file.caseRef(), AccessScope.system())
                        .filter(request -> ahead.decided(file, request))
                        .isEmpty();
    }

    private CaseFile open(String kind, Reception received, Officer by) {
        var file = files.open(new Opening(MACHINE, "EXT", kind, RECEIVING), received, by);
        describe(file, kind, received);
        requests.add(texts.received(file.caseRef(), received.content(), PROVISIONAL.equals(kind)));
        files.keep(file, received);
        cases.note(file, Step.of(received.act("receive"), by, null, file.status()));
        reading.read(file, received.content(), by);
        process.received(file.caseRef());
        return file;
    }

    private CaseFile join(CaseFile file, Reception received, Officer by) {
        var request = requests.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
        var awaited = request.provisional();
        texts.join(request, received.content());
        requests.change(request);
        describe(file, FULL, received);
        numbers.arrived(file, "request", received.letter(), by);
        files.keep(file, received);
        if (awaited) {
            came(file, received, by);
        } else {
            told(file, received, by);
        }
        if (!"received".equals(file.status())) {
            messages.acknowledge(file);
        }
        return file;
    }

    /** The person stays where he is: an arrest upon the request is for a court. */
    private void came(CaseFile file, Reception received, Officer by) {
        var act = received.act(ReceptionVerbs.FULL_REQUEST);
        cases.note(file, act, by);
        reading.read(file, received.content(), by);
        custody.follow(file, act.verb(), act, by);
    }

    /** That the request came was recorded from its paper, and custody has followed it: this is what it says. */
    private void told(CaseFile file, Reception received, Officer by) {
        reading.read(file, received.content(), by);
        cases.trace(file, Act.of("write_down", null), by);
    }

    /** Whoever is asked for may be held, or warned: the file presses and is kept close from its first day on. */
    private static void describe(CaseFile file, String kind, Reception received) {
        file.extract(kind, file.requested(), new CaseMarks(!CONSENT.equals(kind), true, null));
        ReceivedFiles.describe(file, received);
    }

    /** The request as it was received. */
    @Transactional(readOnly = true)
    public JsonNode content(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(texts::content)
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
        var inquiry = texts.inquiry(request).with(told);
        texts.keep(request, inquiry);
        requests.change(request);
        return inquiry.answeredBy(told);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Inquiry> inquiry(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(texts::inquiry)
                .filter(Inquiry::open);
    }

    @Override
    @Transactional
    public void left(String caseRef, String messageId, ObjectNode said) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        texts.keep(request, texts.inquiry(request).left(messageId, said));
        requests.change(request);
    }

    @Override
    public boolean keeps(CaseFile file) {
        return MACHINE.equals(file.machine());
    }
}
