package org.rogatory.requests.content;

import java.util.List;
import java.util.function.Consumer;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Enclosure;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.legs.Departures.Leaving;
import org.rogatory.requests.message.Enclosing;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.message.letter.LetterLayout;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.person.ProtectedPersons;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.transmission.Purpose;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The request leaves: enclosures, sealed message, legs, number. */
@Component
public class RequestDispatch {

    private final KnownDrafts known;
    private final RequestContents contents;
    private final LeavingContents leaving;
    private final LetterSeals seals;
    private final TranslatedPapers translated;
    private final RequestMessenger messenger;
    private final Departures departures;
    private final OutboundRules rules;

    RequestDispatch(
            KnownDrafts known,
            RequestContents contents,
            LeavingContents leaving,
            LetterSeals seals,
            TranslatedPapers translated,
            RequestMessenger messenger,
            Departures departures,
            OutboundRules rules) {
        this.known = known;
        this.contents = contents;
        this.leaving = leaving;
        this.seals = seals;
        this.translated = translated;
        this.messenger = messenger;
        this.departures = departures;
        this.rules = rules;
    }

    /**
     * What is about to leave.
     *
     * @param papers all documents of the file
     * @param content the whole of the request, also what is not told openly
     * @param enclosures what travels with it for everybody to read, its letter first
     */
    public record Outbound(CaseFile file, List<DocumentView> papers, JsonNode content, List<Enclosure> enclosures) {}

    /** What is demanded of what leaves, and kept of it: by a bean of every request, else of one kind. */
    @FunctionalInterface
    public interface OutboundRule {

        /** Refuses what may not leave; tells what is done once its message has this reference. */
        Consumer<String> demand(Outbound outbound);

        /** What is warned of before it leaves, of the content as it is kept. */
        default List<Finding> findings(CaseFile file, JsonNode content) {
            return List.of();
        }
    }

    /** Queues the message that opens the file there, with the letter and what goes with it; returns its reference. */
    public String transmit(CaseFile file, Act act, Officer officer) {
        return transmit(file, act, outbound -> messageRef -> {}, officer);
    }

    /** The same where its kind demands more of it. */
    public String transmit(CaseFile file, Act act, OutboundRule rule, Officer officer) {
        var letterRef = known.of(file.caseRef()).letterRef();
        var papers = seals.demand(file, letterRef);
        var enclosures = Enclosing.all(translated.current(papers), letterRef, document -> true);
        var whole = leaving.whole(file, contents.of(known.of(file.caseRef())));
        var outbound = new Outbound(file, papers, whole, enclosures);
        var left = rules.demand(outbound).andThen(rule.demand(outbound));
        var content = LetterLayout.told(whole, ProtectedPersons.released(whole));
        var number = file.numbers().office();
        var messageRef =
                messenger.leave(file, new Said(RequestForms.message(file.form()), content, enclosures, number));
        left.accept(messageRef);
        var enclosed = Leaving.encloses(enclosures);
        departures.leave(file, act, new Leaving(Purpose.REQUEST, content, messageRef, number, enclosed), officer);
        return messageRef;
    }
}
