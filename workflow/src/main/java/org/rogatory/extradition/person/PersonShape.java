package org.rogatory.extradition.person;

import java.lang.Character.UnicodeScript;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.persons.LatinName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The published shape of the dossier: how it is made of the person of a content, and what is read out of it. */
final class PersonShape {

    private static final Set<String> WANTED = Set.of("wanted", "sentenced");

    /** What a content and a dossier call alike. */
    private static final List<String> ALIKE = List.of("born", "place", "sex", "location");

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private static final String NAMES = "names";
    private static final String TEXT = "text";
    private static final String LATIN = "latin";

    /** The scripts of names by the codes of ISO 15924. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.LATIN, "Latn",
            UnicodeScript.CYRILLIC, "Cyrl",
            UnicodeScript.ARABIC, "Arab",
            UnicodeScript.ARMENIAN, "Armn",
            UnicodeScript.GEORGIAN, "Geor",
            UnicodeScript.GREEK, "Grek",
            UnicodeScript.HEBREW, "Hebr",
            UnicodeScript.HAN, "Hani");

    /** Any other, or none: what is written in no script that is told apart here. */
    private static final String OTHER_SCRIPT = "Zyyy";

    private PersonShape() {}

    /** The dossier of the person whom a content asks for; empty where it names nobody. */
    static Optional<ObjectNode> wanted(JsonNode content) {
        return content.path("persons")
                .valueStream()
                .filter(person -> WANTED.contains(person.path("role").asString("")))
                .filter(person -> !person.path("name").asString("").isBlank())
                .findFirst()
                .map(PersonShape::of);
    }

    private static ObjectNode of(JsonNode person) {
        var dossier = JsonNodeFactory.instance.objectNode();
        var name = dossier.putArray(NAMES).addObject();
        name.put(TEXT, person.path("name").asString("")).put("kind", "own");
        var latin = person.path("name_latin").asString("");
        if (!latin.isBlank()) {
            name.put(LATIN, latin);
        }
        ALIKE.stream()
                .filter(key -> person.path(key).isString())
                .forEach(key -> dossier.put(key, person.path(key).asString()));
        var citizenships = citizenships(person.path("citizenship")).toList();
        if (!citizenships.isEmpty()) {
            var known = dossier.putArray("citizenships");
            citizenships.forEach(state -> known.add(state));
        }
        if (person.path("sealed").asBoolean(false)) {
            dossier.put("protected", true);
        }
        return withLatinNames(dossier);
    }

    /** One, or several one by one; what is no State is left to be read in the content. */
    private static Stream<String> citizenships(JsonNode told) {
        return (told.isArray() ? told.valueStream() : Stream.of(told))
                .map(each -> each.asString(""))
                .filter(each -> STATE.matcher(each).matches())
                .distinct();
    }

    /** The same where each name says its script and, as far as a table tells it, how passports write it in Latin. */
    static ObjectNode withLatinNames(ObjectNode dossier) {
        var whole = dossier.deepCopy();
        whole.path(NAMES).valueStream().forEach(each -> {
            if (each instanceof ObjectNode name) {
                complete(name);
            }
        });
        return whole;
    }

    private static void complete(ObjectNode name) {
        var text = name.path(TEXT).asString("");
        if (!name.hasNonNull("script")) {
            name.put("script", script(text));
        }
        if (!name.hasNonNull(LATIN)) {
            LatinName.proposed(text).ifPresent(latin -> name.put(LATIN, latin));
        }
    }

    private static String script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .map(found -> SCRIPTS.getOrDefault(found, OTHER_SCRIPT))
                .orElse(OTHER_SCRIPT);
    }

    /** All that he is called, as it is written and in Latin. */
    static Stream<String> names(JsonNode dossier) {
        return dossier.path(NAMES)
                .valueStream()
                .flatMap(
                        name -> Stream.of(TEXT, LATIN).map(key -> name.path(key).asString("")))
                .filter(name -> !name.isBlank())
                .distinct();
    }

    /** The whole day of his birth; empty where no more than a year is known. */
    static Optional<LocalDate> born(JsonNode dossier) {
        try {
            return Optional.of(LocalDate.parse(dossier.path("born").asString("")));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** The documents of the file that the dossier names. */
    static Stream<String> documents(JsonNode dossier) {
        return Stream.of("photos", "prints", "documents")
                .flatMap(key -> dossier.path(key).valueStream())
                .map(each -> each.path("documentRef").asString(""))
                .filter(reference -> !reference.isEmpty());
    }
}
