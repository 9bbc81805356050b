package org.rogatory.requests.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    /** What was read without names is told from what names everybody: written back, it would take the names away. */
    @Test
    void knowsARequestThatWasReadWithoutNames() {
        assertThat(RequestPersons.coded(request())).isFalse();
        assertThat(RequestPersons.coded(RequestPersons.withoutNames(request()))).isTrue();
        assertThat(RequestPersons.coded(
                        RequestPersons.withoutNames(JsonMapper.shared().readTree("{}"))))
                .isFalse();
    }

    private static ObjectNode request() {
        return (ObjectNode) JsonMapper.shared().readTree(REQUEST);
    }
}
