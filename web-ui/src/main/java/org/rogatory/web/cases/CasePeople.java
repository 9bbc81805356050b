package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.person.RequestPersons;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The persons of a request: names for those who work on it, codes for those who only oversee or register. */
@Component
public class CasePeople {

    private static final List<String> FACTS = List.of(
            "name_latin",
            "born",
            "place",
            "citizenship",
            "sex",
            "parents",
            "location",
            "address",
            "document_number",
            "tax_id",
            "bank_details",
            "note");

    private final RequestValues values;
    private final Words words;

    CasePeople(RequestValues values, Words words) {
        this.values = values;
        this.words = words;
    }

    /**
     * A person of the request.
     *
     * @param sealed whether his name is kept from this reader, or from everybody but the shelter
     */
    record Person(String code, String role, String name, boolean sealed, List<Row> facts) {}

    /**
     * The content of a request as this officer may read it. The sealed block is for those who write it; its names stand on
     * no page.
     */
    public static JsonNode readable(JsonNode content, CaseFile file, Officer officer) {
        var seen = content;
        if (seen.has("sealed") && !writes(file, officer) && seen.deepCopy() instanceof ObjectNode open) {
            open.remove("sealed");
            seen = open;
        }
        return Roles.readsNames(officer) ? seen : RequestPersons.withoutNames(seen);
    }

    private static boolean writes(CaseFile file, Officer officer) {
        return file.draftedBy().equals(officer.username())
                || "draft".equals(file.status()) && officer.has(file.courtRoute() ? Role.COURT : Role.DRAFTER);
    }

    public List<Person> of(JsonNode content, Officer officer, Locale reader) {
        var people = new ArrayList<Person>();
        for (var person : content.path("persons")) {
            people.add(person(person, code(person, people.size() + 1), Roles.readsNames(officer), reader));
        }
        return people;
    }

    /** The code he was given, or his number in the request. */
    static String code(JsonNode person, int number) {
        var given = person.path("code").asString("");
        return given.isEmpty() ? "P-" + number : given;
    }

    String role(JsonNode person, Locale reader) {
        var role = person.path("role").asString("");
        return role.isEmpty() ? words.text("cases.people.no-role") : values.text("role", person.path("role"), reader);
    }

    private Person person(JsonNode person, String code, boolean open, Locale reader) {
        var name = person.path("name").asString("");
        if (!open || person.path("sealed").asBoolean(false) || name.isEmpty()) {
            return new Person(code, role(person, reader), "", true, List.of());
        }
        var facts = FACTS.stream()
                .filter(person::hasNonNull)
                .map(key -> new Row(words.text("cases.person." + key), values.text(key, person.path(key), reader)))
                .toList();
        return new Person(code, role(person, reader), name, false, facts);
    }
}
