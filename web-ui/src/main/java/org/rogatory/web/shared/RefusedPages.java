package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The page of a refusal that no form shows: why, where the file stands that it is about, and the way there. */
@Component
class RefusedPages {

    /** Told as something that happened meanwhile; every other refusal stood before the page was asked for. */
    private static final Set<String> OVERTAKEN = Set.of(Refusal.CHANGED, "account-changed", "task-gone");

    private static final Set<String> ANOTHERS = Set.of("role", "wrong-status");

    private final AskedFile asked;
    private final WhatWaits waits;
    private final CaseWords caseWords;
    private final Shells shells;
    private final Words words;

    RefusedPages(AskedFile asked, WhatWaits waits, CaseWords caseWords, Shells shells, Words words) {
        this.asked = asked;
        this.waits = waits;
        this.caseWords = caseWords;
        this.shells = shells;
        this.words = words;
    }

    /** The page of a status, in the frame of its reader; of what was overtaken it leads back to the file. */
    ModelAndView of(HttpStatus status, HttpServletRequest request) {
        var page = new ModelAndView("error/" + status.value(), status);
        if (status == HttpStatus.CONFLICT) {
            asked.of(request).ifPresent(file -> page.addObject("reference", file.caseRef()));
        }
        if (status == HttpStatus.GONE) {
            asked.of(request).ifPresent(file -> page.addObject("archived", file.caseRef()));
        }
        return shells.framed(page, request);
    }

    /** The page that tells why an act or a page was refused. */
    ModelAndView of(Refusal refusal, HttpStatus status, HttpServletRequest request) {
        var file = asked.of(request).orElse(null);
        if (file == null && "role".equals(refusal.code())) {
            return of(status, request);
        }
        var reader = RequestContextUtils.getLocale(request);
        var page = new ModelAndView("error/refused", status);
        page.addObject("title", title(refusal.code(), status, verb(request, reader)));
        page.addObject("text", words.text("refusal." + refusal.code()));
        if (file != null) {
            page.addObject("reference", file.caseRef());
            page.addObject("about", caseWords.title(file, reader));
            page.addObject("status", caseWords.status(file, reader));
            page.addObject("waits", waits.rows(file, reader));
        }
        return shells.framed(page, request);
    }

    private String title(String code, HttpStatus status, @Nullable String verb) {
        if (OVERTAKEN.contains(code)) {
            return words.text("errors.409.title");
        }
        if (verb != null && ANOTHERS.contains(code)) {
            return words.text("errors.step.title", verb);
        }
        return words.text(status == HttpStatus.FORBIDDEN ? "errors.403.title" : "errors.refused.title");
    }

    /** The act that the address names, in the reader's words. */
    private @Nullable String verb(HttpServletRequest request, Locale reader) {
        var name = AskedFile.named(request, "verb").orElse("").replace('-', '_');
        var label = caseWords.verb(name, reader);
        return label.equals("cases.verb." + name) ? null : label;
    }
}
