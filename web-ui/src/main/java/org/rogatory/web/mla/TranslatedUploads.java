package org.rogatory.web.mla;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.documents.Documents;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Adds the translated documents that are chosen on the translator's page, once however often it is sent. */
@Component
class TranslatedUploads {

    private final Documents documents;
    private final TranslatedPapers translated;
    private final SentOnce sent;

    TranslatedUploads(Documents documents, TranslatedPapers translated, SentOnce sent) {
        this.documents = documents;
        this.translated = translated;
        this.sent = sent;
    }

    /** Adds all or none, with what is said of them on the page. */
    void add(String caseRef, List<MultipartFile> chosen, TypedTranslation typed, Officer officer) throws IOException {
        var by = typed.paperWords();
        var source = typed.text("source");
        var files = take(caseRef, chosen, typed);
        var said = files.stream()
                .map(file -> file.attachment() + " " + file.content().sha256())
                .collect(Collectors.joining("\n", caseRef + "\n", "\n" + source + "\n" + by));
        sent.form(new Idempotency.Call(officer, key(typed), said), () -> {
            translated.add(files, source, by, officer);
            return caseRef;
        });
    }

    /** Not that under which the same page finishes the translation: one does not stand in the other's way. */
    private static @Nullable String key(TypedTranslation typed) {
        var mark = SentOnce.key(typed.text("once"));
        return mark == null ? null : mark + ":documents";
    }

    private List<TakenFile> take(String caseRef, List<MultipartFile> files, TypedTranslation typed) throws IOException {
        var taken = new ArrayList<TakenFile>();
        for (var each : files) {
            try (var content = each.getInputStream()) {
                taken.add(documents.take(attachment(caseRef, each, typed), content));
            }
        }
        return taken;
    }

    private static NewAttachment attachment(String caseRef, MultipartFile file, TypedTranslation typed) {
        var name = file.getOriginalFilename();
        return new NewAttachment(
                caseRef,
                "translation",
                name == null || name.isBlank() ? "translation" : name,
                typed.text("language"),
                null,
                null);
    }
}
