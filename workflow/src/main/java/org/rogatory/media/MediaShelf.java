package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Durable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where packages lie that wait, as they came: what they hold is published and signed, so it is no secret, and it is
 * checked anew whenever it is taken from here.
 */
@Component
class MediaShelf {

    private static final Logger LOG = LoggerFactory.getLogger(MediaShelf.class);

    private final Works works;
    private final MediaSettings settings;

    MediaShelf(Works works, MediaSettings settings) {
        this.works = works;
        this.settings = settings;
    }

    void put(String itemRef, Work content) throws IOException {
        lay(content, place(itemRef));
    }

    /** A copy that nobody changes while it is checked and used. */
    Work open(String itemRef) throws IOException {
        var place = place(itemRef);
        if (!Files.isRegularFile(place)) {
            throw new MediaRefused("media-gone");
        }
        try (InputStream kept = Files.newInputStream(place)) {
            return works.of(kept, Files.size(place));
        } catch (ContentTooLarge grown) {
            throw new MediaRefused("media-changed");
        } catch (StoreFull full) {
            throw new MediaRefused("disk-full");
        }
    }

    /** What stays costs room only: its line is decided. */
    void remove(String itemRef) {
        try {
            Files.deleteIfExists(place(itemRef));
        } catch (IOException stays) {
            LOG.warn("A package could not be removed: {}", stays.getClass().getName());
        }
    }

    /** Lays a verified update where who installs it finds it. */
    void update(Carried update) throws IOException {
        var manifest = update.manifest();
        lay(
                update.content(),
                settings.updates().resolve(String.valueOf(manifest.edition())).resolve(manifest.file()));
    }

    /** Lays a verified edition where the nodes find it at their next start, and tells its SHA-256. */
    String edition(Carried edition) throws IOException {
        var sha256 = MediaRegister.sha256(edition.content());
        lay(edition.content(), settings.edition((int) edition.manifest().edition(), sha256));
        return sha256;
    }

    private Path place(String itemRef) {
        return settings.folder().resolve(itemRef + ".asice");
    }

    private static void lay(Work content, Path place) throws IOException {
        try (InputStream in = content.open()) {
            Durable.write(in, place);
        }
    }
}
