package org.rogatory.web.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.law.Printable;
import org.rogatory.referral.contact.PersonIdentity;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.util.MultiValueMap;

/** A form of the tab of contacts as it was sent. */
record ContactsTyped(MultiValueMap<String, String> fields) {

    /** What is asked of a way to reach a person. */
    static final List<String> CONTACT = List.of("safe", "value", "hours", "said_by", "whose", "message");

    private static final int LONGEST = 2000;

    /** What stands in a field. */
    String text(String name) {
        return Optional.ofNullable(fields.getFirst(name)).map(String::strip).orElse("");
    }

    /** Those of these fields in which something stands. */
    Map<String, String> given(List<String> names) {
        var given = new LinkedHashMap<String, String>();
        names.stream().filter(name -> !text(name).isEmpty()).forEach(name -> given.put(name, text(name)));
        return given;
    }

    Map<String, String> contact() {
        return given(CONTACT);
    }

    Map<String, String> identity() {
        return given(PersonIdentity.FIELDS);
    }

    /** What cannot be kept as it stands. */
    static FormErrors wrong(Map<String, String> typed, Words words) {
        var errors = new FormErrors();
        typed.forEach((name, text) -> {
            if (text.length() > LONGEST) {
                errors.add(name, words.text("cases.field-too-long", LONGEST));
            } else if (!Printable.all(text)) {
                errors.add(name, words.text("refusal.text-unprintable"));
            }
        });
        return errors;
    }
}
