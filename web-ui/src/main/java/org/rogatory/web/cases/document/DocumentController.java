package org.rogatory.web.cases.document;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.cases.CaseFrame;
import org.rogatory.web.cases.CaseParts;
import org.rogatory.web.cases.parcel.Parcels;
import org.rogatory.web.cases.upload.UploadForm;
import org.rogatory.web.cases.upload.UploadedFiles;
import org.rogatory.web.shared.Downloads;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Documents of a file: added and downloaded, always under the access rule of the file. */
@Controller
class DocumentController {

    private static final String FILE = "file";
    private static final Set<String> BY = Set.of("paperTranslator", "paperCertifier");

    private final Cases cases;
    private final OpenedPapers opening;
    private final UploadedFiles uploads;
    private final SentPackages packages;
    private final CaseFrame frame;
    private final CaseParts parts;
    private final Words words;

    DocumentController(
            Cases cases,
            OpenedPapers opening,
            UploadedFiles uploads,
            SentPackages packages,
            CaseFrame frame,
            CaseParts parts,
            Words words) {
        this.cases = cases;
        this.opening = opening;
        this.uploads = uploads;
        this.packages = packages;
        this.frame = frame;
        this.parts = parts;
        this.words = words;
    }

    @PostMapping("/cases/{caseRef}/documents")
    ModelAndView add(@PathVariable String caseRef, UploadForm upload, Officer officer, Model model) {
        var file = cases.findForWork(caseRef, officer);
        var problems = attach(file, upload, officer);
        if (!problems.any()) {
            return new ModelAndView("redirect:/cases/" + caseRef + "/documents?done=add");
        }
        if (!upload.files().isEmpty()) {
            problems.also(FILE, words.text("cases.files-again"));
        }
        var reader = LocaleContextHolder.getLocale();
        frame.show(file, "documents", new CaseFrame.Reading(officer, reader), model);
        parts.showDocuments(file, officer, reader, model);
        var page = new ModelAndView("cases/documents", model.asMap());
        page.addObject("typed", upload);
        page.addObject("errors", problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What is wrong with the files or with what is said of them; nothing once all are added. */
    private FormErrors attach(CaseFile file, UploadForm upload, Officer officer) {
        var errors = new FormErrors();
        if (upload.files().isEmpty()) {
            return errors.add(FILE, words.text("cases.documents.choose"));
        }
        var taken = uploads.take(file.caseRef(), upload);
        if (!taken.problems().isEmpty()) {
            return errors.add(FILE, uploads.told(taken.problems()));
        }
        try {
            uploads.add(taken.files(), upload, SentOnce.key(upload.once()), officer);
            return errors;
        } catch (Refusal refusal) {
            var told = SentOnce.told(refusal);
            var field = told.fields().stream().filter(BY::contains).findFirst().orElse(FILE);
            return errors.add(field, words.text("refusal." + told.code()));
        }
    }

    @GetMapping("/cases/{caseRef}/documents/{documentRef}")
    ResponseEntity<Resource> download(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer) {
        return Downloads.of(opening.open(caseRef, documentRef, officer));
    }

    /** The sealed package of a message sent, to be handed over by other means. */
    @GetMapping("/cases/{caseRef}/messages/{messageId}/package")
    ResponseEntity<Resource> sealedPackage(
            @PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        return Parcels.of(packages.sealed(caseRef, messageId, officer));
    }

    /** What the sealed package covers, for people to open: the files with an index. */
    @GetMapping("/cases/{caseRef}/messages/{messageId}/files")
    ResponseEntity<Resource> files(@PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        return Parcels.of(packages.files(caseRef, messageId, officer));
    }
}
