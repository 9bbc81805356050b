package org.rogatory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.exchange.Manifest.Listed;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** The files inside a package that was opened and found to be whole, one after the other and none held in memory. */
@Component
class PackedFiles {

    private final PackageSealer sealer;
    private final Works works;
    private final KeptBytes bytes;
    private final EnclosedBytes enclosed;

    PackedFiles(PackageSealer sealer, Works works, KeptBytes bytes, EnclosedBytes enclosed) {
        this.sealer = sealer;
        this.works = works;
        this.bytes = bytes;
        this.enclosed = enclosed;
    }

    /** One of them, to be worked on; whoever asks closes it. */
    Work work(Work opened, Manifest manifest, Listed file) throws IOException {
        var found = new ArrayList<Work>(1);
        try {
            sealer.again(opened, (name, content) -> {
                if (found.isEmpty() && listed(manifest, name, file.sha256())) {
                    found.add(works.of(content, file.size()));
                }
            });
            return found.remove(0);
        } finally {
            found.forEach(Work::close);
        }
    }

    private static boolean listed(Manifest manifest, String name, String sha256) {
        return manifest.at(name).filter(file -> file.sha256().equals(sha256)).isPresent();
    }

    /**
     * Keeps them all, each checked while it passes, before the transaction that takes the message in: then no database
     * waits for gigabytes. Afterwards what nobody took is to be released.
     *
     * @throws Rejection if one is not what the manifest says; nothing is kept then
     */
    KeptFiles keep(Work opened, Manifest manifest) throws IOException {
        var keeping = new Keeping(manifest);
        try {
            sealer.again(opened, keeping);
            return keeping.done();
        } finally {
            keeping.removeUnlessDone();
        }
    }

    /** Removes what no message has taken. */
    void release(@Nullable KeptFiles files) {
        if (files != null && !files.contents().isEmpty()) {
            var taken = enclosed.referenced(
                    files.contents().stream().map(KeptContent::address).toList());
            files.contents().stream()
                    .filter(content -> !taken.contains(content.address()))
                    .forEach(bytes::discard);
        }
    }

    /** Keeps what comes by under the key of its message, once for each time it is listed: each document has its own. */
    private final class Keeping implements PackageSealer.Sink {

        private final Manifest manifest;
        private final String keyRef;
        private final Map<String, KeptContent> byHash = new HashMap<>();
        private final List<KeptContent> all = new ArrayList<>();
        private boolean done;

        Keeping(Manifest manifest) {
            this.manifest = manifest;
            this.keyRef = ExchangeIncoming.keyRef(manifest.messageId());
        }

        @Override
        public void entry(String name, InputStream content) throws IOException {
            var listed = manifest.at(name).orElse(null);
            if (listed != null && !byHash.containsKey(listed.sha256())) {
                var kept = bytes.keep(keyRef, StreamUtils.nonClosing(content), listed.size());
                all.add(kept);
                if (!kept.sha256().equals(listed.sha256())) {
                    throw new Rejection(RejectionCode.HASH_MISMATCH);
                }
                byHash.put(listed.sha256(), kept);
            }
        }

        KeptFiles done() throws IOException {
            var contents = new ArrayList<KeptContent>();
            var used = new HashSet<String>();
            for (var file : manifest.files()) {
                var kept = Objects.requireNonNull(byHash.get(file.sha256()));
                contents.add(used.add(file.sha256()) ? kept : copied(kept));
            }
            done = true;
            return new KeptFiles(manifest, contents);
        }

        private KeptContent copied(KeptContent kept) throws IOException {
            try (var content = bytes.open(kept)) {
                var copy = bytes.keep(keyRef, content, kept.size());
                all.add(copy);
                return copy;
            }
        }

        void removeUnlessDone() {
            if (!done) {
                all.forEach(bytes::discard);
            }
        }
    }
}
