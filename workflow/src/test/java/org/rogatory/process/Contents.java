package org.rogatory.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Contents of requests, made from the shipped scenarios; all persons are synthetic. */
final class Contents {

    private static final List<String> SCENARIO_ONLY = List.of(
            "id",
            "title",
            "deficient",
            "direction",
            "unit",
            "as_of",
            "check_stage",
            "expected_path",
            "expected_findings",
            "requesting",
            "requesting_authority");

    private Contents() {}

    /** Bank records and the hearing of a witness in a case of trafficking in persons, asked of Kazakhstan in Russian. */
    static ObjectNode bankRecordsAndWitness() {
        var content = (ObjectNode) scenario("SC-01").deepCopy();
        content.remove(SCENARIO_ONLY);
        content.put("requested", "KZ").put("requested_authority", "KZ-GPO");
        content.put("language", "ru").put("translation", "not_needed");
        basis(content, "UNTOC", "UNTOC-TIP", "KZ-UZ-1997");
        return content;
    }

    /** The same, where the addressee needs a certified translation. */
    static ObjectNode translated() {
        return bankRecordsAndWitness().put("translation", "certified");
    }

    /** The same on an instrument that asks for no consultation before a refusal. */
    static ObjectNode withoutDutyToConsult() {
        var content = bankRecordsAndWitness();
        basis(content, "KZ-UZ-1997");
        return content;
    }

    /** The same without any treaty. */
    static ObjectNode onReciprocity() {
        var content = bankRecordsAndWitness();
        basis(content, "RECIPROCITY");
        content.put("undertakings", "We shall grant the same in a like case.");
        return content;
    }

    /** The summons of a witness, and of a second one, asked of Uzbekistan by Kazakhstan under these instruments. */
    static ObjectNode summons(String... instruments) {
        var content = Scenario.content(scenario("SC-02"));
        content.put("translation", "not_needed");
        content.withArray("assistance").add(content.at("/assistance/0").deepCopy());
        basis(content, instruments);
        return content;
    }

    static ObjectNode withoutPurpose() {
        var content = bankRecordsAndWitness();
        content.remove("purpose");
        return content;
    }

    private static void basis(ObjectNode content, String... instruments) {
        var basis = content.putArray("legal_basis");
        List.of(instruments).forEach(basis::add);
    }

    static JsonNode scenario(String id) {
        return scenarios()
                .filter(scenario -> id.equals(scenario.path("id").asString("")))
                .findFirst()
                .orElseThrow();
    }

    /** All shipped scenarios, of whatever procedure. */
    static Stream<JsonNode> scenarios() {
        try (var source = Contents.class.getResourceAsStream("/reference-data/scenarios.yaml")) {
            return new YAMLMapper().readTree(source).path("scenarios").valueStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
