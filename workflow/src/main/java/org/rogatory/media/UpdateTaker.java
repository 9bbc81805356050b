package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Newer editions of the program: laid aside for who installs them, and never run from here. */
@Component
class UpdateTaker implements MediaTaker {

    private static final String PROGRAM = "rogatory";
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final MediaShelf shelf;

    UpdateTaker(MediaShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public MediaKind kind() {
        return MediaKind.UPDATE;
    }

    @Override
    public void judge(Carried carried, Officer officer) throws IOException {
        try (InputStream in = carried.content().open()) {
            var archive = Arrays.equals(in.readNBytes(ARCHIVE.length), ARCHIVE);
            if (!archive || !PROGRAM.equals(carried.manifest().subject())) {
                throw new MediaRefused("media-content");
            }
        }
    }

    /** The file is verified and agreed to; where the register then refuses it, it lies there unused. */
    @Override
    public Entering prepare(Carried carried, Officer officer) throws IOException {
        shelf.update(carried);
        return () -> 1;
    }
}
