package org.rogatory.mla.incoming;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.inbox.TheirLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a request on paper says is written down by those who have it before them, as much at a time as they like, until
 * it is decided on. What came by message is never written anew.
 */
@Service
public class PaperWriting implements TheirLetters.Written {

    /** The trace of one saving. */
    public static final String VERB = "write_down";

    private static final Set<String> UNDECIDED = Set.of("received", "registered", "under_review");

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final IncomingTexts texts;
    private final CountedItems items;
    private final PaperContents contents;
    private final Exchange exchange;
    private final ReservedParts reserved;

    PaperWriting(
            Cases cases,
            IncomingRequestRepository requests,
            IncomingTexts texts,
            CountedItems items,
            PaperContents contents,
            Exchange exchange,
            ReservedParts reserved) {
        this.cases = cases;
        this.requests = requests;
        this.texts = texts;
        this.items = items;
        this.contents = contents;
        this.exchange = exchange;
        this.reserved = reserved;
    }

    /** Whether the officer may still write down what the paper says; nobody writes over what he may not read. */
    @Override
    @Transactional(readOnly = true)
    public boolean admits(CaseFile file, Officer officer) {
        return IncomingRequests.MACHINE.equals(file.machine())
                && file.byHand()
                && UNDECIDED.contains(file.status())
                && PaperRequests.receives(officer)
                && reserved.all(file, ReservedPart.SECTION).isEmpty()
                && exchange.messagesOf(file.caseRef()).stream()
                        .noneMatch(message -> message.incoming() && RequestForms.opens(message.kind()));
    }

    /** Writes the content anew; refused if somebody else was faster, and if an item is not there any more. */
    @Transactional
    public CaseFile write(String caseRef, @Nullable Long version, JsonNode given, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var request = requests.find(caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, version);
        if (!admits(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        var content = content(file, given);
        complete(file, request, content);
        texts.write(request, content);
        requests.save(request);
        file.extract(file.form(), file.requested(), RequestForms.marks(content));
        file.about(RequestForms.kinds(content));
        cases.trace(file, Act.of(VERB, version), officer);
        return file;
    }

    /** It stays a request of this form from one State to the other, whatever was sent. */
    private ObjectNode content(CaseFile file, JsonNode given) {
        var told = given.deepCopy();
        if (told instanceof ObjectNode whole) {
            whole.put("form", file.form()).put("requesting", file.requesting()).put("requested", file.state());
        }
        return contents.of(told, file.requesting(), file.state(), file.authority());
    }

    /** Items that the paper asks for besides are added; one that is worked on already is not lost. */
    private void complete(CaseFile file, IncomingRequest request, ObjectNode content) {
        var before = RequestForms.kinds(texts.content(request));
        var kinds = RequestForms.kinds(content);
        var added = new ArrayList<>(kinds);
        if (!before.stream().allMatch(kind -> added.remove(kind))) {
            throw Refusal.of("item-written-down", "assistance");
        }
        if (!before.equals(kinds)) {
            items.complete(file, content);
        }
    }
}
