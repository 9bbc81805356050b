package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves is what the published schemas tell: no less, and of messages nothing beside it. */
final class PublishedShape {

    private static final ContentSchema PACKAGES = ContentSchema.ofPackages();
    private static final JsonNode PARTS = parts(ContentSchema.MESSAGE_RESOURCE);
    private static final JsonNode OF_EXTRADITION = parts(ContentSchema.EXTRADITION_MESSAGE_RESOURCE);
    private static final JsonNode OF_TRANSFER = parts(ContentSchema.TRANSFER_MESSAGE_RESOURCE);

    private PublishedShape() {}

    /** Fails unless a manifest and what its message says have it. */
    static void demand(JsonNode manifest) {
        var kind = manifest.path("kind").asString("");
        assertThat(PACKAGES.violations(manifest)).as(kind).isEmpty();
        if (!RequestForms.opens(kind) && !"receipt".equals(kind)) {
            var said = manifest.path("payload");
            var parts = Stream.of(OF_EXTRADITION, OF_TRANSFER)
                    .filter(own -> own.has(kind))
                    .findFirst()
                    .orElse(PARTS);
            assertThat(names(parts, "message")).as(kind).containsAll(said.propertyNames());
            said.path("items")
                    .forEach(item -> assertThat(names(parts, "item")).as(kind).containsAll(item.propertyNames()));
        }
    }

    private static JsonNode parts(String resource) {
        return JsonMapper.shared().readTree(ContentSchema.text(resource)).path("$defs");
    }

    private static Collection<String> names(JsonNode parts, String part) {
        return parts.path(part).path("properties").propertyNames();
    }
}
