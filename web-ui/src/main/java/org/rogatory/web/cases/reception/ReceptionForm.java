package org.rogatory.web.cases.reception;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.PaperFiles;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the registry writes down of a request on paper. */
record ReceptionForm(
        @Nullable @Size(max = 2) String requesting,
        @Nullable @Size(max = 64) String counterpartAuthority,
        @Nullable @Size(max = 120) String counterpartRef,
        @Nullable LocalDate counterpartDate,
        @Nullable LocalDate receivedOn,
        @Nullable @Size(max = 64) String came,
        @Nullable @Size(max = 120) String paperNumber,
        @Nullable LocalDate paperDate,
        @Nullable Boolean alikeSeen,
        @Nullable @Size(max = 64) String form,
        @Nullable @Size(max = 300) String caseNumber,
        @Nullable Boolean urgent,
        @Nullable Boolean confidential,
        @Nullable @Size(max = 20) List<@Size(max = 64) String> legalBasis,
        @Nullable @Size(max = 50) List<@Size(max = 64) String> assistance,
        @Nullable @Size(max = 20000) String facts) {

    static final ReceptionForm EMPTY = new ReceptionForm(
            null, null, null, null, null, null, null, null, null, "mla_request", null, null, null, null, null, null);

    PaperRequest paper() {
        return new PaperRequest(
                content(),
                blankToNull(requesting),
                blankToNull(counterpartAuthority),
                counterpartRef,
                receivedOn,
                null,
                counterpartDate,
                blankToNull(paperNumber),
                paperDate,
                alikeSeen,
                blankToNull(came));
    }

    /** The fields that the page cannot do without and that are still empty, in its order. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (blankToNull(requesting) == null) {
            missing.add("requesting");
        }
        if (blankToNull(counterpartRef) == null) {
            missing.add("counterpartRef");
        }
        if (asksAssistance(String.valueOf(form)) && given(assistance).isEmpty()) {
            missing.add("assistance");
        }
        return missing;
    }

    private static boolean asksAssistance(String form) {
        return !RequestForms.spontaneous(form) && !PaperFiles.WITHOUT_ITEMS.contains(form);
    }

    private ObjectNode content() {
        var content = JsonMapper.shared().createObjectNode();
        content.put("form", form);
        content.put("requesting_authority", blankToNull(counterpartAuthority));
        content.put("case_number", blankToNull(caseNumber));
        content.put("facts", blankToNull(facts));
        var basis = content.putArray("legal_basis");
        given(legalBasis).forEach(basis::add);
        var items = content.putArray("assistance");
        given(assistance).forEach(type -> items.addObject().put("type", type).putObject("facts"));
        content.putObject("urgency").put("urgent", Boolean.TRUE.equals(urgent));
        content.putObject("confidentiality").put("yes", Boolean.TRUE.equals(confidential));
        return content;
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
