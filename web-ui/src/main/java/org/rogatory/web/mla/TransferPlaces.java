package org.rogatory.web.mla;

import java.util.Map;
import org.rogatory.law.Finding;
import org.rogatory.web.mla.FindingPlaces.Place;
import tools.jackson.databind.JsonNode;

/** Where in the interview about a transfer a finding belongs. */
final class TransferPlaces {

    private static final String LAW_TEXT = "law_text";

    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("direction", new Place(DraftTopic.DIRECTION, "transfer-direction")),
            Map.entry("method", new Place(DraftTopic.DIRECTION, "transfer-method")),
            Map.entry("conducting_authority", new Place(DraftTopic.DIRECTION, "conducting_authority")),
            Map.entry("case_number", new Place(DraftTopic.DIRECTION, "case_number")),
            Map.entry("subject_nature", new Place(DraftTopic.DIRECTION, "subject_nature")),
            Map.entry("person", new Place(DraftTopic.SENTENCED, "person")),
            Map.entry("persons", new Place(DraftTopic.SENTENCED, "person")),
            Map.entry("judgment", new Place(DraftTopic.IN_FORCE, "transfer-judgment-date")),
            Map.entry("time", new Place(DraftTopic.TIME_SERVED, "transfer-time-end_date")),
            Map.entry("consent", new Place(DraftTopic.CONSENT, "transfer-consent-date")),
            Map.entry("basis", new Place(DraftTopic.TRANSFER_BASIS, "legal_basis")),
            Map.entry("legal_basis", new Place(DraftTopic.TRANSFER_BASIS, "legal_basis")),
            Map.entry("requested_authority", new Place(DraftTopic.TRANSFER_BASIS, "requested_authority")),
            Map.entry("offence", new Place(DraftTopic.BOTH_LAWS, "offence")),
            Map.entry("offences", new Place(DraftTopic.BOTH_LAWS, "offence")),
            Map.entry("dual", new Place(DraftTopic.BOTH_LAWS, "transfer-dual")),
            Map.entry(LAW_TEXT, new Place(DraftTopic.BOTH_LAWS, LAW_TEXT)),
            Map.entry("reports", new Place(DraftTopic.REPORTS, "transfer-reports")),
            Map.entry("damage_paid", new Place(DraftTopic.CLAIMS, "transfer-damage_paid")),
            Map.entry("pending", new Place(DraftTopic.CLAIMS, "transfer-pending")),
            Map.entry("letter_language", new Place(DraftTopic.TRANSFER_FORMALITIES, "language")),
            Map.entry("language", new Place(DraftTopic.TRANSFER_FORMALITIES, "translation")),
            Map.entry("seal", new Place(DraftTopic.TRANSFER_FORMALITIES, "signature-office")),
            Map.entry("attachments", new Place(DraftTopic.TRANSFER_FORMALITIES, "attachment")));

    private TransferPlaces() {}

    static Place of(Finding finding, JsonNode content) {
        if (LAW_TEXT.equals(finding.item()) && content.path(LAW_TEXT).asBoolean(false)) {
            return new Place(DraftTopic.TRANSFER_FORMALITIES, "attachment");
        }
        return PLACES.getOrDefault(finding.item(), new Place(DraftTopic.DIRECTION, "facts"));
    }
}
