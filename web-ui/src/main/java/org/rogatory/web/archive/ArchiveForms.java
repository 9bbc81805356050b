package org.rogatory.web.archive;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Forms of the archive: sent once, and what is wrong told at its field, with all that was typed. */
@Component
class ArchiveForms {

    /** Refusals that belong to no field, told above the form: what was typed stays. */
    private static final Set<String> OF_THE_FORM = Set.of(
            Refusal.CHANGED, "archive-filed", "archive-at-work", "archive-in-act", "archive-destroyed", "wrong-status");

    private static final Set<String> COUNTS = Set.of("sheets", "years");

    /** What the fields are called on the forms. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("index", "archive.column.index"),
            Map.entry("article", "archive.article"),
            Map.entry("kept", "archive.kept-label"),
            Map.entry("years", "archive.years-label"),
            Map.entry("lastDay", "archive.last-day"),
            Map.entry("sheets", "archive.sheets"),
            Map.entry("nextDay", "archive.next-day"),
            Map.entry("reason", "archive.reason"),
            Map.entry("decision", "archive.decision"),
            Map.entry("decisionDay", "archive.decision-day"),
            Map.entry("words", "archive.words"),
            Map.entry("number", "archive.number"),
            Map.entry("day", "archive.day"),
            Map.entry("files", "archive.files"),
            Map.entry("members", "archive.commission"));

    private final SentOnce sent;
    private final Words words;

    ArchiveForms(SentOnce sent, Words words) {
        this.sent = sent;
        this.words = words;
    }

    /** What was sent: by whom, with which mark, what it says; the field at which the form begins. */
    record Sending(Officer officer, @Nullable String once, Object said, String first) {}

    FormErrors unread(BindingResult binding) {
        var errors = new FormErrors();
        binding.getFieldErrors()
                .forEach(error -> tell(
                        errors,
                        error.getField(),
                        words.text(
                                COUNTS.contains(error.getField())
                                        ? "refusal.count-unreadable"
                                        : "refusal.date-unreadable")));
        return errors;
    }

    /** Tells of a field that is empty; all of them at once, not one after the other. */
    void need(FormErrors errors, String field, boolean filled, String code) {
        if (!filled) {
            tell(errors, field, words.text("refusal." + code));
        }
    }

    /** What is wrong with a field; the summary names it. */
    private void tell(FormErrors errors, String field, String told) {
        var label = LABELS.get(field);
        if (label == null) {
            errors.add(field, told);
        } else {
            errors.named(field, words.text(label), told);
        }
    }

    /** Does it if nothing is wrong so far, and returns the reference it gave; null where it was refused. */
    @Nullable
    String done(Sending sending, FormErrors errors, Supplier<String> act) {
        if (errors.any()) {
            return null;
        }
        try {
            return sent.form(SentOnce.ofOffice(sending.officer(), sending.once(), sending.said()), act);
        } catch (Refusal refusal) {
            var places = FormErrors.places(refusal, sending.first(), OF_THE_FORM);
            if (refusal.fields().isEmpty()) {
                errors.add(sending.first(), told(refusal));
            } else {
                places.forEach(field -> tell(errors, field, told(refusal)));
            }
            return null;
        }
    }

    private String told(Refusal refusal) {
        var text = words.text("refusal." + refusal.code());
        var file = refusal.parameters().get("file");
        return file == null ? text : file + ": " + text;
    }
}
