package org.rogatory.web.cases.reception;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.exchange.SealedPackage;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.web.cases.content.CovertContent;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.PaperFiles;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What comes by hand: a request on paper is written down, a sealed package is taken in. */
@Controller
class ReceptionController {

    private final PaperFiles paper;
    private final HandedPackages packages;
    private final SentOnce sent;
    private final ReceptionChoices choices;
    private final AlikeParts alike;
    private final CovertContent covert;
    private final Words words;
    private final CurrentReader current;

    ReceptionController(
            PaperFiles paper,
            HandedPackages packages,
            SentOnce sent,
            ReceptionChoices choices,
            AlikeParts alike,
            CovertContent covert,
            Words words,
            CurrentReader current) {
        this.paper = paper;
        this.packages = packages;
        this.sent = sent;
        this.choices = choices;
        this.alike = alike;
        this.covert = covert;
        this.words = words;
        this.current = current;
    }

    @GetMapping({"/cases/receive", "/cases/receive-package"})
    ModelAndView ask(Officer officer) {
        PaperRequests.demandReceiver(officer);
        return page(ReceptionForm.EMPTY, new FormErrors(), officer);
    }

    @PostMapping("/cases/receive")
    ModelAndView receive(
            @Valid @ModelAttribute("typed") ReceptionForm typed,
            BindingResult binding,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @RequestParam(defaultValue = "") String once) {
        var officer = current.demanded();
        PaperRequests.demandReceiver(officer);
        var errors = FormErrors.unread(binding, words);
        typed.missing().forEach(field -> choices.tell(errors, field, words.text(needed(field))));
        if (!errors.any()) {
            try {
                covert.demandDeclared(typed.assistance());
                var call = SentOnce.of(officer, once, typed + " " + scanned(scan));
                var caseRef = sent.form(
                        call,
                        () -> paper.receive(typed.paper(), scan(scan), officer).caseRef());
                return new ModelAndView("redirect:/cases/" + caseRef + "?done=receive");
            } catch (Refusal refusal) {
                FormErrors.places(refusal, "facts")
                        .forEach(field -> choices.tell(errors, field, words.text("refusal." + refusal.code())));
            } catch (DocumentRefused refused) {
                errors.add("scan", words.text("refusal." + refused.code()));
            }
        }
        if (scan != null && !scan.isEmpty()) {
            errors.add("scan", words.text("cases.files-again"));
        }
        var page = page(typed, errors, officer);
        alike.show(page, paper.alike(typed.paper(), officer));
        return page;
    }

    private static String needed(String field) {
        return "requesting".equals(field) ? "refusal.unknown-sender" : "refusal.field-missing";
    }

    /** What tells one scan from another without reading it. */
    private static String scanned(@Nullable MultipartFile file) {
        return file == null ? "" : file.getOriginalFilename() + " " + file.getSize();
    }

    private static PaperRequests.@Nullable Scan scan(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("scan");
            return new PaperRequests.Scan(name, file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be read", e);
        }
    }

    @PostMapping("/cases/receive-package")
    ModelAndView receivePackage(
            @RequestParam(name = "package", required = false) @Nullable MultipartFile file, Officer officer) {
        PaperRequests.demandReceiver(officer);
        if (file == null || file.isEmpty()) {
            var missing = new FormErrors().add("package", words.text("cases.receive.package-choose"));
            return page(ReceptionForm.EMPTY, missing, officer);
        }
        var taken = packages.take(new SealedPackage(file.getSize(), file::getInputStream), officer);
        if (taken.opened()) {
            return new ModelAndView("redirect:/cases/" + taken.caseRef() + "?done=receive-package");
        }
        var page = page(ReceptionForm.EMPTY, new FormErrors(), officer);
        page.addObject("taken", taken);
        page.addObject("answer", packages.told(taken, officer));
        if (taken.code() != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView page(ReceptionForm typed, FormErrors errors, Officer officer) {
        Locale reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("cases/receive");
        page.addObject("form", typed);
        page.addObject("once", SentOnce.mark());
        choices.show(page, officer, reader);
        page.addObject("instruments", choices.instruments(reader));
        page.addObject("forms", choices.forms(reader));
        page.addObject("came", choices.came(reader));
        return errors.on(page);
    }
}
