package org.rogatory.requests.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PersonPlacesTest {

    private static final String REQUEST = """
            {"form": "mla_request", "facts": "what happened",
             "persons": [{"name": "SYNTHETIC One"}, {"code": "V-1"}],
             "representatives": "SYNTHETIC Two, advocate",
             "sealed": {"annex": "A", "persons": [{"code": "V-1", "name": "SYNTHETIC Three"}]},
             "assistance": [{"type": "bank_records",
                             "facts": {"holder": "SYNTHETIC Four", "record_holder": {"name": "SYNTHETIC Five"},
                                       "records": ["statements"]}},
                            {"type": "hearing", "facts": null}],
             "new_assistance": [{"type": "hearing", "facts": {"person_identity": "SYNTHETIC Six",
                                                             "person_address": ["SYNTHETIC Street", null]}}]}""";

    @Test
    void namesNobodyOnceItsPersonsAreTakenOut() {
        var content = request();
        var taken = new ArrayList<JsonNode>();
        PersonPlaces.replace(content, person -> {
            taken.add(person);
            return content.stringNode("P" + taken.size());
        });
        assertThat(content.toString()).doesNotContain("SYNTHETIC").contains("what happened", "statements");
        assertThat(taken).hasSize(9);
    }

    @Test
    void readsTheSameOnceTheyArePutBack() {
        var content = request();
        var persons = new HashMap<String, JsonNode>();
        PersonPlaces.replace(content, person -> {
            var code = "P" + persons.size();
            persons.put(code, person);
            return content.stringNode(code);
        });
        PersonPlaces.replace(content, code -> persons.get(code.asString("")));
        assertThat(content).isEqualTo(request());
    }

    @Test
    void leavesARequestWithoutPersonsAsItIs() {
        for (var text : List.of("{}", "{\"persons\": null, \"sealed\": null, \"assistance\": null}")) {
            var content = (ObjectNode) JsonMapper.shared().readTree(text);
            PersonPlaces.replace(content, person -> content.stringNode("nobody"));
            assertThat(content).isEqualTo(JsonMapper.shared().readTree(text));
        }
    }

    /** What was read without names, written back, would take the names away. */
    @Test
    void knowsARequestThatWasReadWithoutNames() {
        var read = RequestPersons.withoutNames(request());
        var nobody = JsonMapper.shared().readTree("{}");

        assertThat(RequestPersons.keepsNames(request(), request())).isTrue();
        assertThat(RequestPersons.keepsNames(request(), read)).isFalse();
        assertThat(RequestPersons.keepsNames(nobody, RequestPersons.withoutNames(nobody)))
                .isTrue();
    }

    /** However a client fills in what it was not told, or leaves it out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persons\": [{\"role\": \"witness\"}]}",
                "{\"persons\": [{\"role\": \"witness\", \"name\": null, \"sealed\": true}]}",
                "{\"persons\": [{\"role\": \"witness\", \"name\": \" \", \"name_latin\": \"\"}]}",
                "{\"persons\": [null]}",
                "{\"persons\": []}",
                "{\"persons\": null}",
                "{}"
            })
    void knowsThatANameWouldBeLost(String written) {
        var json = JsonMapper.shared();
        var kept = json.readTree("{\"persons\": [{\"role\": \"witness\", \"name\": \"SYNTHETIC One\"}]}");

        assertThat(RequestPersons.keepsNames(kept, json.readTree(written))).isFalse();
    }

    @Test
    void takesAnotherNameAndWhoIsKeptWithoutOne() {
        var json = JsonMapper.shared();
        var kept = json.readTree("{\"persons\": [{\"name\": \"SYNTHETIC One\"}, {\"code\": \"V-1\"}]}");
        var mended = json.readTree("{\"persons\": [{\"name_latin\": \"SYNTHETIC Two\"}, {\"code\": \"V-1\"}]}");
        var twice = json.readTree("{\"persons\": [{\"code\": \"V-1\"}, {\"code\": \"V-1\"}]}");

        assertThat(RequestPersons.keepsNames(kept, mended)).isTrue();
        assertThat(RequestPersons.keepsNames(kept, twice)).isFalse();
    }

    @Test
    void knowsThatTheTargetOfAnItemWouldBeLost() {
        var without = request();
        facts(without).putNull("holder");
        var blank = request();
        facts(blank).put("holder", " ");

        assertThat(RequestPersons.keepsNames(request(), without)).isFalse();
        assertThat(RequestPersons.keepsNames(request(), blank)).isFalse();
    }

    private static ObjectNode facts(ObjectNode request) {
        return (ObjectNode) request.at("/assistance/0/facts");
    }

    private static ObjectNode request() {
        return (ObjectNode) JsonMapper.shared().readTree(REQUEST);
    }
}
