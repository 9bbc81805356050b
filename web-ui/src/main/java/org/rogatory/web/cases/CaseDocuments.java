package org.rogatory.web.cases;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentPages;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.SignatureChecks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;

/** The documents of a file as lines of a list. */
public final class CaseDocuments {

    /** Languages in which papers come here; any other may be said in the description. */
    private static final List<String> LANGUAGES =
            List.of("ru", "en", "uz", "kk", "ky", "tg", "tk", "az", "hy", "ka", "fr", "de", "it", "tr", "ar", "zh");

    private CaseDocuments() {}

    /**
     * One document: how it is called, what it is, where its paper is, its SHA-256.
     *
     * @param internal whether it never leaves
     * @param annexed whether it leaves inside a sealed annex only
     */
    public record Line(
            String reference,
            String title,
            String detail,
            @Nullable String description,
            @Nullable String paper,
            boolean awaited,
            String fingerprint,
            boolean internal,
            boolean annexed,
            boolean checkable,
            boolean showable,
            @Nullable String isolation,
            InspectionWords inspection) {

        /** The same with the number under which a journal keeps it, before what else is told. */
        Line numbered(@Nullable String number) {
            var told = number == null ? detail : number + ", " + detail;
            return new Line(
                    reference,
                    title,
                    told,
                    description,
                    paper,
                    awaited,
                    fingerprint,
                    internal,
                    annexed,
                    checkable,
                    showable,
                    isolation,
                    inspection);
        }
    }

    /** In whose words, by whose clocks, and of which file: a letter may have a name of its own there. */
    public record Wording(CaseWords names, Words words, ZoneId zone, CaseFile file) {}

    static List<Line> lines(List<DocumentView> documents, Wording wording, Locale reader) {
        return documents.stream()
                .map(document -> line(document, wording, reader))
                .toList();
    }

    public static Line line(DocumentView document, Wording wording, Locale reader) {
        var language = document.language();
        var words = wording.words();
        var title = title(document, wording, reader);
        var isolation = document.isolation();
        var detail = Stream.of(
                        isolation != null || title.contains(document.name()) ? "" : document.name(),
                        wording.names().documentStatus(document.status().name()),
                        language == null ? "" : Locale.forLanguageTag(language).getDisplayLanguage(reader),
                        PaperWords.kind(document.mediaType(), words),
                        PaperWords.size(document.size(), words),
                        words.moment(document.createdAt(), wording.zone()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Line(
                document.documentRef(),
                title,
                detail,
                document.description(),
                OriginalWords.of(document.original(), words),
                document.original().awaited(),
                document.finalSha256(),
                document.stays() && !document.annexed(),
                document.annexed(),
                isolation == null && !document.quarantined() && SignatureChecks.checkable(document),
                isolation == null && !document.quarantined() && DocumentPages.showable(document),
                isolation == null ? null : isolation.key(),
                InspectionWords.of(document, words));
    }

    static List<Option> languages(Locale reader) {
        return LANGUAGES.stream()
                .map(code -> new Option(code, Locale.forLanguageTag(code).getDisplayLanguage(reader)))
                .toList();
    }

    /** How a document is called; of one that nobody can open only what kind it is. */
    static String title(DocumentView document, Wording wording, Locale reader) {
        var names = wording.names();
        var label = names.paper(document.kind(), wording.file(), reader);
        if (DocumentView.RECORD.equals(document.marking())) {
            return wording.words().text("documents.record-of", label);
        }
        return document.isolation() != null || document.name().startsWith(document.kind() + "-")
                ? label
                : label + ": " + document.name();
    }
}
