package org.rogatory.requests.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Violation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The codes in the content of a request are codes of the reference data; a draft may lack them, not misspell them. */
@Component
public class ContentCodes {

    private static final String UNKNOWN = "unknown-code";
    private static final String FILE = "classified_ref";

    private final ReferenceData reference;
    private final Directory directory;

    ContentCodes(ReferenceData reference, Directory directory) {
        this.reference = reference;
        this.directory = directory;
    }

    /** Refuses a content with codes that nobody knows, place by place, and one that a State addresses to itself. */
    public void demand(JsonNode content) {
        var requested = content.path("requested").asString("");
        if (content.hasNonNull("requested") && !directory.states().contains(requested)) {
            throw Refusal.of("unknown-state", "requested");
        }
        if (requested.equals(content.path("requesting").asString())) {
            throw Refusal.of("own-state", "requested");
        }
        if (foreign(content.path("requested_authority").asString(""), requested)) {
            throw Refusal.of("authority-of-another-state", "requested_authority");
        }
        var wrong = new ArrayList<Violation>();
        var types = reference.assistanceTypes().keySet();
        wrong.addAll(misspelt(content.path("assistance"), "/assistance/", "type", types));
        var offences = reference.offences().keySet();
        wrong.addAll(misspelt(content.path("offences"), "/offences/", "key", offences));
        classified(content, wrong);
        instruments(content, wrong);
        authority(content, "requested_authority", wrong);
        authority(content, "requesting_authority", wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.violations(wrong);
        }
    }

    /** Whether a known authority is of another State than the one requested. */
    private boolean foreign(String authority, String requested) {
        return directory
                .find(authority)
                .filter(known -> !known.state().equals(requested))
                .isPresent();
    }

    private static List<Violation> misspelt(JsonNode list, String place, String field, Set<String> known) {
        var wrong = new ArrayList<Violation>();
        for (int number = 0; number < list.size(); number++) {
            var code = list.path(number).path(field).asString("");
            if (!code.isEmpty() && !known.contains(code)) {
                wrong.add(new Violation(place + number + "/" + field, UNKNOWN, List.of()));
            }
        }
        return wrong;
    }

    /** Of a measure kept in a classified file nothing is taken in but who holds the file, its number and its day. */
    private void classified(JsonNode content, List<Violation> wrong) {
        var items = content.path("assistance");
        for (int number = 0; number < items.size(); number++) {
            var type = reference.assistanceType(items.path(number).path("type").asString(""));
            if (type.filter(AssistanceType::classified).isPresent()) {
                var facts = items.path(number).path("facts");
                var place = "/assistance/" + number + "/facts/";
                outside(facts, Set.of(FILE), place, wrong);
                outside(facts.path(FILE), Set.of("owner", "number", "date"), place + FILE + "/", wrong);
            }
        }
    }

    private static void outside(JsonNode given, Set<String> known, String place, List<Violation> wrong) {
        if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
            wrong.add(new Violation(place.substring(0, place.length() - 1), "classified-outside", List.of()));
        }
        given.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.add(new Violation(place + name, "classified-outside", List.of())));
    }

    private void instruments(JsonNode content, List<Violation> wrong) {
        var number = 0;
        for (var cited : content.path("legal_basis")) {
            var code = cited.asString("");
            if (!code.isEmpty() && !reference.instruments().containsKey(code)) {
                wrong.add(new Violation("/legal_basis/" + number, UNKNOWN, List.of()));
            }
            number++;
        }
    }

    private void authority(JsonNode content, String field, List<Violation> wrong) {
        var key = content.path(field).asString("");
        if (!key.isEmpty() && directory.find(key).isEmpty()) {
            wrong.add(new Violation("/" + field, UNKNOWN, List.of()));
        }
    }
}
