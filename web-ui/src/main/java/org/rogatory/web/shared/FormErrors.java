package org.rogatory.web.shared;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/** What is wrong with a form, field by field, already in the reader's words; in templates {@code errors}. */
public final class FormErrors implements Serializable {

    private final LinkedHashMap<String, String> messages = new LinkedHashMap<>();
    private final LinkedHashMap<String, String> labels = new LinkedHashMap<>();

    /** The key of the words for a value that could not be taken; what browsers let people mistype are dates. */
    public static String unread(FieldError error) {
        return error.isBindingFailure() ? "refusal.date-unreadable" : "cases.field-invalid";
    }

    /** What is wrong with a value that could not be taken: of a text that is too long, how long it may be. */
    public static String told(FieldError error, Words words) {
        var limits = error.getArguments();
        if ("Size".equals(error.getCode())
                && error.getRejectedValue() instanceof String
                && limits != null
                && limits.length > 1
                && limits[1] instanceof Integer most) {
            return words.text("cases.field-too-long", most);
        }
        return words.text(unread(error));
    }

    /** What could not be taken from a form as it was sent. */
    public static FormErrors unread(BindingResult binding, Words words) {
        var errors = new FormErrors();
        binding.getFieldErrors().forEach(error -> errors.add(error.getField(), told(error, words)));
        return errors;
    }

    /**
     * A refusal told in a form whose words nobody shall lose, also where the file was closed meanwhile or the form was
     * sent before: at the fields it concerns, else at the one in which most is written. What is closed to who asked, and
     * what another person has to do, is thrown again: it is told on a page of its own and leaves a trace.
     */
    public static FormErrors refused(Refusal refusal, String most, Words words) {
        return new FormErrors().at(places(refusal, most), refusal, words);
    }

    /** Where such a form tells a refusal, if it is told in words of its own. */
    public static List<String> places(Refusal refusal, String most) {
        var fields = refusal.fields();
        if (refusal.closed() || refusal.needsAnother() && fields.isEmpty()) {
            throw refusal;
        }
        return fields.isEmpty() ? List.of(most) : fields;
    }

    /**
     * Tells a refusal at the fields it concerns; at the first field what is of the form as a whole, as it always is
     * that the form was sent before. All else is thrown again.
     */
    public FormErrors tell(Refusal refusal, String first, Set<String> ofTheForm, Words words) {
        return at(places(refusal, first, ofTheForm), refusal, words);
    }

    /** Where a form tells what it can mend, if it is told in words of its own. */
    public static List<String> places(Refusal refusal, String first, Set<String> ofTheForm) {
        var told = ofTheForm.contains(refusal.code()) || SentOnce.BEFORE.equals(refusal.code());
        if (!told && refusal.fields().isEmpty()) {
            throw refusal;
        }
        return places(refusal, first);
    }

    private FormErrors at(List<String> places, Refusal refusal, Words words) {
        places.forEach(place -> add(place, words.text("refusal." + refusal.code())));
        return this;
    }

    /** Notes what is wrong with a field; the first word about a field stays. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    /** The same with what the field is called, by which the summary names it. */
    public FormErrors named(String field, String label, String message) {
        labels.putIfAbsent(field, label);
        return add(field, message);
    }

    /** Tells one thing more about a field, after what is wrong with it already. */
    public FormErrors also(String field, String message) {
        messages.merge(field, message, (first, further) -> first + " " + further);
        return this;
    }

    /** What is wrong with a field, or null. */
    @Nullable
    public String of(String field) {
        return messages.get(field);
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    /** The page of the form with what is wrong with it; with anything wrong it is no success. */
    public ModelAndView on(ModelAndView page) {
        page.addObject("errors", this);
        if (any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** All of them in the order of the form, for the summary on top. */
    public List<Entry> list() {
        return messages.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), summed(entry.getKey(), entry.getValue())))
                .toList();
    }

    private String summed(String field, String message) {
        var label = labels.get(field);
        return label == null ? message : label + ": " + message;
    }

    /** One line of the summary; its link goes to the field whose id is the field's name. */
    public record Entry(String field, String message) {}
}
