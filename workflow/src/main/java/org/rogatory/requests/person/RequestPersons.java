package org.rogatory.requests.person;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.persons.PersonIndex;
import org.rogatory.persons.PersonVault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes the persons of a request to the vault and leaves codes; puts them back for whoever may read the file. */
@Component
public class RequestPersons {

    private static final List<String> OPEN_TO_ALL = List.of("code", "role");

    private final PersonVault vault;
    private final JsonMapper json;

    RequestPersons(PersonVault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** Keeps the persons under the number and returns the content with their codes in place of them. */
    public JsonNode keep(String caseRef, int number, JsonNode content) {
        return coded(content, persons -> vault.keep(caseRef, number, persons));
    }

    /** The same for a number under which nothing is kept yet. */
    public JsonNode add(String caseRef, int number, JsonNode content) {
        return coded(content, persons -> vault.add(caseRef, number, persons));
    }

    /** Whether those of the number were written anew since they are kept under it. */
    public boolean rewritten(String caseRef, int number) {
        return vault.written(caseRef, number).filter(times -> times > 0).isPresent();
    }

    private JsonNode coded(JsonNode content, Consumer<ObjectNode> keeper) {
        if (!(content instanceof ObjectNode request)) {
            return content;
        }
        var coded = request.deepCopy();
        var persons = json.createObjectNode();
        PersonPlaces.replace(coded, person -> {
            var code = "P" + (persons.size() + 1);
            persons.set(code, person);
            return coded.stringNode(code);
        });
        var found = findable(request, coded, persons);
        if (!found.isEmpty()) {
            var open = persons.putArray(PersonVault.OPEN);
            found.forEach(open::add);
        }
        keeper.accept(persons);
        return coded;
    }

    /** The codes of those who may be found by their name: nobody of the sealed block, nobody who is kept at home. */
    private static List<String> findable(ObjectNode request, ObjectNode coded, ObjectNode persons) {
        var withheld = new HashSet<>(ProtectedPersons.withheld(request));
        var names = withheld.stream().flatMap(RequestPersons::names).collect(Collectors.toSet());
        var inBlock = coded.path("sealed")
                .path("persons")
                .valueStream()
                .map(code -> code.asString(""))
                .collect(Collectors.toSet());
        return persons.properties().stream()
                .filter(person -> !inBlock.contains(person.getKey())
                        && !withheld.contains(person.getValue())
                        && !person.getValue().path("sealed").asBoolean(false)
                        && names(person.getValue()).findAny().isPresent()
                        && names(person.getValue()).noneMatch(names::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As names are searched, in Latin too: in another spelling or order of its words it is the same. */
    private static Stream<String> names(JsonNode person) {
        return PersonPlaces.NAMES.stream()
                .map(key -> PersonIndex.plain(person.path(key).asString("")))
                .filter(name -> !name.isEmpty());
    }

    /** The content for readers who may not know names: of a person his code and his role, if he has them. */
    public static JsonNode withoutNames(JsonNode content) {
        if (!(content instanceof ObjectNode request)) {
            return content;
        }
        var coded = request.deepCopy();
        PersonPlaces.replace(coded, RequestPersons::withoutName);
        return coded;
    }

    private static JsonNode withoutName(JsonNode person) {
        var shown = JsonNodeFactory.instance.objectNode();
        OPEN_TO_ALL.stream().filter(person::hasNonNull).forEach(key -> shown.set(key, person.path(key)));
        return shown.put("sealed", true);
    }

    /**
     * Whether content takes nobody's name away, as one would that was read without names, however its reader fills in
     * what he was not told: each person in it is named or told as he is kept, and none that is kept is left out.
     */
    public static boolean keepsNames(JsonNode kept, JsonNode written) {
        return PersonPlaces.PARTS.stream().allMatch(part -> {
            var left = PersonPlaces.told(kept, part);
            var told = PersonPlaces.told(written, part);
            return told.size() >= left.size()
                    && told.stream().allMatch(person -> left.remove(person) || PersonPlaces.named(person, part));
        });
    }

    /** The content with its persons. */
    public JsonNode restore(String caseRef, int number, JsonNode coded) {
        return restored(coded, vault.read(caseRef, number));
    }

    /** All persons of a file, to put back into several versions of its content. */
    public Versions versions(String caseRef) {
        var all = vault.all(caseRef);
        return (number, coded) -> restored(coded, all.getOrDefault(number, json.createObjectNode()));
    }

    /** Puts the persons of a version back. */
    public interface Versions {
        JsonNode restore(int number, JsonNode coded);
    }

    private static JsonNode restored(JsonNode coded, JsonNode persons) {
        if (!(coded instanceof ObjectNode request)) {
            return coded;
        }
        var content = request.deepCopy();
        PersonPlaces.replace(content, code -> persons.path(code.asString("")).deepCopy());
        return content;
    }
}
