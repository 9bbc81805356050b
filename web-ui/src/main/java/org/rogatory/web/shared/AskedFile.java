package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** The file that the address of a request names; nothing is told of one that its reader does not see. */
@Component
class AskedFile {

    private final Cases cases;
    private final CurrentReader reader;

    AskedFile(Cases cases, CurrentReader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    Optional<CaseFile> of(HttpServletRequest request) {
        return named(request, "caseRef")
                .flatMap(caseRef -> reader.officer().flatMap(officer -> seen(caseRef, officer)));
    }

    private Optional<CaseFile> seen(String caseRef, Officer officer) {
        try {
            return Optional.of(cases.find(caseRef, AccessScope.of(officer)));
        } catch (Refusal hidden) {
            return Optional.empty();
        }
    }

    /** All that stands in the places of the address. */
    static Map<String, String> named(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                place -> String.valueOf(place.getKey()), place -> String.valueOf(place.getValue())))
                : Map.of();
    }

    /** What stands in a place of the address. */
    static Optional<String> named(HttpServletRequest request, String place) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(place) instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }
}
