package org.rogatory.web.mla;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One page of the interview, in the order in which a prosecutor thinks, with the keys of the content it owns. */
enum DraftTopic {
    MATTER(
            "parent",
            "parent_letter",
            "new_facts",
            "conducting_authority",
            "case_number",
            "opened",
            "subject_nature",
            "facts",
            "acts"),
    OFFENCES("offences", "transnational", "organized_group"),
    NEEDED("assistance"),
    ADDRESSEE("requested", "requested_authority"),
    BASIS("legal_basis", "articles", "undertakings"),
    PERSONS("persons", "representatives", "sealed"),
    FORMALITIES(
            "purpose",
            "nexus",
            "law_text",
            "damage",
            "urgency",
            "confidentiality",
            "procedure",
            "presence",
            "earlier_contact",
            "language",
            "translation",
            "translation_reason",
            "letter",
            "attachments",
            "signature"),
    CHECK();

    private final List<String> keys;

    DraftTopic(String... keys) {
        this.keys = List.of(keys);
    }

    /** The keys of the content this page writes; no other page does. */
    List<String> keys() {
        return keys;
    }

    /** As it stands in addresses and messages. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DraftTopic> of(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst();
    }
}
