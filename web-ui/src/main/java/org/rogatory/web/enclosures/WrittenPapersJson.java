package org.rogatory.web.enclosures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.PrintableText;
import org.rogatory.cases.Refusal;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.Enclosures.Written;
import org.rogatory.enclosures.Found;

/**
 * The papers of an inventory as a system writes them.
 *
 * @param lines all of them; null for those that are kept
 */
record WrittenPapersJson(@Nullable @Valid List<WrittenPaperJson> lines) {

    /**
     * One paper.
     *
     * @param document the document of the file it is; null for what is only listed
     * @param found how a paper that came was found; null where nobody has looked
     */
    record WrittenPaperJson(
            @Nullable @Size(max = 64) String document,
            @Nullable @Size(max = 64) String kind,
            @Nullable @PrintableText String title,
            @Nullable Integer sheets,
            @Nullable Integer copies,
            @Nullable Boolean original,
            @Nullable Boolean ticked,
            @Nullable @Size(max = 20) String found,
            @Nullable Integer sheetsFound) {

        EnclosureLine line(int at) {
            var words = Objects.toString(title, "").strip();
            return new EnclosureLine(
                    document,
                    Objects.toString(kind, ""),
                    words.isEmpty() ? null : words,
                    sheets,
                    copies,
                    Boolean.TRUE.equals(original),
                    Boolean.TRUE.equals(ticked),
                    found == null ? null : found(found, at),
                    sheetsFound);
        }

        private static Found found(String key, int at) {
            return Found.of(key).orElseThrow(() -> Refusal.of("unknown-code", "lines[" + at + "].found"));
        }
    }

    /** What is written, on the version that was seen. */
    Written on(Written kept) {
        return lines == null ? kept : new Written(kept.version(), papers(lines));
    }

    private static List<EnclosureLine> papers(List<WrittenPaperJson> lines) {
        var papers = new ArrayList<EnclosureLine>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line == null) {
                throw Refusal.of("field-missing", "lines[" + at + "]");
            }
            papers.add(line.line(at));
        }
        return papers;
    }
}
