package org.rogatory.web.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.imports.Imports;
import org.rogatory.imports.SheetReader;
import org.rogatory.registers.SheetWriter;
import org.rogatory.web.shared.CsvTable;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Open paper files are taken over: a table is brought, looked through, confirmed, and worked off by a job. */
@Controller
@RequestMapping(ImportsController.PATH)
class ImportsController {

    static final String PATH = "/imports";

    private final Imports imports;
    private final ImportPages pages;
    private final ImportWords importWords;
    private final SheetWriter sheets;
    private final SentOnce sent;
    private final Words words;

    ImportsController(
            Imports imports,
            ImportPages pages,
            ImportWords importWords,
            SheetWriter sheets,
            SentOnce sent,
            Words words) {
        this.imports = imports;
        this.pages = pages;
        this.importWords = importWords;
        this.sheets = sheets;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Officer officer) {
        return pages.list(new FormErrors(), officer);
    }

    @PostMapping
    ModelAndView bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String once,
            Officer officer) {
        var errors = new FormErrors();
        if (!imports.opens(officer)) {
            throw Refusal.of("role");
        }
        if (file == null || file.isEmpty()) {
            return pages.list(errors.add("file", words.text("refusal.sheet-missing")), officer);
        }
        try {
            var content = content(file);
            var call = SentOnce.of(officer, once, Imports.fingerprint(content));
            var importId = sent.form(call, () -> imports.bring(content, importWords.ofEveryLanguage(), officer));
            return new ModelAndView("redirect:" + PATH + "/" + importId);
        } catch (Refusal refusal) {
            return pages.list(errors.add("file", importWords.refused(refusal)), officer);
        }
    }

    static byte[] content(MultipartFile file) {
        if (file.getSize() > SheetReader.LARGEST) {
            throw Refusal.of("sheet-too-large");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean taken,
            @RequestParam(defaultValue = "0") int after,
            Officer officer) {
        return pages.one(id, taken, after, officer);
    }

    /** The part of the page that tells how far the job is; once it is done the whole page is asked for anew. */
    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable String id, Officer officer, HttpServletResponse response) {
        var progress = pages.progress(id, officer);
        if (!progress.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("imports/progress :: progress")
                .addObject("id", id)
                .addObject("progress", progress);
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, @RequestParam long version, Officer officer) {
        return settled(id, () -> imports.confirm(id, version, officer));
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, @RequestParam long version, Officer officer) {
        return settled(id, () -> imports.discard(id, version, officer));
    }

    /** Who clicks twice, or later than a colleague, sees what has become of it. */
    private static String settled(String id, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            if (!"import-not-open".equals(refusal.code()) && !Refusal.CHANGED.equals(refusal.code())) {
                throw refusal;
            }
        }
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping("/{id}/report.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, Officer officer) {
        var table = new CsvTable(LocaleContextHolder.getLocale()).line(pages.reportTitles());
        pages.report(id, officer).forEach(table::line);
        return table.download("paper-files-report.csv");
    }

    @GetMapping("/{id}/report.xlsx")
    void xlsx(@PathVariable String id, Officer officer, HttpServletResponse response) throws IOException {
        var lines = pages.report(id, officer);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"paper-files-report.xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (var sheet =
                sheets.begin(response.getOutputStream(), words.text("imports.sheet.report"), pages.reportTitles())) {
            for (var line : lines) {
                sheet.add(line);
            }
        }
    }
}
