package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rogatory.exchange.MessageStatus;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The list of all events the audit trail may hold. */
class AuditCatalogueTest {

    private static final String ACTION =
            "\"((?:identity|cases|tasks|documents|deadlines|operations|persons|notices|exchange|law|directory)\\.[a-z_]+)\"";
    private static final List<String> MACHINES = List.of("mla_outgoing", "mla_incoming", "item");
    private static final String HEAD = """
            # Events of the audit trail

            Generated from the code, the lifecycles and the texts by `AuditCatalogueTest`, which compares. Every event has a
            moment, an actor (user name or `system`), a subject (an opaque reference) and codes; never a name or free text.

            | Event | What happened |
            |---|---|
            """;

    @Test
    void namesEveryEvent() throws IOException {
        var events = new TreeMap<String, String>();
        var texts = texts();
        Sources.found(ACTION, Sources.all()).stream()
                .filter(action -> !action.endsWith(".yaml"))
                .forEach(action -> events.put(action, texts.getOrDefault("cases.log.action." + action, "")));
        for (var status : MessageStatus.values()) {
            events.put(
                    "exchange." + status.name().toLowerCase(Locale.ROOT),
                    "A message: " + status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        besideTheMachines().forEach((verb, what) -> events.put("mla." + verb, what));
        verbs().forEach((verb, label) -> events.put("mla." + verb, label));

        assertThat(events).hasSizeGreaterThan(80);
        new Catalogue(
                        "audit-events",
                        HEAD,
                        events.entrySet().stream()
                                .map(event -> "| `" + event.getKey() + "` | " + event.getValue() + " |")
                                .toList())
                .assertKept();
    }

    /** What no officer's verb does. */
    private static Map<String, String> besideTheMachines() {
        return Map.of(
                "draft", "Began a draft",
                "write", "Wrote the draft",
                "receive", "A request came in",
                "parked_message", "A message came that the state does not admit, and waits for an officer",
                "information_received", "Information asked for came in",
                "received_reminder", "A reminder came in",
                "received_interim_reply", "An interim reply came in");
    }

    private static Map<String, String> verbs() throws IOException {
        var statuses = new YAMLMapper()
                .readTree(new ClassPathResource("reference-data/statuses.yaml").getContentAsByteArray());
        var labels = new TreeMap<String, String>();
        statuses.path("verbs").valueStream().forEach(verb -> labels.put(text(verb, "key"), text(verb, "label_en")));
        var verbs = new TreeMap<String, String>();
        for (var machine : MACHINES) {
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

    private static Map<String, String> texts() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(
                new ClassPathResource("messages/cases.properties").getContentAsString(StandardCharsets.UTF_8)));
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
