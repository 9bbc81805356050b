package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.rogatory.documents.bytes.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a package tells in clear, as another system reads it; its seal is not looked at. */
public final class ToldManifest {

    private ToldManifest() {}

    /** The manifest in a package of {@link TextSealer}. */
    public static JsonNode of(SealedPackage parcel) {
        var found = new AtomicReference<JsonNode>(JsonMapper.shared().createObjectNode());
        try {
            new TextSealer().again(Work.of(WholePackage.bytes(parcel)), (name, content) -> {
                if (MessagePackage.MANIFEST.equals(name)) {
                    found.set(JsonMapper.shared().readTree(content.readAllBytes()));
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found.get();
    }
}
