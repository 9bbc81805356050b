package org.rogatory.web.mla;

import java.util.Map;
import java.util.regex.Pattern;
import org.rogatory.law.Finding;
import tools.jackson.databind.JsonNode;

/** Where in the interview a finding belongs. */
final class FindingPlaces {

    private static final Pattern ITEM = Pattern.compile("assistance\\[(\\d+)](?:\\.(\\w+))?");
    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("conducting_authority", new Place(DraftTopic.MATTER, "conducting_authority")),
            Map.entry("case_number", new Place(DraftTopic.MATTER, "case_number")),
            Map.entry("subject_nature", new Place(DraftTopic.MATTER, "subject_nature")),
            Map.entry("facts", new Place(DraftTopic.MATTER, "facts")),
            Map.entry("parent", new Place(DraftTopic.MATTER, "parent")),
            Map.entry("new_facts", new Place(DraftTopic.MATTER, "new_facts")),
            Map.entry("new_assistance", new Place(DraftTopic.NEEDED, "item")),
            Map.entry("same_basis", new Place(DraftTopic.BASIS, "legal_basis")),
            Map.entry("offence", new Place(DraftTopic.OFFENCES, "offence")),
            Map.entry("assistance", new Place(DraftTopic.NEEDED, "item")),
            Map.entry("requested_authority", new Place(DraftTopic.ADDRESSEE, "requested_authority")),
            Map.entry("requesting_authority", new Place(DraftTopic.ADDRESSEE, "requested_authority")),
            Map.entry("legal_basis", new Place(DraftTopic.BASIS, "legal_basis")),
            Map.entry("undertakings", new Place(DraftTopic.BASIS, "undertakings")),
            Map.entry("persons", new Place(DraftTopic.PERSONS, "person")),
            Map.entry("representatives", new Place(DraftTopic.PERSONS, "representatives")),
            Map.entry("urgency", new Place(DraftTopic.FORMALITIES, "urgency-reason")),
            Map.entry("confidentiality", new Place(DraftTopic.FORMALITIES, "confidentiality-reason")),
            Map.entry("letter_language", new Place(DraftTopic.FORMALITIES, "language")),
            Map.entry("language_translation", new Place(DraftTopic.FORMALITIES, "translation")),
            Map.entry("attachments", new Place(DraftTopic.FORMALITIES, "attachment")),
            Map.entry("signature_seal", new Place(DraftTopic.FORMALITIES, "signature-office")));
    /** Items of the short form that are facts of the service asked for. */
    private static final Map<String, String> SERVICE = Map.of(
            "recipient_address",
            "recipient",
            "latest_service_date",
            "latest_service_date",
            "translation",
            "language_of_docs");

    private FindingPlaces() {}

    /** A page and the name of a field on it. */
    record Place(DraftTopic topic, String field) {}

    static Place of(Finding finding, JsonNode content) {
        var item = ITEM.matcher(finding.item());
        if (item.matches()) {
            var fact = item.group(2) == null ? "" : "-" + item.group(2);
            return new Place(DraftTopic.NEEDED, "item-" + item.group(1) + fact);
        }
        if ("law_text".equals(finding.item()) && content.path("law_text").asBoolean(false)) {
            return new Place(DraftTopic.FORMALITIES, "attachment");
        }
        if (SERVICE.containsKey(finding.item())) {
            return service(SERVICE.get(finding.item()), content);
        }
        return PLACES.getOrDefault(finding.item(), other(finding.item()));
    }

    private static Place other(String item) {
        return DraftTopic.FORMALITIES.keys().contains(item)
                ? new Place(DraftTopic.FORMALITIES, item)
                : new Place(DraftTopic.MATTER, "facts");
    }

    private static Place service(String fact, JsonNode content) {
        var items = content.path("assistance");
        for (int index = 0; index < items.size(); index++) {
            if ("service_documents".equals(items.path(index).path("type").asString(""))) {
                return new Place(DraftTopic.NEEDED, "item-" + index + "-" + fact);
            }
        }
        return new Place(DraftTopic.NEEDED, "item");
    }
}
