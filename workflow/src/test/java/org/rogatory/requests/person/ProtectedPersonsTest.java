package org.rogatory.requests.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who a sealed person is never leaves, wherever it was written beside the code. */
class ProtectedPersonsTest {

    private static final List<String> FACTS = List.of(
            "name", "given_name", "born", "citizenship", "document", "document_number", "address", "location", "note");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatLeavesIsTheSameWhoeverTheSealedPersonIs(long seed) {
        var random = new Random(seed);
        var one = ProtectedPersons.released(request(random, "secret-one"));
        var other = ProtectedPersons.released(request(random, "secret-other"));

        assertThat(one).isEqualTo(other);
        assertThat(one.toString()).doesNotContain("secret").contains("V-1", "SYNTHETIC Open");
    }

    @Test
    void tellsThePartnerTheLanguageButNotHowTheLetterIsLaidOut() {
        var content = request(new Random(1), "secret").put("language", "uz-Cyrl");
        content.putObject("letter").put("layout", "columns");
        var released = ProtectedPersons.released(content);
        assertThat(released.path("language").asString()).isEqualTo("uz");
        assertThat(released.has("letter")).isFalse();
    }

    @Test
    void whatTheOfficeMarkedForItselfStaysAtHomeWhereverItStands() {
        var content = JsonMapper.shared().readTree("""
                {"offences": [{"key": "theft", "verify": true}],
                 "extradition": {"limitation": {"last_day": "2036-01-01", "note": "Own remark (synthetic)."}},
                 "persons": [{"role": "wanted", "code": "W-1", "sealed": false, "note": "Own remark (synthetic)."}],
                 "assistance": [{"type": "hearing", "facts": {"person": [{"name": "N", "note": "Own remark."}]}}]}
                """);
        assertThat(ProtectedPersons.released(content))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"offences": [{"key": "theft"}],
                 "extradition": {"limitation": {"last_day": "2036-01-01"}},
                 "persons": [{"role": "wanted", "code": "W-1", "sealed": false}],
                 "assistance": [{"type": "hearing", "facts": {"person": [{"name": "N"}]}}]}
                """));
    }

    @Test
    void leavesTheFileItselfAsItIs() {
        var content = request(new Random(1), "secret");
        var before = content.deepCopy();
        ProtectedPersons.released(content);
        assertThat(content).isEqualTo(before);
    }

    @Test
    void withholdsWhatItKeepsAtHomeAndNothingElse() {
        var withheld = ProtectedPersons.withheld(request(new Random(1), "secret"));

        assertThat(withheld)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(person -> assertThat(person.toString()).contains("secret"));
        assertThat(withheld.toString()).doesNotContain("SYNTHETIC Open");
        assertThat(ProtectedPersons.withheld(JsonMapper.shared().createObjectNode()))
                .isEmpty();
    }

    /** A request in which some facts of a sealed person were written in the open. */
    private static ObjectNode request(Random random, String secret) {
        var content = JsonMapper.shared().createObjectNode().put("facts", "Synthetic facts.");
        content.putArray("flags").add(secret);
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", secret);
        content.putArray("persons").addObject().put("role", "suspect").put("name", "SYNTHETIC Open");
        expose(content.withArray("persons").addObject().put("role", "witness").put("sealed", true), random, secret);
        expose(content.putArray("representatives").addObject().put("sealed", true), random, secret);
        var facts = content.putArray("assistance")
                .addObject()
                .put("type", "hearing")
                .putObject("facts");
        expose(facts.putObject("person_identity"), random, secret);
        expose(facts.putArray("holder").addObject().put("sealed", true), random, secret);
        return content;
    }

    /** Puts the person's code and at least one fact that tells who he is. */
    private static void expose(ObjectNode person, Random random, String secret) {
        person.put("code", "V-1").put("name", secret);
        FACTS.stream().filter(fact -> random.nextBoolean()).forEach(fact -> person.put(fact, secret));
    }
}
