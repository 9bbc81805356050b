package org.rogatory.web.law;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Labels;
import org.rogatory.web.shared.Option;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The lists of codes that contents and acts take, for national systems, each code with its label. */
@RestController
@Tag(name = "law")
class CodesApi {

    /** The lists by the names of their addresses. */
    private static final Map<String, String> LISTS = new TreeMap<>(Map.ofEntries(
            Map.entry("assistance-types", "assistance_types"),
            Map.entry("offences", "offences"),
            Map.entry("instruments", "instruments"),
            Map.entry("refusal-grounds", "refusal_grounds"),
            Map.entry("postponement-grounds", "postponement_grounds"),
            Map.entry("return-reasons", "return_reasons"),
            Map.entry("attachment-kinds", "attachment_kinds"),
            Map.entry("contents", "forms.mla_request.items"),
            Map.entry("outgoing-statuses", "statuses.mla_outgoing"),
            Map.entry("incoming-statuses", "statuses.mla_incoming"),
            Map.entry("extradition-contents", "forms.extradition_request.items"),
            Map.entry("arrest-contents", "forms.provisional_arrest_request.items"),
            Map.entry("consent-contents", "forms.speciality_consent_request.items"),
            Map.entry("assurances", "assurances"),
            Map.entry("outgoing-extradition-statuses", "statuses.extradition_outgoing"),
            Map.entry("incoming-extradition-statuses", "statuses.extradition_incoming"),
            Map.entry("custody-statuses", "statuses.custody"),
            Map.entry("transfer-contents", "forms.transfer_sentenced_request.items"),
            Map.entry("outgoing-transfer-statuses", "statuses.sentenced_transfer_outgoing"),
            Map.entry("incoming-transfer-statuses", "statuses.sentenced_transfer_incoming"),
            Map.entry("consent-statuses", "statuses.sentenced_transfer_consent"),
            Map.entry("referral-statuses", "statuses.referral")));

    private final Labels labels;

    CodesApi(Labels labels) {
        this.labels = labels;
    }

    @GetMapping("/api/v1/codes")
    @Operation(summary = "The names of the lists of codes")
    List<String> lists() {
        return List.copyOf(LISTS.keySet());
    }

    @GetMapping("/api/v1/codes/{list}")
    @Operation(summary = "The codes of a list, with their labels in the language asked for")
    List<Option> codes(@PathVariable String list, Locale reader) {
        var name = Optional.ofNullable(LISTS.get(list)).orElseThrow(Refusal::notFound);
        return labels.list(name).entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue().in(reader)))
                .toList();
    }
}
