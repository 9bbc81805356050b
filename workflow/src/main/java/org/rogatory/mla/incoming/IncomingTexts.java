package org.rogatory.mla.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.law.ReturnReasons;
import org.rogatory.law.TransmissionRoutes.Question;
import org.rogatory.mla.item.ItemMoments;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.WholeRequests;
import org.rogatory.requests.person.RequestPersons;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The texts of a request received, in clear and enciphered under the file's key. */
@Component
class IncomingTexts {

    /** A request is received once; only the written request that follows an oral one takes its place. */
    private static final int RECEIVED = 1;

    private final RequestPersons persons;
    private final FileTexts texts;
    private final FileCipher cipher;
    private final ReturnReasons reasons;
    private final WholeRequests whole;
    private final JsonMapper json;
    private final Clock clock;

    IncomingTexts(
            RequestPersons persons,
            FileTexts texts,
            FileCipher cipher,
            ReturnReasons reasons,
            WholeRequests whole,
            JsonMapper json,
            Clock clock) {
        this.clock = clock;
        this.persons = persons;
        this.texts = texts;
        this.cipher = cipher;
        this.reasons = reasons;
        this.whole = whole;
        this.json = json;
    }

    String hide(String caseRef, JsonNode node) {
        return texts.hide(caseRef, node);
    }

    /** Tells whether two texts of a file are the same, and nothing without its key. */
    String fingerprint(String caseRef, JsonNode node) {
        return cipher.fingerprint(caseRef, json.writeValueAsString(node));
    }

    JsonNode show(String caseRef, @Nullable String hidden) {
        return texts.show(caseRef, hidden);
    }

    /** The request as it came; its persons go to the vault. */
    IncomingRequest received(String caseRef, JsonNode content) {
        return new IncomingRequest(caseRef, hide(caseRef, persons.add(caseRef, RECEIVED, content)));
    }

    /** Refuses as long as something is taken out of the request that may have to be put back where it was. */
    void demandWhole(IncomingRequest request) {
        whole.demand(withoutPersons(request));
    }

    /** What is written down of a paper takes the place of what was written down of it before. */
    void write(IncomingRequest request, JsonNode content) {
        demandWhole(request);
        var caseRef = request.caseRef();
        request.write(hide(caseRef, persons.keep(caseRef, request.contentNumber(), content)));
    }

    /** The written request that follows an oral one takes its place. */
    void replace(IncomingRequest request, JsonNode content) {
        demandWhole(request);
        var caseRef = request.caseRef();
        request.replace(hide(caseRef, persons.add(caseRef, request.contentNumber() + 1, content)));
    }

    JsonNode content(IncomingRequest request) {
        return persons.restore(request.caseRef(), request.contentNumber(), withoutPersons(request));
    }

    private JsonNode withoutPersons(IncomingRequest request) {
        return show(request.caseRef(), request.hiddenContent());
    }

    /** The instruments the request cites. */
    List<String> instruments(IncomingRequest request) {
        return RequestForms.instruments(withoutPersons(request));
    }

    /** What the request says that the instruments look to where they admit a way of sending it. */
    Question asked(CaseFile file, IncomingRequest request) {
        var content = withoutPersons(request);
        var urgent = file.marks().urgent();
        return new Question(RequestForms.instruments(content), RequestForms.kinds(content), file.requested(), urgent);
    }

    /** Key of the authority to which the request was passed on as the competent one; empty where it was not. */
    Optional<String> forwardedTo(IncomingRequest request) {
        return "forward".equals(request.decision())
                ? show(request.caseRef(), request.hiddenDecision())
                        .path("forwarded_to")
                        .asStringOpt()
                : Optional.empty();
    }

    /** What of a decision may leave: ground, term, released text and codes; never the internal text. */
    ObjectNode released(Act act) {
        var node = json.createObjectNode();
        Optional.ofNullable(act.grounds().ground()).ifPresent(ground -> node.put("ground", ground));
        Optional.ofNullable(act.times().until()).ifPresent(until -> node.put("until", until.toString()));
        Optional.ofNullable(act.times().untilEvent()).ifPresent(event -> node.put("until_event", event));
        Optional.ofNullable(act.words().releasedText()).ifPresent(text -> node.put("text", text));
        Optional.ofNullable(act.parties().authority()).ifPresent(authority -> node.put("forwarded_to", authority));
        Particulars.put(node, act);
        var told = reasons.released(act.grounds().reasons());
        if (!told.isEmpty()) {
            told.forEach(node.putArray("reasons")::add);
        }
        if (!act.items().keys().isEmpty()) {
            var keys = node.putArray("keys");
            act.items().keys().forEach(keys::add);
        }
        return node;
    }

    /** Says that it is of now: on the other side no older word of an item takes the place of a newer one. */
    ObjectNode ofNow(ObjectNode said) {
        return said.put(ItemMoments.KEY, clock.instant().toString());
    }

    /** Our question as it is kept, with the message that asks it: replies name that. */
    String question(String caseRef, ObjectNode asked, String messageRef) {
        return hide(caseRef, Inquiry.askedBy(asked.deepCopy(), messageRef));
    }

    /** Whether this answers our last question, and not an earlier one. */
    boolean answersLast(IncomingRequest request, JsonNode told) {
        return Inquiry.answers(show(request.caseRef(), request.hiddenInformationAsked()), told);
    }

    /** What was told upon a question, with what was told upon it before. */
    String informed(IncomingRequest request, JsonNode told) {
        return hide(request.caseRef(), received(request).with(told).kept());
    }

    /** What we asked for last and what came upon it; empty where nothing was asked. */
    Optional<Inquiry> inquiry(IncomingRequest request) {
        return Optional.ofNullable(request.hiddenInformationAsked())
                .map(asked -> new Inquiry(
                        show(request.caseRef(), asked), received(request).told()));
    }

    /** Whether anything was told upon what we asked for last. */
    boolean answered(IncomingRequest request) {
        return inquiry(request).orElseGet(() -> received(request)).answered();
    }

    /** What came, kept apart from the question. */
    private Inquiry received(IncomingRequest request) {
        return Inquiry.read(show(request.caseRef(), request.hiddenInformationReceived()));
    }

    ObjectNode empty() {
        return json.createObjectNode();
    }
}
