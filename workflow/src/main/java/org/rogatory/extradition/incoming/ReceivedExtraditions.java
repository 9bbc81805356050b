package org.rogatory.extradition.incoming;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.NewCase;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LetterNumber;
import org.rogatory.exchange.Enclosure;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The requested side's front door for requests for extradition and for provisional arrest: by message, or from
 * paper.
 */
@Service
public class ReceivedExtraditions {

    public static final String MACHINE = "extradition_incoming";

    /** The forms of requests for extradition; the messages that carry them have the same names. */
    public static final String FULL = "extradition_request";

    public static final String PROVISIONAL = "provisional_arrest_request";

    /** Asks for consent to more than a person was given up for: nobody is held or given up on it. */
    public static final String CONSENT = RequestForms.SPECIALITY_CONSENT;

    private static final Set<Role> RECEIVING =
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.CUSTODY_OFFICER, Role.COURT);

    private final Cases cases;
    private final ReceivedExtraditionRepository requests;
    private final ReceivedTexts texts;
    private final ReceptionMessages messages;
    private final CustodyFiles custody;
    private final WantedPersons persons;
    private final Documents documents;
    private final LetterNumbers numbers;
    private final IncomingExtraditionProcess process;

    ReceivedExtraditions(
            Cases cases,
            ReceivedExtraditionRepository requests,
            ReceivedTexts texts,
            ReceptionMessages messages,
            CustodyFiles custody,
            WantedPersons persons,
            Documents documents,
            LetterNumbers numbers,
            IncomingExtraditionProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.texts = texts;
        this.messages = messages;
        this.custody = custody;
        this.persons = persons;
        this.documents = documents;
        this.numbers = numbers;
        this.process = process;
    }

    /**
     * A request that has come in.
     *
     * @param kind its form, which is the kind of the message that brings it
     * @param threadId the thread of the sender, or a new one for paper
     * @param counterpartRef the sender's reference, if he gave one
     * @param receivedOn the day on which it came on paper, at the place of the authority; null if it came by message
     * @param letter number and day of the sender's letter, if known
     */
    public record Reception(
            String kind,
            JsonNode content,
            String requesting,
            String state,
            String authority,
            @Nullable String counterpartAuthority,
            @Nullable String counterpartRef,
            String threadId,
            @Nullable String externalRef,
            @Nullable LocalDate trainingDay,
            List<Enclosure> enclosures,
            @Nullable LocalDate receivedOn,
            @Nullable LetterNumber letter) {

        public Reception {
            enclosures = List.copyOf(enclosures);
        }
    }

    /**
     * Opens the requested side's file, or joins the one that a request for provisional arrest on the same thread has
     * opened; on a thread with any other file it is refused, for whoever brings it to park it.
     */
    @Transactional
    public CaseFile receive(Reception received, Officer by) {
        var known = cases.byThread(received.threadId(), received.state());
        if (known.isEmpty()) {
            return open(received, by);
        }
        if (!joins(known.get(), received.kind())) {
            throw Refusal.of("wrong-status");
        }
        return join(known.get(), received, by);
    }

    /** Whether what comes is the full request for which a file on its thread waits. */
    @Transactional(readOnly = true)
    public boolean joins(CaseFile file, String kind) {
        return FULL.equals(kind)
                && MACHINE.equals(file.machine())
                && requests.find(file.caseRef(), AccessScope.system())
                        .filter(request -> ReceptionOffers.joins(file, request))
                        .isPresent();
    }

    private CaseFile open(Reception received, Officer by) {
        var file = cases.open(newCase(received, by), principals(received.authority()));
        describe(file, received);
        requests.save(texts.received(file.caseRef(), received.content(), PROVISIONAL.equals(received.kind())));
        keep(file, received.enclosures());
        cases.note(file, Step.of(act("receive", received), by, null, file.status()));
        if (!CONSENT.equals(received.kind())) {
            custody.open(file, received.content(), by);
        }
        persons.begin(file, received.content());
        process.received(file.caseRef());
        return file;
    }

    /** The person stays where he is: an arrest upon the request is for a court. */
    private CaseFile join(CaseFile file, Reception received, Officer by) {
        var request = requests.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
        texts.join(request, received.content());
        requests.save(request);
        describe(file, received);
        numbers.arrived(file, "request", received.letter(), by);
        keep(file, received.enclosures());
        var act = act(ReceptionVerbs.FULL_REQUEST, received);
        cases.note(file, act, by);
        custody.open(file, received.content(), by);
        custody.follow(file, act.verb(), act, by);
        persons.begin(file, received.content());
        if (!"received".equals(file.status())) {
            messages.acknowledge(file);
        }
        return file;
    }

    private static Act act(String verb, Reception received) {
        return Act.draft(verb)
                .reference(received.counterpartRef())
                .happened(received.receivedOn(), null)
                .act();
    }

    private void keep(CaseFile file, List<Enclosure> enclosures) {
        enclosures.forEach(
                enclosure -> documents.receive(file.caseRef(), enclosure.kind(), enclosure.name(), enclosure.taken()));
    }

    private static NewCase newCase(Reception received, Officer by) {
        return new NewCase(
                MACHINE,
                "EXT",
                received.kind(),
                received.state(),
                received.authority(),
                received.authority(),
                received.requesting(),
                received.state(),
                received.threadId(),
                received.externalRef(),
                by.username());
    }

    /** Whoever is asked for may be held, or warned: the file presses and is kept close from its first day on. */
    private static void describe(CaseFile file, Reception received) {
        var content = received.content();
        var presses = !CONSENT.equals(received.kind());
        file.extract(received.kind(), file.requested(), new CaseMarks(presses, true, null));
        file.about(RequestForms.kinds(content));
        if (received.counterpartAuthority() != null) {
            file.counterpart(received.counterpartAuthority());
        }
        if (received.counterpartRef() != null) {
            file.numbers().counterpart(received.counterpartRef());
        }
        var theirs = received.letter() == null ? LetterNumber.of(received.counterpartRef(), null) : received.letter();
        if (theirs != null) {
            file.numbers().theirs(theirs);
        }
        if (received.trainingDay() != null) {
            file.trainOn(received.trainingDay());
        }
        file.carryByHand(received.receivedOn() != null);
    }

    private static Set<String> principals(String authority) {
        return RECEIVING.stream()
                .map(role -> Officer.principalOf(authority, role))
                .collect(Collectors.toSet());
    }

    /** The request as it was received. */
    @Transactional(readOnly = true)
    public JsonNode content(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(texts::content)
                .orElseThrow(Refusal::notFound);
    }

    /** Keeps information the other State has sent, until an officer records it. */
    @Transactional
    public void keepInformation(String caseRef, JsonNode told) {
        var request = requests.find(caseRef, AccessScope.system()).orElseThrow(Refusal::notFound);
        request.informed(texts.hide(caseRef, told));
        requests.save(request);
    }

    /** The additional information received last, empty if none. */
    @Transactional(readOnly = true)
    public JsonNode information(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer))
                .map(request -> texts.show(caseRef, request.hiddenInformation()))
                .orElseThrow(Refusal::notFound);
    }
}
