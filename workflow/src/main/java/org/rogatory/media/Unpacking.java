package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.media.PublishedPackages.Publisher;

/** Takes what a package hands over: its manifest first, then the one file that this names, and nothing else. */
final class Unpacking implements PublishedPackages.Sink, AutoCloseable {

    private final Works works;
    private final long limit;
    private @Nullable MediaManifest manifest;
    private @Nullable Work content;

    Unpacking(Works works, long limit) {
        this.works = works;
        this.limit = limit;
    }

    @Override
    public void entry(String name, InputStream in) throws IOException {
        var told = manifest;
        if (told == null && MediaManifest.NAME.equals(name)) {
            manifest = MediaManifest.read(in.readNBytes(MediaManifest.LARGEST + 1));
        } else if (told != null && content == null && told.file().equals(name)) {
            content = taken(in);
        } else {
            throw new MediaRefused("media-package");
        }
    }

    private Work taken(InputStream in) throws IOException {
        try {
            return works.of(in, limit);
        } catch (ContentTooLarge large) {
            throw new MediaRefused("media-too-large");
        } catch (StoreFull full) {
            throw new MediaRefused("disk-full");
        }
    }

    /** All of it; whoever has it closes it. */
    Carried done(Publisher publisher) {
        var told = manifest;
        var found = content;
        if (told == null || found == null) {
            throw new MediaRefused("media-package");
        }
        content = null;
        return new Carried(told, publisher, found);
    }

    @Override
    public void close() {
        var left = content;
        if (left != null) {
            left.close();
        }
    }
}
