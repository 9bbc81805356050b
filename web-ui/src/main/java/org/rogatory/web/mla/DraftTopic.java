package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;

/** One page of an interview; the pages of each stand in the order in which a prosecutor thinks. */
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
    HAPPENED(
            "what-happened",
            List.of("conducting_authority", "case_number", "opened", "subject_nature", "facts", "acts", "damage")),
    WANTED("person", List.of("persons", "extradition.description", "provisional.location")),
    WARRANT(
            "warrant",
            List.of(
                    "extradition.purpose",
                    "extradition.arrest_warrant",
                    "extradition.judgment",
                    "extradition.in_absentia",
                    "provisional.warrant")),
    SPECIALITY(
            "speciality",
            List.of(
                    "extradition.consent_purpose",
                    "extradition.third_state",
                    "extradition.surrendered_on",
                    "extradition.statement")),
    SURRENDER_BASIS("basis", List.of("requested", "requested_authority", "legal_basis", "articles")),
    LAW("law", List.of("offences", "extradition.law_text", "extradition.law", "provisional.penalty")),
    LIMITATION("limitation", List.of("extradition.limitation")),
    NATIONALITY("nationality", List.of("extradition.nationality_check")),
    DUAL_CRIMINALITY("dual-criminality", List.of("extradition.dual_criminality")),
    ASSURANCES("assurances", List.of("extradition.assurances")),
    CUSTODY(
            "custody",
            List.of(
                    "provisional.intention",
                    "provisional.interpol_notice",
                    "provisional.channel",
                    "provisional.duty_contact",
                    "provisional.reference",
                    "provisional.requested_at",
                    "provisional.arrested_at",
                    "provisional.zone",
                    "provisional.place")),
    TRANSIT(
            "transit",
            List.of(
                    "transit.route",
                    "transit.means",
                    "transit.first_day",
                    "transit.last_day",
                    "transit.escort",
                    "transit.landing")),
    SURRENDER_FORMALITIES(
            "formalities",
            List.of(
                    "urgency",
                    "confidentiality",
                    "language",
                    "translation",
                    "translation_reason",
                    "letter",
                    "attachments",
                    "signature")),
    DIRECTION(
            "direction",
            List.of(
                    "transfer.direction",
                    "transfer.method",
                    "conducting_authority",
                    "case_number",
                    "opened",
                    "subject_nature",
                    "facts")),
    SENTENCED("person", List.of("persons")),
    IN_FORCE("judgment", List.of("transfer.judgment")),
    TIME_SERVED("time", List.of("transfer.time")),
    CONSENT("consent", List.of("transfer.consent")),
    TRANSFER_BASIS("basis", List.of("requested", "requested_authority", "legal_basis", "articles")),
    BOTH_LAWS("dual-criminality", List.of("offences", "law_text", "transfer.dual")),
    REPORTS("reports", List.of("transfer.reports")),
    CLAIMS("claims", List.of("transfer.claims", "transfer.damage_paid", "transfer.pending")),
    TRANSFER_FORMALITIES(
            "formalities",
            List.of(
                    "urgency",
                    "confidentiality",
                    "language",
                    "translation",
                    "translation_reason",
                    "letter",
                    "attachments",
                    "signature")),
    CHECK();

    private final String slug;
    private final List<String> keys;

    DraftTopic(String... keys) {
        this.slug = name().toLowerCase(Locale.ROOT);
        this.keys = List.of(keys);
    }

    DraftTopic(String slug, List<String> keys) {
        this.slug = slug;
        this.keys = keys;
    }

    /** The keys of the content this page writes; no other page of its interview does. */
    List<String> keys() {
        return keys;
    }

    /** As it stands in addresses and messages. */
    String slug() {
        return slug;
    }
}
