package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.upload.UploadView;
import org.rogatory.documents.upload.Uploads;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be said of a document that is to be added, and what the officer has begun to add. */
@Component
class NewDocuments {

    private static final long MEGABYTE = 1024L * 1024;

    private final Uploads uploads;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    NewDocuments(Uploads uploads, Directory directory, CaseWords caseWords, Words words) {
        this.uploads = uploads;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** An upload that is not finished: how much of what is here, since when; on its own file by its name. */
    record Unfinished(String caseRef, String uploadRef, String told) {}

    /** How large a file is that a script sends in parts, and how large a part, in bytes; the former also for people. */
    record InParts(long largest, long part, long megabytes) {}

    void show(CaseFile file, Officer officer, Locale reader, Model model) {
        var limits = uploads.limits();
        model.addAttribute("once", SentOnce.mark());
        model.addAttribute("attachmentKinds", caseWords.options("attachment_kinds", reader));
        model.addAttribute("languages", CaseDocuments.languages(reader));
        model.addAttribute("inParts", new InParts(limits.largest(), limits.part(), limits.largest() / MEGABYTE));
        model.addAttribute("unfinished", unfinished(file, officer));
    }

    private List<Unfinished> unfinished(CaseFile file, Officer officer) {
        var open = uploads.open(officer);
        var names = open.isEmpty() ? Map.<String, String>of() : uploads.names(file.caseRef(), officer);
        return open.stream()
                .map(upload -> {
                    var told = named(names.get(upload.uploadRef())) + told(upload, file);
                    return new Unfinished(upload.caseRef(), upload.uploadRef(), told);
                })
                .toList();
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name + ": ";
    }

    private String told(UploadView upload, CaseFile file) {
        return words.text(
                "documents.unfinished.line",
                PaperWords.size(upload.received(), words),
                PaperWords.size(upload.size(), words),
                words.moment(upload.begunAt(), directory.times().zone(file.authority())));
    }
}
