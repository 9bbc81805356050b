package org.rogatory.web.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterScans;
import org.rogatory.web.shared.Downloads;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scan of a letter at the desk: added and read until the letter lies in a file. */
@Controller
@RequestMapping("/journals/entries/{id}/scan")
class ScanController {

    private final LetterScans scans;
    private final Journals journals;
    private final EntryPages pages;
    private final SentOnce sent;

    ScanController(LetterScans scans, Journals journals, EntryPages pages, SentOnce sent) {
        this.scans = scans;
        this.journals = journals;
        this.pages = pages;
        this.sent = sent;
    }

    /** A scan and the mark of its form. */
    record ScanForm(@Nullable MultipartFile scan, @Nullable String once) {}

    @GetMapping
    ResponseEntity<Resource> read(@PathVariable String id, Officer officer) {
        return Downloads.of(scans.open(id, officer));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String id,
            @ModelAttribute("upload") ScanForm upload,
            Officer officer,
            RedirectAttributes next) {
        var scan = upload.scan();
        if (scan == null || scan.isEmpty()) {
            return refused(id, "file-missing", officer);
        }
        try {
            var taken = taken(scans, id, scan, officer);
            var said = "scan " + id + " " + taken.content().sha256();
            sent.form(SentOnce.ofOffice(officer, upload.once(), said), () -> {
                scans.add(id, taken, officer);
                return id;
            });
        } catch (DocumentRefused refused) {
            return refused(id, refused.code(), officer);
        }
        next.addFlashAttribute("notice", pages.text("registers.scan.done"));
        return new ModelAndView("redirect:/journals/entries/" + id);
    }

    static TakenFile taken(LetterScans scans, String id, MultipartFile scan, Officer officer) {
        var name = scan.getOriginalFilename();
        try (var content = scan.getInputStream()) {
            return scans.take(id, name == null || name.isBlank() ? "scan" : name, content, officer);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    private ModelAndView refused(String id, String code, Officer officer) {
        var errors = new FormErrors().add("scan", pages.text("refusal." + code));
        var page = pages.entry(journals.view(id, officer), errors, officer);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
