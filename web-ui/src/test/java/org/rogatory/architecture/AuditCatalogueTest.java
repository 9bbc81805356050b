package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The list of all events the audit trail may hold. */
class AuditCatalogueTest {

    /** The lifecycles of a kind of case, by the word with which its events begin. */
    private static final Map<String, List<String>> MACHINES = Map.of(
            "mla", List.of("mla_outgoing", "mla_incoming", "item"),
            "extradition", List.of("extradition_outgoing", "extradition_incoming", "custody"),
            "transfer",
                    List.of("sentenced_transfer_outgoing", "sentenced_transfer_incoming", "sentenced_transfer_consent"),
            "referral",
                    List.of(
                            "referral",
                            "referral_identification",
                            "referral_assistance",
                            "referral_reflection",
                            "referral_justice_link",
                            "referral_return"));

    private static final String HEAD = """
            # Events of the audit trail

            Generated from the lifecycles and the names of events, which are those of the code, by `AuditCatalogueTest`, which compares. Every event has a
            moment, an actor (user name or `system`), a subject (an opaque reference) and codes; never a name or free text.

            | Event | What happened |
            |---|---|
            """;

    @Test
    void namesEveryEvent() throws IOException {
        var events = new TreeMap<>(events());
        for (var family : MACHINES.keySet()) {
            besideTheMachines().forEach((verb, what) -> events.put(family + "." + verb, what));
            verbs(family).forEach((verb, label) -> events.put(family + "." + verb, label));
        }

        assertThat(events)
                .hasSizeGreaterThan(500)
                .doesNotContainValue("")
                .containsKeys(
                        "mla.record_answer",
                        "extradition.decide_grant",
                        "transfer.withdraw_consent",
                        "referral.decide_age");
        new Catalogue(
                        "audit-events",
                        HEAD,
                        events.entrySet().stream()
                                .map(event -> "| `" + event.getKey() + "` | " + event.getValue() + " |")
                                .toList())
                .assertKept();
    }

    /** What no officer's verb does: the steps that have words of their own, as the timeline says them. */
    private static Map<String, String> besideTheMachines() throws IOException {
        return texts("cases", "cases.verb.");
    }

    private static Map<String, String> verbs(String family) throws IOException {
        var statuses = new YAMLMapper()
                .readTree(new ClassPathResource("reference-data/statuses.yaml").getContentAsByteArray());
        var labels = new TreeMap<String, String>();
        statuses.path("verbs").valueStream().forEach(verb -> labels.put(text(verb, "key"), text(verb, "label_en")));
        var verbs = new TreeMap<String, String>();
        for (var machine : Objects.requireNonNull(MACHINES.get(family))) {
            for (var list : List.of("transitions", "events")) {
                statuses.path("machines")
                        .path(machine)
                        .path(list)
                        .valueStream()
                        .forEach(step -> verbs.put(
                                text(step, "verb"), labels.getOrDefault(text(step, "verb"), text(step, "label_en"))));
            }
        }
        return verbs;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /** The events that are no verbs; that they are those of the code is proved where they are named. */
    private static Map<String, String> events() throws IOException {
        var events = texts("audit", "audit.event.");
        events.remove("other");
        return events;
    }

    private static Map<String, String> texts(String file, String prefix) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(
                new ClassPathResource("messages/" + file + ".properties").getContentAsString(StandardCharsets.UTF_8)));
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> texts.put(key.substring(prefix.length()), properties.getProperty(key)));
        return texts;
    }
}
