package org.rogatory.extradition.incoming;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.extradition.findings.ReleasedReasons;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.WholeRequests;
import org.rogatory.requests.inbox.ProtectedGrounds;
import org.rogatory.requests.inbox.ReleasedAnswers;
import org.rogatory.requests.person.RequestPersons;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The texts of a request for extradition that came, in clear and enciphered under the file's key. */
@Component
class ReceivedTexts {

    private static final int RECEIVED = 1;

    private final RequestPersons persons;
    private final FileTexts texts;
    private final ReleasedAnswers answers;
    private final ReleasedReasons released;
    private final WholeRequests whole;

    ReceivedTexts(
            RequestPersons persons,
            FileTexts texts,
            ReleasedAnswers answers,
            ReleasedReasons released,
            WholeRequests whole) {
        this.persons = persons;
        this.texts = texts;
        this.answers = answers;
        this.released = released;
        this.whole = whole;
    }

    String hide(String caseRef, JsonNode node) {
        return texts.hide(caseRef, node);
    }

    JsonNode show(String caseRef, @Nullable String hidden) {
        return texts.show(caseRef, hidden);
    }

    /** The request as it came; its persons go to the vault. */
    ReceivedExtradition received(String caseRef, JsonNode content, boolean provisional) {
        var hidden = hide(caseRef, persons.add(caseRef, RECEIVED, content));
        return new ReceivedExtradition(caseRef, hidden, provisional);
    }

    /** What is written down of a paper takes the place of what was written down of it before. */
    void write(ReceivedExtradition request, JsonNode content) {
        demandWhole(request);
        var caseRef = request.caseRef();
        request.write(hide(caseRef, persons.keep(caseRef, request.personsNumber(), content)));
    }

    /** The full request takes the place of that for provisional arrest, or of what a paper left of that. */
    void join(ReceivedExtradition request, JsonNode content) {
        demandWhole(request);
        var caseRef = request.caseRef();
        request.join(hide(caseRef, persons.add(caseRef, request.personsNumber() + 1, content)));
    }

    /** Refuses as long as something is taken out of the request that may have to be put back where it was. */
    void demandWhole(ReceivedExtradition request) {
        whole.demand(withoutPersons(request));
    }

    /**
     * Whether nothing is taken out of it, and nobody has written down what its paper says, so that another may take its
     * place: with each writing its persons are written too.
     */
    boolean replaceable(ReceivedExtradition request) {
        return !persons.rewritten(request.caseRef(), request.personsNumber()) && whole.whole(withoutPersons(request));
    }

    JsonNode content(ReceivedExtradition request) {
        return persons.restore(request.caseRef(), request.personsNumber(), withoutPersons(request));
    }

    private JsonNode withoutPersons(ReceivedExtradition request) {
        return show(request.caseRef(), request.hiddenContent());
    }

    /** What we asked for last and what came upon it. */
    Inquiry inquiry(ReceivedExtradition request) {
        return Inquiry.read(show(request.caseRef(), request.hiddenInformation()));
    }

    void keep(ReceivedExtradition request, Inquiry inquiry) {
        request.inquired(hide(request.caseRef(), inquiry.kept()));
    }

    /** The instruments the request cites. */
    List<String> instruments(ReceivedExtradition request) {
        return RequestForms.instruments(withoutPersons(request));
    }

    void decide(ReceivedExtradition request, DecisionFacts facts, String by) {
        request.decide(facts.decision(), hide(request.caseRef(), facts.kept()), by);
    }

    /** More is known of what was decided, or a court has decided otherwise. */
    void keep(ReceivedExtradition request, DecisionFacts facts) {
        request.confirm(facts.decision(), hide(request.caseRef(), facts.kept()));
    }

    /** What was decided; empty before. */
    Optional<DecisionFacts> decision(ReceivedExtradition request) {
        return request.hiddenDecision() == null
                ? Optional.empty()
                : Optional.of(DecisionFacts.read(show(request.caseRef(), request.hiddenDecision())));
    }

    /** What of the decision may leave with a notice; of a ground that protects the person a released code alone. */
    ObjectNode told(ReceivedExtradition request) {
        return decision(request)
                .map(facts -> withReleased(request.caseRef(), facts.ground(), facts.told()))
                .orElseGet(this::empty);
    }

    /** The same of an act. */
    ObjectNode told(String caseRef, Act act) {
        return withReleased(caseRef, act.grounds().ground(), released(act));
    }

    /** The code alone: the words that were written for it stay. */
    private ObjectNode withReleased(String caseRef, @Nullable String ground, ObjectNode told) {
        if (ProtectedGrounds.stays(ground) && released.has(caseRef, ground)) {
            told.put("ground", ground);
        }
        return told;
    }

    /**
     * What of an act may leave: ground, term, released text and codes; never the internal text, and nothing that a
     * ground which protects the person was put off for.
     */
    ObjectNode released(Act act) {
        return answers.of(act, ProtectedGrounds.stays(act.grounds().ground()));
    }

    ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
