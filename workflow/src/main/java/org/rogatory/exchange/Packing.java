package org.rogatory.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.springframework.stereotype.Component;

/** Packs what a message says and what goes with it, never whole in memory. Not in a transaction: it takes its time. */
@Component
class Packing {

    private final Outbox outbox;
    private final PackageIndex index;
    private final KeptBytes bytes;
    private final Works works;
    private final PackageSealer sealer;

    Packing(Outbox outbox, PackageIndex index, KeptBytes bytes, Works works, PackageSealer sealer) {
        this.outbox = outbox;
        this.index = index;
        this.bytes = bytes;
        this.works = works;
        this.sealer = sealer;
    }

    /**
     * The sealed package of a message; whoever asks closes it.
     *
     * @throws DocumentRefused if there is no room for it; nothing of it is left then
     */
    Work sealed(ExchangeOutgoing message) {
        var entries = entries(message);
        return written(to -> sealer.seal(entries, message.fromAuthority(), to));
    }

    /** The same without a seal, as a zip for people. */
    Work zipped(ExchangeOutgoing message) {
        var entries = entries(message);
        return written(to -> MessagePackage.zip(entries, to));
    }

    private List<PackageSealer.Entry> entries(ExchangeOutgoing message) {
        var content = outbox.content(message);
        var manifest = Manifest.of(message, content);
        return MessagePackage.entries(manifest, index.of(manifest), content, bytes);
    }

    private Work written(Writing writing) {
        try (var target = works.target()) {
            writing.to(target);
            return target.done();
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException failed) {
            throw new UncheckedIOException("A package could not be packed", failed);
        }
    }

    /** Writes a package. */
    private interface Writing {

        void to(OutputStream target) throws IOException;
    }
}
