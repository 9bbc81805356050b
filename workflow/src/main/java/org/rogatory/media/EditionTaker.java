package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.DirectorySettings;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceReader;
import org.rogatory.directory.StandingData;
import org.rogatory.directory.WorkingCalendar;
import org.rogatory.identity.Officer;
import org.rogatory.law.Edition;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;

/**
 * Editions of the reference data: read as a node reads them at its start, then laid aside. This node goes on with the
 * one it has started with.
 */
@Component
class EditionTaker implements MediaTaker {

    private static final String PROGRAM = "rogatory";
    private static final long LARGEST = 16L * 1024 * 1024;

    private final DirectorySettings hosted;
    private final StandingData standing;
    private final List<ReferenceReader> readers;
    private final KeptEdition kept;
    private final MediaShelf shelf;

    EditionTaker(
            DirectorySettings hosted,
            StandingData standing,
            List<ReferenceReader> readers,
            KeptEdition kept,
            MediaShelf shelf) {
        this.hosted = hosted;
        this.standing = standing;
        this.readers = List.copyOf(readers);
        this.kept = kept;
        this.shelf = shelf;
    }

    /** Under which its editions are counted. */
    static String standingKey() {
        return MediaManifest.standingKey(MediaKind.EDITION, PROGRAM);
    }

    @Override
    public MediaKind kind() {
        return MediaKind.EDITION;
    }

    @Override
    public void judge(Carried carried, Officer officer) throws IOException {
        if (carried.content().size() > LARGEST) {
            throw new MediaRefused("media-too-large");
        }
        var manifest = carried.manifest();
        var edition = read(carried);
        if (!PROGRAM.equals(manifest.subject()) || edition.unnamed() || edition.number() != manifest.edition()) {
            throw new MediaRefused("media-content");
        }
    }

    /** What a node refuses to start with is refused here, with the same line; so is what locks somebody in or stops a limit. */
    private Edition read(Carried carried) throws IOException {
        try (InputStream in = carried.content().open()) {
            var files = ReferenceFiles.zipped(in);
            standing.demandKept(Directory.load(files, hosted));
            WorkingCalendar.load(files);
            standing.demandKept(DeadlineRules.load(files));
            readers.forEach(reader -> reader.read(files));
            return ReferenceData.load(files).edition();
        } catch (BrokenReferenceData broken) {
            throw new MediaRefused("media-edition", broken.getMessage());
        }
    }

    /** Where the register then refuses it, it lies there unused: what is in use the database says. */
    @Override
    public Entering prepare(Carried carried, Officer officer) throws IOException {
        var sha256 = shelf.edition(carried);
        var number = (int) carried.manifest().edition();
        var shipped = ReferenceFiles.shipped().number();
        return () -> {
            kept.take(number, shipped, sha256);
            return 1;
        };
    }
}
