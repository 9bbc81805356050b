package org.rogatory.web.mla;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing: the letter to be read, its fingerprint, and the act that holds only for exactly this document. */
@Controller
class SignController {

    /** One page for each act that signs a letter; its address is named like the act. */
    private static final String PAGE =
            "/cases/{caseRef}/{verb:sign|sign-answer|sign-reminder|sign-interim-reply|sign-executor-reminder"
                    + "|sign-letter}";

    private static final Set<String> CROSSED = Set.of("document-changed", Refusal.CHANGED, "wrong-status");

    private final Cases cases;
    private final Procedures procedures;
    private final SignPages pages;
    private final SentOnce sent;
    private final Words words;

    SignController(Cases cases, Procedures procedures, SignPages pages, SentOnce sent, Words words) {
        this.cases = cases;
        this.procedures = procedures;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    /**
     * What the page posts: the version and the document seen, and that it was read.
     *
     * @param caseRef the file, from the address
     * @param verb the act, from the address
     * @param authority to which the letter goes, where one of several was chosen by that
     * @param kind how it is signed, where there is a choice
     */
    record Signing(
            String caseRef,
            String verb,
            @Nullable Long version,
            @Nullable String fingerprint,
            @Nullable String authority,
            @Nullable Boolean read,
            @Nullable String kind,
            @Nullable String once) {

        String name() {
            return verb.replace('-', '_');
        }

        Act act() {
            return Act.draft(name())
                    .version(version)
                    .fingerprint(fingerprint)
                    .authority(addressee())
                    .kind(kind)
                    .act();
        }

        /** The chosen authority; null where none was, also by an empty field. */
        @Nullable
        String addressee() {
            return authority == null || authority.isBlank() ? null : authority;
        }
    }

    @GetMapping(PAGE)
    ModelAndView ask(@ModelAttribute Signing signing, Officer officer, Locale reader) {
        var file = cases.find(signing.caseRef(), AccessScope.of(officer));
        var name = signing.name();
        if (!procedures.verbs(file).contains(name)) {
            throw Refusal.notFound();
        }
        var bar = procedures.offered(file, name, officer).barred();
        var page = pages.page(file, name, signing.addressee(), new ReviewPages.Reading(officer, reader));
        if (bar != null) {
            page.addObject("bar", words.text("refusal." + bar));
        }
        cases.view(file, officer);
        return page;
    }

    @PostMapping(PAGE)
    ModelAndView sign(@ModelAttribute Signing signing, Officer officer, Locale reader) {
        var by = new ReviewPages.Reading(officer, reader);
        var act = signing.act();
        var call = SentOnce.of(officer, signing.once(), signing.caseRef() + " " + act);
        if (!Boolean.TRUE.equals(signing.read()) || signing.fingerprint() == null) {
            var unread = new FormErrors().add("read", words.text("mla.sign.read-missing"));
            return unread.on(again(signing, by));
        }
        try {
            sent.form(call, () -> procedures.act(signing.caseRef(), act, officer));
        } catch (Refusal refusal) {
            if (!offered(signing, officer)) {
                throw refusal;
            }
            return refused(again(signing, by), refusal);
        }
        return new ModelAndView("redirect:/cases/" + signing.caseRef() + "?done=" + signing.verb());
    }

    private boolean offered(Signing signing, Officer officer) {
        return procedures.actions(file(signing, officer), officer).stream()
                .anyMatch(action -> action.verb().equals(signing.name()) && action.barred() == null);
    }

    private CaseFile file(Signing signing, Officer officer) {
        return cases.find(signing.caseRef(), AccessScope.of(officer));
    }

    /** The page as it stands now, with the way of signing that was chosen on it. */
    private ModelAndView again(Signing signing, ReviewPages.Reading by) {
        var file = file(signing, by.officer());
        procedures.offered(file, signing.name(), by.officer());
        var page = pages.page(file, signing.name(), signing.addressee(), by);
        page.addObject("kind", signing.kind());
        return page;
    }

    private ModelAndView refused(ModelAndView page, Refusal refusal) {
        var place = refusal.fields().contains("kind") && chooses(page) ? "kind" : "read";
        var told = new FormErrors().add(place, words.text("refusal." + refusal.code()));
        told.on(page);
        if (CROSSED.contains(refusal.code())) {
            page.setStatus(HttpStatus.CONFLICT);
        }
        return page;
    }

    /** Whether the page has more than one way of signing to choose from. */
    private static boolean chooses(ModelAndView page) {
        return page.getModel().get("chosen") instanceof SignWays.Choice choice
                && !choice.modes().isEmpty();
    }
}
