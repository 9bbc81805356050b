package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.InkTick;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Signing by hand: the letter is printed, its scan comes back, and a second person compares the two. */
abstract class InkForms {

    /** Which code is told at which field of the page. */
    private static final List<String> FIELDS = List.of("file", "reason", "pages", "fingerprint", "signature", "seal");

    private static final String PAGES_DIFFER = "ink-pages-differ";
    private static final String OTHER_SCAN = "ink-no-scan";

    /** Where the page says how far the letter has come. */
    private static final String STATE = "ink-state";

    private final Cases cases;
    private final InkDoor door;
    private final InkScans scans;
    private final InkPages pages;
    private final Words words;

    InkForms(Tools tools, InkDoor door) {
        this.cases = tools.cases();
        this.door = door;
        this.scans = tools.scans();
        this.pages = tools.pages();
        this.words = tools.words();
    }

    /** What such a page needs, whatever is signed on it. */
    record Tools(Cases cases, InkScans scans, InkPages pages, Words words) {}

    /** What the forms of the page post, each its part. */
    record Given(
            String caseRef,
            String documentRef,
            @Nullable MultipartFile file,
            @Nullable String scanRef,
            @Nullable Boolean pages,
            @Nullable Boolean fingerprint,
            @Nullable Boolean signature,
            @Nullable Boolean seal,
            @Nullable String reason,
            @Nullable String once) {

        private InkScans.Asked asked(InkDoor door, Officer officer) {
            return new InkScans.Asked(door.papers(), caseRef, documentRef, officer, SentOnce.key(once));
        }

        private Set<InkTick> seen() {
            return new InkTicks(scanRef, pages, fingerprint, signature, seal).seen();
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Locale reader) {
        var inked = door.papers().of(caseRef, documentRef, officer);
        var page = pages.page(door, inked, new FormErrors(), new ReviewPages.Reading(officer, reader));
        cases.view(cases.find(caseRef, AccessScope.of(officer)), officer);
        return page;
    }

    /** The sheet that is put before the printed letter; that the letter was printed is known by then. */
    @GetMapping("/cover")
    ModelAndView cover(@PathVariable String caseRef, @PathVariable String documentRef, Officer officer, Locale reader) {
        var inked = door.papers().of(caseRef, documentRef, officer);
        if (inked.ink() == null) {
            throw Refusal.notFound();
        }
        var sheet = pages.cover(door, inked, reader);
        cases.viewDocument(caseRef, documentRef, officer);
        return sheet;
    }

    @PostMapping("/print")
    ModelAndView print(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        return done(given, officer, reader, () -> scans.print(given.asked(door, officer)));
    }

    @PostMapping("/scan")
    ModelAndView scan(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        return done(given, officer, reader, () -> scans.scan(given.asked(door, officer), given.file()));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        var seen = given.seen();
        return done(given, officer, reader, () -> scans.confirm(given.asked(door, officer), given.scanRef(), seen));
    }

    @PostMapping("/reject")
    ModelAndView reject(@ModelAttribute("given") Given given, Officer officer, Locale reader) {
        var reason = given.reason() == null ? "" : given.reason();
        return done(given, officer, reader, () -> scans.reject(given.asked(door, officer), given.scanRef(), reason));
    }

    private ModelAndView done(Given given, Officer officer, Locale reader, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            if (OTHER_SCAN.equals(refusal.code())) {
                return another(given, new ReviewPages.Reading(officer, reader));
            }
            var fields = refusal.fields().stream().filter(FIELDS::contains).toList();
            if (fields.isEmpty()) {
                throw SentOnce.told(refusal);
            }
            return refused(given, told(given, fields, refusal, officer), new ReviewPages.Reading(officer, reader));
        } catch (DocumentRefused refused) {
            if (given.file() == null) {
                throw refused;
            }
            var text = words.text("refusal." + refused.code());
            return refused(given, told(List.of("file"), text), new ReviewPages.Reading(officer, reader));
        }
        return new ModelAndView("redirect:" + door.address(given.caseRef(), given.documentRef()));
    }

    /** The page as it stands by now, with what he typed: he has not seen the scan that is on it. */
    private ModelAndView another(Given given, ReviewPages.Reading by) {
        var page = refused(given, told(List.of(STATE), words.text("refusal." + OTHER_SCAN)), by);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** Where pages are missing it says how many there are, how many there should be, and what is to be done. */
    private FormErrors told(Given given, List<String> fields, Refusal refusal, Officer officer) {
        var text = PAGES_DIFFER.equals(refusal.code())
                ? pages.differ(door, door.papers().of(given.caseRef(), given.documentRef(), officer))
                : words.text("refusal." + refusal.code());
        return told(fields, text);
    }

    private static FormErrors told(List<String> fields, String text) {
        var errors = new FormErrors();
        fields.forEach(field -> errors.add(field, text));
        return errors;
    }

    private ModelAndView refused(Given given, FormErrors errors, ReviewPages.Reading by) {
        var inked = door.papers().of(given.caseRef(), given.documentRef(), by.officer());
        var page = pages.page(door, inked, errors, by);
        page.addObject("typed", given.reason());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
