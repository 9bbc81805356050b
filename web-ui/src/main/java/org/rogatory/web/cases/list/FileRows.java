package org.rogatory.web.cases.list;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.QuietWords;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Files that a search has found, in the reader's words. */
@Component
public class FileRows {

    private final CaseWords caseWords;
    private final QuietWords quiet;
    private final Directory directory;
    private final Words words;

    FileRows(CaseWords caseWords, QuietWords quiet, Directory directory, Words words) {
        this.caseWords = caseWords;
        this.quiet = quiet;
        this.directory = directory;
        this.words = words;
    }

    /** A file in a list. */
    record FileRow(
            String reference,
            @Nullable String numbers,
            String title,
            RouteView route,
            StatusView status,
            String changed,
            boolean urgent) {}

    public List<FileRow> rows(List<CaseFile> files, Locale reader) {
        return files.stream()
                .map(file -> new FileRow(
                        file.caseRef(),
                        caseWords.numbers(file),
                        caseWords.title(file, reader),
                        caseWords.route(file, reader),
                        quiet.status(file, reader),
                        words.moment(file.changedAt(), directory.times().zone(file.authority())),
                        file.marks().urgent()))
                .toList();
    }
}
