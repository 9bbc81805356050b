package org.rogatory.web.law;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.law.LegalBasisAdviser;
import org.rogatory.law.ReferenceData;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The legal-basis adviser for national systems: the questions of its page, and the same answers. */
@RestController
@Tag(name = "law")
class LegalBasisApi {

    private static final String UNKNOWN = "unknown-code";

    /** What is wrong as calls tell it. */
    private static final Map<String, String> CODES = Map.of(
            "requesting",
            UNKNOWN,
            "requested",
            UNKNOWN,
            "same",
            "own-state",
            "date",
            "date-unreadable",
            "penalty",
            "unreadable-value",
            "code",
            UNKNOWN);

    /** The fields of the page that are called otherwise here. */
    private static final Map<String, String> NAMES = Map.of("offence", "offences", "assistance", "types");

    private final LegalBasisAdviser adviser;
    private final ReferenceData data;
    private final Directory directory;

    LegalBasisApi(LegalBasisAdviser adviser, ReferenceData data, Directory directory) {
        this.adviser = adviser;
        this.data = data;
        this.directory = directory;
    }

    @GetMapping("/api/v1/legal-basis")
    @Operation(
            operationId = "legalBasis",
            summary = "On which instruments a request from one State to another may rest, the best first",
            description = "`requesting`, `requested` (GET /api/v1/authorities) and `date` are needed. `offences` and"
                    + " `types` (of assistance) take several codes, separated by commas or repeated. An instrument that"
                    + " does not carry comes last, with the reason. Words are in the language asked for.")
    List<LegalBasisJson> advise(@ModelAttribute LegalBasisQuery query, Locale reader) {
        var form = query.form();
        demandInOrder(form);
        return adviser.advise(form.question()).stream()
                .map(advice -> LegalBasisJson.of(advice, data.labels(), reader))
                .toList();
    }

    /** Refused with the first code that fits, and every field that it concerns. */
    private void demandInOrder(AdviserForm form) {
        var wrong = form.wrong(directory.states(), data);
        wrong.values().stream().map(LegalBasisApi::code).findFirst().ifPresent(code -> {
            var fields = wrong.entrySet().stream()
                    .filter(field -> code.equals(code(field.getValue())))
                    .map(field -> NAMES.getOrDefault(field.getKey(), field.getKey()))
                    .toList();
            throw Refusal.ofAll(code, fields);
        });
    }

    private static String code(String problem) {
        return CODES.getOrDefault(problem, UNKNOWN);
    }
}
