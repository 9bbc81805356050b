package org.rogatory.web.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.contact.ContactView;
import org.rogatory.referral.contact.PersonIdentity;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.requests.Choices;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Ways to reach a person, and who he is, in the reader's words; what is not shown says that it is confidential. */
@Component
class ContactPages {

    private static final List<String> SAFE = List.of("yes", "no", "unknown");

    private static final Map<String, String> TONES = Map.of("yes", "done", "no", "stop", "unknown", "wait");

    private static final Map<String, String> ICONS = Map.of("yes", "done", "no", "stop", "unknown", "question");

    private final Words words;

    ContactPages(Words words) {
        this.words = words;
    }

    /** One way; where it leads is null until somebody says why he has to know. */
    record ContactLine(
            String ref,
            String kind,
            String safe,
            String tone,
            String icon,
            @Nullable String hours,
            @Nullable String message,
            @Nullable String value,
            @Nullable String saidBy,
            @Nullable String whose,
            boolean used) {}

    /**
     * One fact of a person.
     *
     * @param known whether there is anything: what nobody has told is not confidential
     * @param value null until somebody says why he has to know
     */
    record FactLine(String label, boolean known, @Nullable String value) {}

    /** One field of the form. */
    record FactField(
            String name,
            String label,
            @Nullable String hint,
            String value,
            @Nullable String problem) {}

    List<ContactLine> lines(List<ContactView> contacts) {
        return contacts.stream().map(this::line).toList();
    }

    private ContactLine line(ContactView contact) {
        var said = contact.words();
        return new ContactLine(
                contact.contactRef(),
                words.text("cases.choice." + contact.kind()),
                words.text("referral.contacts.safe." + contact.safe()),
                TONES.getOrDefault(contact.safe(), "wait"),
                ICONS.getOrDefault(contact.safe(), "question"),
                said.hours(),
                said.message(),
                said.value(),
                said.saidBy(),
                said.whose(),
                contact.endedAt() == null);
    }

    /** Which facts are known, without what they are. */
    List<FactLine> sealed(List<String> known) {
        return PersonIdentity.FIELDS.stream()
                .map(field -> new FactLine(label(field), known.contains(field), null))
                .toList();
    }

    List<FactLine> facts(PersonIdentity identity) {
        return PersonIdentity.FIELDS.stream()
                .map(field -> new FactLine(label(field), identity.of(field) != null, identity.of(field)))
                .toList();
    }

    private String label(String field) {
        return words.text("referral.identity." + field);
    }

    List<FactField> fields(Map<String, String> typed, FormErrors errors) {
        return PersonIdentity.FIELDS.stream()
                .map(field -> new FactField(
                        field, label(field), hint(field), typed.getOrDefault(field, ""), errors.of(field)))
                .toList();
    }

    private @Nullable String hint(String field) {
        var key = "referral.identity.hint." + field;
        var told = words.text(key);
        return told.equals(key) ? null : told;
    }

    List<Option> kinds() {
        return Choices.of("referral_contact_kinds").orElseGet(List::of).stream()
                .map(code -> new Option(code, words.text("cases.choice." + code)))
                .toList();
    }

    List<Option> safe() {
        return SAFE.stream()
                .map(code -> new Option(code, words.text("referral.contacts.safe." + code)))
                .toList();
    }

    List<Option> reasons() {
        return Arrays.stream(RevealReason.values())
                .map(reason -> new Option(reason.key(), words.text("referral.reveal." + reason.key())))
                .toList();
    }
}
