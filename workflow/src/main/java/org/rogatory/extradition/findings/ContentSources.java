package org.rogatory.extradition.findings;

import java.util.List;
import java.util.Optional;
import org.rogatory.extradition.findings.Judging.Facts;
import org.rogatory.law.Ground;
import org.rogatory.law.Grounds;
import tools.jackson.databind.JsonNode;

/**
 * What a request says of a matter, where the rules of law have found nothing against it there. Of what only a person
 * can weigh it says nothing, whatever it says.
 */
final class ContentSources {

    private static final String FULL = "extradition_request";
    private static final String COOPERATION = "extradition";
    private static final String PROSECUTION = "prosecution";
    private static final String JUDGMENT = "extradition.judgment";
    private static final String PURPOSE = "extradition.purpose";
    private static final String LIMITATION = "extradition.limitation";
    private static final String NATIONALITY = "extradition.nationality_check";
    private static final String ABSENCE = "extradition.in_absentia";

    private ContentSources() {}

    /** The place of the content by which a matter is satisfied; empty where it says too little. */
    static Optional<String> of(Matter matter, Facts facts, Grounds grounds) {
        var content = facts.content();
        if (!FULL.equals(content.path("form").asString(""))) {
            return Optional.empty();
        }
        return switch (matter) {
            case THRESHOLD -> said("offences", prosecutes(content) && punished(content));
            case LIMITATION -> said(LIMITATION, given(at(content, LIMITATION).path("last_day")));
            case NATIONALITY -> said(NATIONALITY, given(at(content, NATIONALITY)) && citizen(content));
            case IN_ABSENTIA -> present(content);
            case FISCAL -> said("legal_basis", forbidden(facts.cited(), grounds));
            default -> Optional.empty();
        };
    }

    private static Optional<String> said(String place, boolean enough) {
        return Optional.of(place).filter(known -> enough);
    }

    /** Of a sentence to be served another term is asked, which a person looks up. */
    private static boolean prosecutes(JsonNode content) {
        return PROSECUTION.equals(at(content, PURPOSE).asString(""));
    }

    private static boolean punished(JsonNode content) {
        var offences = content.path("offences");
        return !offences.isEmpty()
                && offences.valueStream()
                        .allMatch(offence -> offence.path("max_penalty_years").isNumber());
    }

    private static boolean citizen(JsonNode content) {
        return content.path("persons")
                .valueStream()
                .filter(person -> "wanted".equals(person.path("role").asString("")))
                .anyMatch(person -> given(person.path("citizenship")));
    }

    /** Nobody was judged yet, or it is said that he was there. */
    private static Optional<String> present(JsonNode content) {
        var judgment = at(content, JUDGMENT);
        if (given(at(content, ABSENCE))) {
            return Optional.empty();
        }
        if (prosecutes(content) && !given(judgment)) {
            return Optional.of(PURPOSE);
        }
        var absent = judgment.path("in_absentia");
        return said(JUDGMENT, absent.isBoolean() && !absent.asBoolean());
    }

    /** A cited instrument does not let it be pleaded. */
    private static boolean forbidden(List<String> cited, Grounds grounds) {
        var plea = Matter.FISCAL.ground();
        return !cited.isEmpty()
                && grounds.refusal(cited, COOPERATION, List.of()).stream()
                        .map(Ground::key)
                        .noneMatch(key -> key.equals(plea));
    }

    private static JsonNode at(JsonNode content, String path) {
        return content.at("/" + path.replace('.', '/'));
    }

    private static boolean given(JsonNode value) {
        return value.isContainer()
                ? !value.isEmpty()
                : !value.isMissingNode()
                        && !value.isNull()
                        && !value.asString("").isBlank();
    }
}
