package org.rogatory.web.referral;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.SafetyView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The questions of safety once more, with what was typed, where it could not be saved. */
@Component
class SafetyAgain {

    private static final String SAY = "say";
    private static final String AGE = "age";
    private static final String NOW = "now";

    /** Since the form was opened the file was changed: by a colleague, or by the form itself. */
    private static final Set<String> OVERTAKEN = Set.of(Refusal.CHANGED, SentOnce.BEFORE);

    private final FirstContacts contacts;
    private final Safeties safeties;
    private final FirstContactPages pages;
    private final Words words;

    SafetyAgain(FirstContacts contacts, Safeties safeties, FirstContactPages pages, Words words) {
        this.contacts = contacts;
        this.safeties = safeties;
        this.pages = pages;
        this.words = words;
    }

    /**
     * What is shown.
     *
     * @param stands what is so by now, where it is not what the form was opened with
     */
    record Shown(
            FirstContactForm form,
            FormErrors errors,
            @Nullable List<Row> stands) {

        /** The page of the form, with its status. */
        ModelAndView on(ModelAndView page) {
            errors.on(page).addObject("stands", stands);
            if (errors.of(NOW) != null) {
                page.setStatus(HttpStatus.CONFLICT);
            }
            return page;
        }
    }

    /** What could not be read; the file may have been changed meanwhile all the same. */
    Shown unread(FirstContactForm typed, BindingResult binding) {
        return new Shown(typed, FormErrors.unread(binding, words), null);
    }

    /** What was refused; whoever has seen what stands now can save over it. */
    Shown refused(CaseFile file, FirstContactForm typed, Refusal refusal) {
        if (!OVERTAKEN.contains(refusal.code())) {
            return new Shown(typed, FormErrors.refused(refusal, SAY, words), null);
        }
        var errors = Refusal.CHANGED.equals(refusal.code())
                ? new FormErrors().add(NOW, words.text("refusal." + Refusal.CHANGED))
                : FormErrors.refused(refusal, SAY, words);
        return new Shown(aged(file, typed, errors), errors, pages.said(stands(file)));
    }

    /**
     * That he is of age does not stay ticked where somebody has decided otherwise since the form was opened: it would
     * be told anew by that. Where the file goes by the age by which it went then, who has ticked it wants to tell it.
     */
    private FirstContactForm aged(CaseFile file, FirstContactForm typed, FormErrors errors) {
        var age = contacts.age(file);
        var known = typed.said().known();
        var now = typed.on(file, age);
        if (known.treatedAsChild() || known == age || !typed.openedOnAnother(age)) {
            return now;
        }
        errors.add(AGE, words.text("referral.contact.age-anew"));
        return now.ageless();
    }

    private SafetySaid stands(CaseFile file) {
        var said = safeties.of(file).map(SafetyView::said).orElse(SafetySaid.NOTHING);
        return contacts.asItGoes(said, file);
    }
}
