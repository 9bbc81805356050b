package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.rogatory.journey.NationalSystem;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.referral.Referral;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The verbs that officers have done by calls, each as it is described and offered; which they were is remembered. */
final class CalledVerbs {

    /** Looks at the form of an act before it is done. */
    interface Forms {
        void look(String username, String address, Set<String> needed);
    }

    /** Of requests for legal assistance. */
    static final List<String> ASSISTANCE = List.of("mla_outgoing", "mla_incoming", "item");

    /** Of files of every other family. */
    static final List<String> OTHERS = Stream.concat(
                    Stream.of(
                            "extradition_outgoing",
                            "extradition_incoming",
                            "custody",
                            "sentenced_transfer_outgoing",
                            "sentenced_transfer_incoming",
                            "sentenced_transfer_consent",
                            Referral.MACHINE),
                    Referral.TRACKS.stream())
            .toList();

    /** What a file keeps beside its own status. */
    private static final List<String> BESIDE = List.of("item", "custody", "sentenced_transfer_consent");

    private static final SchemaRegistry SHAPES = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Function<String, NationalSystem> systems;
    private final Lifecycles lifecycles;
    private final Forms forms;
    private final JsonNode description;
    private final Set<String> called = new ConcurrentSkipListSet<>();

    CalledVerbs(Function<String, NationalSystem> systems, Lifecycles lifecycles, Forms forms) {
        this.systems = systems;
        this.lifecycles = lifecycles;
        this.forms = forms;
        this.description = systems.apply("officer.uz").description().path("paths");
    }

    /** Machine and verb of every call that was admitted. */
    Set<String> called() {
        return called;
    }

    /** Machine and verb of everything that can be done to what these machines are about. */
    Set<String> all(List<String> machines) {
        return machines.stream()
                .map(lifecycles::of)
                .flatMap(machine -> verbs(machine).map(verb -> machine.machine() + " " + verb))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verbs(Lifecycle machine) {
        return Stream.concat(machine.verbs().stream(), machine.events().stream().map(event -> event.verb()));
    }

    NationalSystem as(String username) {
        return systems.apply(username);
    }

    /** A draft that this officer begins. */
    CalledFile drafted(String username, ObjectNode content) {
        return begun(username, "/cases", content);
    }

    CalledFile begun(String username, String path, Object body) {
        var begun = as(username).post(path, body);
        assertThat(begun.status()).as("%s %s", path, begun.body()).isEqualTo(201);
        var file = begun.body();
        return new CalledFile(
                this, file.path("caseRef").asString(), file.path("machine").asString());
    }

    /** Waits until the verb is offered, looks at its form, and does it with a body of the described shape. */
    void call(CalledFile file, String username, String verb, Map<String, ?> fields) {
        isDescribed(verb, fields);
        var action = Awaitility.await(username + " is offered " + verb)
                .pollDelay(Duration.ZERO)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> offered(file, username, verb), found -> !found.isMissingNode());
        var offered = names(action, true);
        assertThat(offered).as("fields of %s", verb).containsAll(fields.keySet());
        assertThat(fields.keySet()).as("fields of %s", verb).containsAll(names(action, false));
        forms.look(username, "/cases/" + file.caseRef() + "/acts/" + address(verb), names(action, false));
        as(username).writes(file.caseRef(), address(verb), fields);
        called.add(machine(file, verb) + " " + verb);
    }

    /** The machine that a verb moves: that of the file, unless it is one of what the file keeps beside. */
    private String machine(CalledFile file, String verb) {
        var beside = Referral.MACHINE.equals(file.machine()) ? Referral.TRACKS : BESIDE;
        return Stream.concat(Stream.of(file.machine()), beside.stream())
                .filter(machine -> verbs(lifecycles.of(machine)).anyMatch(verb::equals))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode offered(CalledFile file, String username, String verb) {
        return as(username)
                .get("/cases/" + file.caseRef() + "/actions")
                .body()
                .valueStream()
                .filter(action -> verb.equals(action.path("verb").asString()))
                .filter(action -> action.path("barred").isNull())
                .findFirst()
                .orElse(JsonMapper.shared().missingNode());
    }

    /** The fields of what is offered, or those that are needed. */
    private static Set<String> names(JsonNode action, boolean all) {
        return action.path("fields")
                .valueStream()
                .filter(field -> all || field.path("required").asBoolean())
                .map(field -> field.path("name").asString())
                .collect(Collectors.toSet());
    }

    private void isDescribed(String verb, Map<String, ?> fields) {
        var shape = description
                .path("/api/v1/cases/{caseRef}/" + address(verb))
                .at("/post/requestBody/content/application~1json/schema");
        assertThat(shape.isObject() || fields.isEmpty()).as("shape of %s", verb).isTrue();
        if (shape.isObject()) {
            var body = JsonMapper.shared().writeValueAsString(fields);
            assertThat(SHAPES.getSchema(shape.toString(), InputFormat.JSON).validate(body, InputFormat.JSON))
                    .as("body of %s", verb)
                    .isEmpty();
        }
    }

    private static String address(String verb) {
        return verb.replace('_', '-');
    }
}
