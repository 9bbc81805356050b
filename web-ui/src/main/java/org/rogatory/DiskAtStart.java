package org.rogatory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * A node whose disk is full already, or one of whose folders it cannot write, would begin, make half of what it needs
 * and refuse its people one act after the other. It does not start.
 */
final class DiskAtStart {

    private static final String DATA = "rogatory.data";

    /** Each may lie on a disk of its own. */
    private static final List<String> FOLDERS = List.of(
            DATA,
            "rogatory.storage.directory",
            "rogatory.documents.work",
            "rogatory.audit.anchors",
            "rogatory.media.folder",
            "rogatory.media.updates",
            "rogatory.media.editions");

    private static final String RESERVE = "rogatory.storage.reserve";

    private final Environment settings;

    DiskAtStart(Environment settings) {
        this.settings = settings;
    }

    /** Before anything is made: whether all folders can be written and leave room. */
    void demandRoom() {
        var data = settings.getProperty(DATA, "./data");
        for (var setting : FOLDERS) {
            var folder = settings.getProperty(setting, data);
            // Signed places of the trail need none: where nothing is named they are kept in the database alone.
            if (!folder.isBlank()) {
                demand(setting, folder);
            }
        }
    }

    private void demand(String setting, String folder) {
        var place = there(Path.of(folder).toAbsolutePath().normalize());
        if (!Files.isDirectory(place) || !Files.isWritable(place)) {
            throw new WrongSetup(setting, "cannot be written; make it a folder of the user who runs this node");
        }
        var reserve = DataSize.parse(settings.getProperty(RESERVE, "200MB"));
        if (usable(setting, place) < reserve.toBytes()) {
            throw new WrongSetup(
                    setting,
                    "the disk has less room left than " + RESERVE + " (" + reserve.toMegabytes()
                            + " MB); make room on it, or set less");
        }
    }

    /** The folder itself, or the next above it that is there: what is not there yet is made in it. */
    private static Path there(Path folder) {
        var place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    private static long usable(String setting, Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException unreadable) {
            throw new WrongSetup(setting, "the disk does not say how much room it has; name another folder");
        }
    }
}
