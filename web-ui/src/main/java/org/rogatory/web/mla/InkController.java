package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.InkLetters;
import org.rogatory.mla.message.InkTick;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing by hand: the letter is printed, its scan comes back, and a second person compares the two. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/signing/ink")
class InkController {

    /** Which code is told at which field of the page. */
    private static final List<String> FIELDS = List.of("file", "reason", "pages", "fingerprint", "signature", "seal");

    private final Cases cases;
    private final InkLetters letters;
    private final InkScans scans;
    private final InkPages pages;
    private final Words words;

    InkController(Cases cases, InkLetters letters, InkScans scans, InkPages pages, Words words) {
        this.cases = cases;
        this.letters = letters;
        this.scans = scans;
        this.pages = pages;
        this.words = words;
    }

    /** What the forms of the page post, each its part. */
    record Given(
            String caseRef,
            String documentRef,
            @Nullable MultipartFile file,
            @Nullable Boolean pages,
            @Nullable Boolean fingerprint,
            @Nullable Boolean signature,
            @Nullable Boolean seal,
            @Nullable String reason,
            @Nullable String once) {

        private InkScans.Asked asked(Officer officer) {
            return new InkScans.Asked(caseRef, documentRef, officer, SentOnce.key(once));
        }

        private Set<InkTick> seen() {
            return new InkTicks(pages, fingerprint, signature, seal).seen();
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Locale reader) {
        cases.view(caseRef, officer);
        var inked = letters.of(caseRef, documentRef, officer);
        return pages.page(inked, new FormErrors(), new ReviewPages.Reading(officer, reader));
    }

    /** The sheet that is put before the printed letter; that the letter was printed is known by then. */
    @GetMapping("/cover")
    ModelAndView cover(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Locale reader) {
        var inked = letters.of(caseRef, documentRef, officer);
        if (inked.ink() == null) {
            throw Refusal.notFound();
        }
        cases.viewDocument(caseRef, documentRef, officer);
        return pages.cover(inked, reader);
    }

    @PostMapping("/print")
    ModelAndView print(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        return done(given, officer, reader, () -> scans.print(given.asked(officer)));
    }

    @PostMapping("/scan")
    ModelAndView scan(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        return done(given, officer, reader, () -> scans.scan(given.asked(officer), given.file()));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        return done(given, officer, reader, () -> scans.confirm(given.asked(officer), given.seen()));
    }

    @PostMapping("/reject")
    ModelAndView reject(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        var reason = given.reason() == null ? "" : given.reason();
        return done(given, officer, reader, () -> scans.reject(given.asked(officer), reason));
    }

    private ModelAndView done(Given given, Officer officer, Locale reader, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var fields = refusal.fields().stream().filter(FIELDS::contains).toList();
            if (fields.isEmpty()) {
                throw SentOnce.told(refusal);
            }
            return refused(given, told(fields, refusal.code()), new ReviewPages.Reading(officer, reader));
        } catch (DocumentRefused refused) {
            if (given.file() == null) {
                throw refused;
            }
            return refused(given, told(List.of("file"), refused.code()), new ReviewPages.Reading(officer, reader));
        }
        return new ModelAndView("redirect:" + InkPages.address(given.caseRef(), given.documentRef()));
    }

    private FormErrors told(List<String> fields, String code) {
        var errors = new FormErrors();
        fields.forEach(field -> errors.add(field, words.text("refusal." + code)));
        return errors;
    }

    private ModelAndView refused(Given given, FormErrors errors, ReviewPages.Reading by) {
        var page = pages.page(letters.of(given.caseRef(), given.documentRef(), by.officer()), errors, by);
        page.addObject("typed", given.reason());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
