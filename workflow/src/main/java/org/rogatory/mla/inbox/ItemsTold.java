package org.rogatory.mla.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ItemResult;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemMirror;
import org.rogatory.mla.item.ItemMoments;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.mla.outgoing.LateAnswers;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the other State tells of the items of our request: where each stands, and what limits begin with it. */
@Component
class ItemsTold {

    /** What brings results; a refusal or a return of what has ended moves nothing. */
    private static final String RESULTS = "response_executed";

    private final ItemMirror mirror;
    private final ItemTerms terms;
    private final ItemMoments moments;
    private final OutgoingRequests requests;
    private final LateAnswers late;

    ItemsTold(ItemMirror mirror, ItemTerms terms, ItemMoments moments, OutgoingRequests requests, LateAnswers late) {
        this.late = late;
        this.moments = moments;
        this.mirror = mirror;
        this.terms = terms;
        this.requests = requests;
    }

    /** What a message tells, without where those of its items stand of which something newer was told before. */
    JsonNode news(CaseFile file, MessageReceived message) {
        return moments.news(file.caseRef(), message.payload());
    }

    /** Whether a postponement puts nothing off any more: of all that it put off something newer is known. */
    static boolean overtaken(MessageReceived message, JsonNode news) {
        return "postponement_notice".equals(message.kind()) && putsOff(message.payload()) && !putsOff(news);
    }

    private static boolean putsOff(JsonNode payload) {
        return payload.path("items")
                .valueStream()
                .anyMatch(item -> "postponed".equals(item.path("outcome").asString("")));
    }

    /** The results of an answer that is not the newest, as far as nothing newer is known of them. */
    void older(CaseFile file, JsonNode news) {
        mirror.answered(file.caseRef(), results(news), Officer.system(file.state()));
    }

    /** Keeps the results of an answer that came after the end of the request; false where it brings none, or is not late. */
    boolean late(CaseFile file, MessageReceived message, JsonNode news) {
        if (!RESULTS.equals(message.kind())
                || !late.told(
                        file, ToldSteps.of(message, LateAnswers.VERB, news).act())) {
            return false;
        }
        mirror.told(file.caseRef(), news);
        moments.told(file.caseRef(), news);
        return true;
    }

    void take(CaseFile file, JsonNode payload) {
        mirror.told(file.caseRef(), payload);
        terms.told(file, payload, () -> requests.cited(file.caseRef()));
        terms.putOff(file);
        moments.told(file.caseRef(), payload);
    }

    /** What a message tells of each item, as far as it is a result. */
    static List<ItemResult> results(JsonNode payload) {
        var results = new ArrayList<ItemResult>();
        payload.path("items")
                .forEach(item -> results.add(new ItemResult(
                        item.path("number").asInt(0),
                        item.path("outcome").asString(""),
                        text(item, "result"),
                        text(item, "conditions"),
                        text(item, "ground"),
                        null,
                        TextLanguage.read(item))));
        return results;
    }

    /** The texts of a list of a message. */
    static List<String> strings(JsonNode payload, String key) {
        return payload.path(key).valueStream().map(node -> node.asString("")).toList();
    }

    private static @Nullable String text(JsonNode item, String key) {
        return item.hasNonNull(key) ? item.path(key).asString("") : null;
    }
}
