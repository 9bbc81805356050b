package org.rogatory.requests.content;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.legs.Departures.Leaving;
import org.rogatory.requests.message.Enclosing;
import org.rogatory.requests.message.LetterLayout;
import org.rogatory.requests.message.LetterSeals;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.person.ProtectedPersons;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.transmission.Purpose;
import org.springframework.stereotype.Component;

/** The request leaves: enclosures, sealed message, legs, number. */
@Component
public class RequestDispatch {

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final LetterSeals seals;
    private final TranslatedPapers translated;
    private final RequestMessenger messenger;
    private final Departures departures;

    RequestDispatch(
            OutgoingRequestRepository requests,
            RequestContents contents,
            LetterSeals seals,
            TranslatedPapers translated,
            RequestMessenger messenger,
            Departures departures) {
        this.requests = requests;
        this.contents = contents;
        this.seals = seals;
        this.translated = translated;
        this.messenger = messenger;
        this.departures = departures;
    }

    /** Queues the message that opens the file there, with the letter and what goes with it; returns its reference. */
    public String transmit(CaseFile file, Act act, Officer officer) {
        var request = requests.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
        var all = translated.current(seals.demand(file, request.letterRef()));
        var enclosures = Enclosing.all(all, request.letterRef(), document -> true);
        var whole = contents.of(request);
        var content = LetterLayout.told(whole, ProtectedPersons.released(whole));
        var number = file.numbers().office();
        var messageRef =
                messenger.leave(file, new Said(RequestForms.message(file.form()), content, enclosures, number));
        var enclosed = Leaving.encloses(enclosures);
        departures.leave(file, act, new Leaving(Purpose.REQUEST, content, messageRef, number, enclosed), officer);
        return messageRef;
    }
}
