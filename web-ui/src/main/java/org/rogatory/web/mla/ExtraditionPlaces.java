package org.rogatory.web.mla;

import java.util.Map;
import org.rogatory.law.Finding;
import org.rogatory.web.mla.FindingPlaces.Place;
import tools.jackson.databind.JsonNode;

/** Where in the interview about an extradition a finding belongs. */
final class ExtraditionPlaces {

    private static final String LAW_TEXT = "law_text";

    private static final Place OFFENCE = new Place(DraftTopic.LAW, "offence");

    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("requesting_requested", new Place(DraftTopic.SURRENDER_BASIS, "requested_authority")),
            Map.entry("basis", new Place(DraftTopic.SURRENDER_BASIS, "legal_basis")),
            Map.entry("legal_basis", new Place(DraftTopic.SURRENDER_BASIS, "legal_basis")),
            Map.entry("purpose", new Place(DraftTopic.WARRANT, "extradition-purpose")),
            Map.entry("arrest_warrant", new Place(DraftTopic.WARRANT, "extradition-arrest_warrant")),
            Map.entry("judgment", new Place(DraftTopic.WARRANT, "extradition-judgment-by")),
            Map.entry("in_absentia", new Place(DraftTopic.WARRANT, "extradition-in_absentia")),
            Map.entry("person", new Place(DraftTopic.WANTED, "person")),
            Map.entry("persons", new Place(DraftTopic.WANTED, "person")),
            Map.entry("identity", new Place(DraftTopic.WANTED, "person")),
            Map.entry("description", new Place(DraftTopic.WANTED, "extradition-description")),
            Map.entry("location", new Place(DraftTopic.WANTED, "provisional-location")),
            Map.entry("offence_time_place", new Place(DraftTopic.HAPPENED, "facts")),
            Map.entry("case_number", new Place(DraftTopic.HAPPENED, "opened")),
            Map.entry("damage", new Place(DraftTopic.HAPPENED, "damage")),
            Map.entry(LAW_TEXT, new Place(DraftTopic.LAW, "extradition-law_text")),
            Map.entry("penalty", new Place(DraftTopic.LAW, "provisional-penalty")),
            Map.entry("limitation", new Place(DraftTopic.LIMITATION, "extradition-limitation-last_day")),
            Map.entry("nationality_check", new Place(DraftTopic.NATIONALITY, "extradition-nationality_check")),
            Map.entry("dual_criminality", new Place(DraftTopic.DUAL_CRIMINALITY, "extradition-dual_criminality")),
            Map.entry("assurances", new Place(DraftTopic.ASSURANCES, "extradition-assurances")),
            Map.entry("consent_purpose", new Place(DraftTopic.SPECIALITY, "extradition-consent_purpose")),
            Map.entry("third_state", new Place(DraftTopic.SPECIALITY, "extradition-third_state")),
            Map.entry("statement", new Place(DraftTopic.SPECIALITY, "extradition-statement")),
            Map.entry("offence", OFFENCE),
            Map.entry("provisional", new Place(DraftTopic.CUSTODY, "provisional-arrested_at")),
            Map.entry("provisional_ref", new Place(DraftTopic.CUSTODY, "provisional-arrested_at")),
            Map.entry("warrant_ref", new Place(DraftTopic.WARRANT, "provisional-warrant")),
            Map.entry("intention", new Place(DraftTopic.CUSTODY, "provisional-intention")),
            Map.entry("interpol_notice", new Place(DraftTopic.CUSTODY, "provisional-interpol_notice")),
            Map.entry("channel", new Place(DraftTopic.CUSTODY, "provisional-channel")),
            Map.entry("duty_contact", new Place(DraftTopic.CUSTODY, "provisional-duty_contact")),
            Map.entry("route", new Place(DraftTopic.TRANSIT, "transit-route")),
            Map.entry("landing", new Place(DraftTopic.TRANSIT, "transit-landing")),
            Map.entry("documents", new Place(DraftTopic.SURRENDER_FORMALITIES, "attachment")),
            Map.entry("letter_language", new Place(DraftTopic.SURRENDER_FORMALITIES, "language")),
            Map.entry("language", new Place(DraftTopic.SURRENDER_FORMALITIES, "translation")),
            Map.entry("seal", new Place(DraftTopic.SURRENDER_FORMALITIES, "signature-office")),
            Map.entry("attachments", new Place(DraftTopic.SURRENDER_FORMALITIES, "attachment")));

    private ExtraditionPlaces() {}

    static Place of(Finding finding, JsonNode content) {
        if (!LAW_TEXT.equals(finding.item())) {
            return PLACES.getOrDefault(finding.item(), new Place(DraftTopic.HAPPENED, "facts"));
        }
        if ("no_dual_criminality_ext".equals(finding.key())) {
            return OFFENCE;
        }
        return content.path("extradition").path(LAW_TEXT).asBoolean(false)
                ? new Place(DraftTopic.SURRENDER_FORMALITIES, "attachment")
                : new Place(DraftTopic.LAW, "extradition-law_text");
    }
}
