package org.rogatory.transfer.incoming;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.FileTexts;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.WholeRequests;
import org.rogatory.requests.inbox.ProtectedGrounds;
import org.rogatory.requests.inbox.ReleasedAnswers;
import org.rogatory.requests.person.RequestPersons;
import org.rogatory.transfer.Seat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts of a request for a transfer that came, in clear and under the key of its file. */
@Component
class ReceivedTransferTexts {

    /** Its persons lie in the vault under this number: a file has one request. */
    private static final int RECEIVED = 1;

    private final RequestPersons persons;
    private final FileTexts texts;
    private final ReleasedAnswers answers;
    private final WholeRequests whole;

    ReceivedTransferTexts(RequestPersons persons, FileTexts texts, ReleasedAnswers answers, WholeRequests whole) {
        this.persons = persons;
        this.texts = texts;
        this.answers = answers;
        this.whole = whole;
    }

    /** The request as it came; its persons go to the vault. */
    ReceivedTransfer received(CaseFile file, JsonNode content) {
        var caseRef = file.caseRef();
        var hidden = texts.hide(caseRef, persons.add(caseRef, RECEIVED, content));
        return new ReceivedTransfer(caseRef, hidden, Seat.of(file, content));
    }

    /** What is written down of a paper takes the place of what was written down of it before. */
    void write(CaseFile file, ReceivedTransfer request, JsonNode content) {
        demandWhole(request);
        var caseRef = request.caseRef();
        request.write(texts.hide(caseRef, persons.keep(caseRef, RECEIVED, content)), Seat.of(file, content));
    }

    /** Refuses as long as something is taken out of the request that may have to be put back where it was. */
    void demandWhole(ReceivedTransfer request) {
        whole.demand(withoutPersons(request));
    }

    JsonNode content(ReceivedTransfer request) {
        return persons.restore(request.caseRef(), RECEIVED, withoutPersons(request));
    }

    private JsonNode withoutPersons(ReceivedTransfer request) {
        return texts.show(request.caseRef(), request.hiddenContent());
    }

    /** What we asked for last and what came upon it. */
    Inquiry inquiry(ReceivedTransfer request) {
        return Inquiry.read(texts.show(request.caseRef(), request.hiddenInformation()));
    }

    void keep(ReceivedTransfer request, Inquiry inquiry) {
        request.inquired(texts.hide(request.caseRef(), inquiry.kept()));
    }

    /** The instruments the request cites. */
    List<String> instruments(ReceivedTransfer request) {
        return RequestForms.instruments(withoutPersons(request));
    }

    /** What of an act may leave, with nothing that a ground which protects the person was put off or refused for. */
    ObjectNode released(Act act) {
        return answers.of(act, ProtectedGrounds.stays(act.grounds().ground()));
    }

    /** All that an act says against the request, as it lies in the file. */
    String kept(CaseFile file, Act act) {
        return texts.hide(file.caseRef(), answers.of(act, false).put("verb", act.verb()));
    }
}
