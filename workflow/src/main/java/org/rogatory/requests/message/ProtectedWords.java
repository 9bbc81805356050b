package org.rogatory.requests.message;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.ToldNames;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.person.LearnedPersons;
import org.rogatory.requests.person.ProtectedPersons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what people write to another State from telling who a protected person is. Every message but a request passes
 * here before it is queued: requests are judged by the rules of law. What leaves later, as an answer does, passes when
 * it is written, too.
 */
@Component
public class ProtectedWords {

    /** What messages say in words of their own, and the fields of acts in which these are written. */
    private static final Map<String, ActField> WRITTEN = Map.ofEntries(
            Map.entry("text", ActField.RELEASED_TEXT),
            Map.entry("answers", ActField.ANSWERS),
            Map.entry(Particulars.KEY, ActField.PARTICULARS),
            Map.entry("conditions", ActField.CONDITIONS),
            Map.entry("place", ActField.PLACE),
            Map.entry("until_event", ActField.UNTIL_EVENT),
            Map.entry("reference", ActField.REFERENCE),
            Map.entry("order", ActField.REFERENCE),
            Map.entry("number", ActField.REFERENCE),
            Map.entry("court", ActField.ISSUER),
            Map.entry("escort", ActField.CONTACT),
            Map.entry("certifier", ActField.CONTACT));

    private static final List<String> OF_ITEMS = List.of("result", "conditions", "place");

    /** What an answer says once more in another language, and by whom that is certified. */
    private static final String TRANSLATION = "translation";

    private final LearnedPersons learned;
    private final ObjectProvider<Procedures> procedures;

    ProtectedWords(LearnedPersons learned, ObjectProvider<Procedures> procedures) {
        this.learned = learned;
        this.procedures = procedures;
    }

    /** Refuses an act whose words leave later than with the act itself, field by field. */
    public void demand(CaseFile file, Act act) {
        demand(file, act, () -> content(file));
    }

    /** The same where the request is at hand. */
    public void demand(CaseFile file, Act act, Supplier<JsonNode> content) {
        fieldByField(file, said(act), content);
    }

    /**
     * Refuses words that are written beside a letter and leave with it, place by place.
     *
     * @param words by the places in which they are written
     */
    public void demandBeside(CaseFile file, Map<String, String> words, Supplier<JsonNode> content) {
        if (words.isEmpty()) {
            return;
        }
        var names = names(file.caseRef(), content);
        var places = words.entrySet().stream()
                .filter(each -> names.in(JsonNodeFactory.instance.arrayNode().add(each.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!places.isEmpty()) {
            throw Refusal.ofAll("protected-name", places);
        }
    }

    /** Refuses a message that the act writes, field by field of the act. */
    public void demandWritten(CaseFile file, String kind, JsonNode payload) {
        if (!RequestForms.opens(kind)) {
            fieldByField(file, payload, () -> content(file));
        }
    }

    /** Refuses a message whose words were written before this act. */
    public void demandSettled(CaseFile file, String kind, JsonNode payload) {
        if (!RequestForms.opens(kind)) {
            demandSettled(file, payload, () -> content(file));
        }
    }

    /** The same of an answer, where the request is at hand. */
    public void demandSettled(CaseFile file, JsonNode payload, Supplier<JsonNode> content) {
        if (!places(file, payload, content).isEmpty()) {
            throw Refusal.of("protected-name-letter");
        }
    }

    private void fieldByField(CaseFile file, JsonNode payload, Supplier<JsonNode> content) {
        var places = places(file, payload, content);
        if (!places.isEmpty()) {
            throw Refusal.ofAll("protected-name", places);
        }
    }

    /** The fields in which somebody may be named; never by whom or how, which would tell whoever tries. */
    private List<String> places(CaseFile file, JsonNode payload, Supplier<JsonNode> content) {
        var written = written(payload);
        if (written.isEmpty()) {
            return List.of();
        }
        var names = names(file.caseRef(), content);
        return written.entrySet().stream()
                .filter(part -> names.in(part.getValue()))
                .map(part -> part.getKey().key())
                .toList();
    }

    /** The persons are read before the request: so it costs no statement of its own to put its persons back. */
    private ToldNames names(String caseRef, Supplier<JsonNode> content) {
        var persons = new ArrayList<>(learned.of(caseRef));
        var request = content.get();
        persons.addAll(ProtectedPersons.withheld(request));
        return new ToldNames(persons, ProtectedPersons.released(request));
    }

    private JsonNode content(CaseFile file) {
        return procedures.getObject().content(file, Officer.system(file.state()));
    }

    /** What is counted, as reminders are, is nobody's word. */
    private static Map<ActField, JsonNode> written(JsonNode payload) {
        var written = new EnumMap<ActField, JsonNode>(ActField.class);
        WRITTEN.forEach((part, field) -> {
            if (payload.hasNonNull(part) && !payload.path(part).isNumber()) {
                written.merge(field, payload.path(part), ProtectedWords::both);
            }
        });
        var results = results(payload);
        if (!results.isEmpty()) {
            written.put(ActField.RESULTS, results);
        }
        translated(payload.path(TRANSLATION), written);
        return written;
    }

    /** One field of an act may be told as more than one part. */
    private static JsonNode both(JsonNode one, JsonNode other) {
        return JsonNodeFactory.instance.arrayNode().add(one).add(other);
    }

    /** A translation stands with the words that it translates; who certifies it is named beside them. */
    private static void translated(JsonNode translation, Map<ActField, JsonNode> written) {
        var texts = JsonNodeFactory.instance.arrayNode();
        for (var section : translation.path("sections")) {
            texts.add(section.path("text").asString(""));
        }
        if (!texts.isEmpty()) {
            written.merge(ActField.RELEASED_TEXT, texts, ProtectedWords::both);
        }
        var certifier = translation.path("certifier");
        if (certifier.hasNonNull("name")) {
            written.put(ActField.CERTIFIED, certifier.path("name"));
        }
    }

    private static ArrayNode results(JsonNode payload) {
        var results = JsonNodeFactory.instance.arrayNode();
        for (var item : payload.path("items")) {
            OF_ITEMS.stream().filter(item::hasNonNull).map(item::path).forEach(results::add);
        }
        return results;
    }

    private static ObjectNode said(Act act) {
        var said = JsonNodeFactory.instance.objectNode();
        ActSaid.put(said, "text", act.words().releasedText());
        ActSaid.put(said, "conditions", act.words().conditions());
        ActSaid.put(said, "place", act.parties().place());
        ActSaid.put(said, "until_event", act.times().untilEvent());
        Particulars.put(said, act.words().particulars());
        return said;
    }
}
