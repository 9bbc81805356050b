package org.rogatory.exchange;

import java.util.List;
import org.rogatory.documents.KeptBytes;
import org.springframework.stereotype.Component;

/** Packs what a message says and what goes with it, as it is before it is sealed. */
@Component
class Packing {

    private final Outbox outbox;
    private final PackageIndex index;
    private final KeptBytes bytes;

    Packing(Outbox outbox, PackageIndex index, KeptBytes bytes) {
        this.outbox = outbox;
        this.index = index;
        this.bytes = bytes;
    }

    List<PackageSealer.Entry> entries(ExchangeOutgoing message) {
        var content = outbox.content(message);
        var manifest = Manifest.of(message, content);
        return MessagePackage.entries(manifest, index.of(manifest), content, bytes);
    }
}
