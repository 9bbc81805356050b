package org.rogatory.web.cases.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.Documents;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.translation.PaperWords;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of one upload in: their bytes are stored and checked, no document is added yet. */
@Component
public class UploadedFiles {

    private static final String TYPE = "document-type";

    private final Documents documents;
    private final TranslatedPapers translated;
    private final SentOnce sent;
    private final Words words;

    UploadedFiles(Documents documents, TranslatedPapers translated, SentOnce sent, Words words) {
        this.translated = translated;
        this.sent = sent;
        this.documents = documents;
        this.words = words;
    }

    /** A file that was not accepted: its place in the upload from 0, its name and why. */
    public record Problem(int number, String name, DocumentRefused why) {

        public String code() {
            return why.code();
        }
    }

    /** The files that are ready to be added, and those that are not; either all are added or none. */
    public record Taken(List<TakenFile> files, List<Problem> problems) {}

    /**
     * Adds files that are ready, once for each key; returns the reference of their file.
     *
     * @param form what else is said of them: of translations of what, by whom
     */
    public String add(List<TakenFile> files, UploadForm form, @Nullable String key, Officer officer) {
        var source = form.translated();
        var by = form.words();
        var caseRef = files.get(0).attachment().caseRef();
        var said = files.stream()
                .map(file -> file.attachment() + " " + file.content().sha256())
                .collect(Collectors.joining("\n", caseRef + "\n", further(source, by)));
        return sent.once(new Idempotency.Call(officer, key, said), () -> {
            translated.add(files, source, by, officer);
            return caseRef;
        });
    }

    private static String further(@Nullable String source, PaperWords by) {
        return (source == null ? "" : "\n" + source) + (by.equals(PaperWords.NONE) ? "" : "\n" + by);
    }

    public Taken take(String caseRef, UploadForm form) {
        var files = new ArrayList<TakenFile>();
        var problems = new ArrayList<Problem>();
        for (var file : form.files()) {
            try {
                files.add(take(caseRef, form, file));
            } catch (DocumentRefused refused) {
                problems.add(new Problem(form.files().indexOf(file), UploadForm.name(file), refused));
            }
        }
        return new Taken(files, problems);
    }

    private TakenFile take(String caseRef, UploadForm form, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return documents.take(form.attachment(caseRef, file), content);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    /** What is wrong with the files, in the reader's words. */
    public String told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.name() + ": " + told(problem.why()))
                .collect(Collectors.joining(" "));
    }

    private String told(DocumentRefused why) {
        var said = why.parameters();
        return TYPE.equals(why.code())
                ? words.text("documents.type-refused", said.getOrDefault("type", ""), said.getOrDefault("accepted", ""))
                : words.text("refusal." + why.code());
    }
}
