package org.rogatory.archive;

import java.util.List;
import org.rogatory.identity.Officer;

/**
 * Files were destroyed by an act that many hands carried; told inside its transaction, to whoever certifies it.
 *
 * @param files as they stood before
 * @param keys how many keys were emptied, those of the files and of what they had received
 * @param backupsDays for how many days backups are kept by the rule of the installation; 0 where it says nothing
 * @param by who carried the act out
 */
public record FilesDestroyed(ActView act, List<ArchivedFile> files, int keys, int backupsDays, Officer by) {

    public FilesDestroyed {
        files = List.copyOf(files);
    }
}
