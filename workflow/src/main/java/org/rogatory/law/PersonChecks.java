package org.rogatory.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks of persons: who they are, and that those under protection stay behind a code. */
final class PersonChecks {

    static final Map<String, Check> CHECKS = Map.of(
            "persons_identified", PersonChecks::identified,
            "coded_identity", PersonChecks::codedIdentity,
            "sealed_reference", Check.of("sealed_reference", PersonChecks::sealedReference),
            "consent_dated", Check.of("consent_dated", PersonChecks::consentDated),
            "return_is_independent", Check.of("return_is_independent", PersonChecks::returnIsIndependent));

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,6}-[A-Z0-9][A-Z0-9-]{0,15}");
    private static final Pattern SEALED = Pattern.compile(
            "sealed|annex|закрыт|приложени|yopiq|ilova", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern REMARK = Pattern.compile("\\s*\\(.*\\)$");
    /** White space, also as JSON writes it. */
    private static final Pattern GAP = Pattern.compile("(?:\\\\[nrt]|\\s)+");

    private static final List<String> IDENTITY =
            List.of("name", "name_latin", "born", "document", "document_number", "address");
    private static final List<String> DETAILS = List.of("born", "citizenship", "location");
    static final String EXPOSED = "identity_in_open_fields";

    private PersonChecks() {}

    private static List<String> identified(Check.Subject subject) {
        var persons = Values.elements(subject.value());
        var failures = new ArrayList<String>();
        if (persons.isEmpty() || !persons.stream().map(PersonChecks::unnamed).allMatch(List::isEmpty)) {
            failures.add("persons_identified");
        }
        if (!persons.stream().map(PersonChecks::unknownDetails).allMatch(List::isEmpty)) {
            failures.add("person_detail");
        }
        if (exposed(subject.request())) {
            failures.add(EXPOSED);
        }
        return failures;
    }

    /** What a person lacks to be identified: a role, and a name or a code. */
    static List<String> unnamed(JsonNode person) {
        return Stream.of("role", "name")
                .filter(field -> !Values.has(person, field))
                .filter(field -> !field.equals("name") || !Values.has(person, "code"))
                .toList();
    }

    /** What is not known of a person who is not behind a code. */
    static List<String> unknownDetails(JsonNode person) {
        if (behindCode(person)) {
            return List.of();
        }
        var details = Values.text(person, "role").equals("legal_person") ? List.of("location") : DETAILS;
        return details.stream().filter(detail -> !Values.has(person, detail)).toList();
    }

    private static boolean behindCode(JsonNode person) {
        return person.path("sealed").asBoolean(false) || Values.has(person, "code") && !Values.has(person, "name");
    }

    private static List<String> codedIdentity(Check.Subject subject) {
        if (exposed(subject.request())) {
            return List.of(EXPOSED);
        }
        if (subject.value().isObject()) {
            return IDENTITY.stream().anyMatch(subject::has)
                    ? List.of(EXPOSED)
                    : code(subject.text("code")) ? List.of() : List.of("coded_identity");
        }
        return code(subject.text()) ? List.of() : List.of("coded_identity");
    }

    private static boolean code(String text) {
        return CODE.matcher(text).matches();
    }

    private static boolean sealedReference(Check.Subject subject) {
        var text = subject.value().isObject() ? subject.text("code") : subject.text();
        return code(text) || SEALED.matcher(text).find();
    }

    /** Whether the open part tells who a protected person is: by a field beside the code, or by what the seal holds. */
    static boolean exposed(RequestContent request) {
        var open = request.open();
        return besideCode(open)
                || !told(Values.elements(request.at("sealed.persons")), open).isEmpty();
    }

    /** What must not be said of these persons and is said all the same. */
    static Set<String> told(List<JsonNode> persons, JsonNode content) {
        var secrets = persons.stream()
                .flatMap(PersonChecks::secrets)
                .filter(secret -> secret.length() > 3)
                .toList();
        return secrets.isEmpty()
                ? Set.of()
                : secrets.stream().filter(flat(content.toString())::contains).collect(Collectors.toUnmodifiableSet());
    }

    static boolean exposes(Finding finding) {
        return EXPOSED.equals(finding.key());
    }

    private static boolean besideCode(JsonNode node) {
        return node.path("sealed").asBoolean(false) && IDENTITY.stream().anyMatch(field -> Values.has(node, field))
                || node.valueStream().anyMatch(PersonChecks::besideCode);
    }

    /** What must not be said: the name in either script and order, where he lives, his papers. */
    private static Stream<String> secrets(JsonNode person) {
        var names = Stream.of("name", "name_latin").flatMap(field -> eitherOrder(plain(Values.text(person, field))));
        var others =
                Stream.of("address", "document_number", "document").map(field -> plain(Values.text(person, field)));
        return Stream.concat(names, others);
    }

    private static Stream<String> eitherOrder(String name) {
        var reversed = Arrays.asList(name.split(" "));
        Collections.reverse(reversed);
        return Stream.of(name, String.join(" ", reversed));
    }

    /** A name or an address without the remark in brackets that follows it. */
    private static String plain(String text) {
        return flat(REMARK.matcher(text).replaceAll(""));
    }

    private static String flat(String text) {
        return small(GAP.matcher(text).replaceAll(" ").strip());
    }

    /** In small letters, the Armenian «և» as two: in capitals it is never one. */
    static String small(String text) {
        return text.toLowerCase(Locale.ROOT).replace("և", "եվ").replace("եւ", "եվ");
    }

    private static boolean consentDated(Check.Subject subject) {
        return Values.date(subject.value(), "date")
                .filter(date -> !date.isAfter(subject.request().asOf()))
                .isPresent();
    }

    private static boolean returnIsIndependent(Check.Subject subject) {
        return subject.value().path("voluntary").asBoolean(false)
                && subject.has("own_consent_nationality_check")
                && !subject.text("own_consent_nationality_check").equals("false")
                && subject.text("condition").equals("none");
    }
}
