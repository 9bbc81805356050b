package org.rogatory.web.cases.content;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Whoever brings a covert measure says how the matter is marked: the parameter {@code declared} of any form and call. */
@Component
public class CovertContent {

    private static final String DECLARED = "declared";

    private final ReferenceData reference;
    private final HttpServletRequest request;

    /** @param request the one that is being answered */
    CovertContent(ReferenceData reference, HttpServletRequest request) {
        this.reference = reference;
        this.request = request;
    }

    /** A call that may bring a covert measure, as it is described. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            name = DECLARED,
            in = ParameterIn.QUERY,
            description =
                    "How the matter is marked: none, for_official_use, confidential, secret or top_secret. Refused as"
                            + " marking-undeclared where a covert measure is asked for and nothing is declared, as"
                            + " marking-too-high where it is not kept here",
            schema = @Schema(type = "string"))
    public @interface Declared {}

    /** Refuses content with a covert measure of which nothing is declared. */
    public void demandDeclared(@Nullable JsonNode content) {
        if (content != null) {
            demandDeclared(content.path("assistance")
                    .valueStream()
                    .map(item -> item.path("type").asString("")));
        }
    }

    /** The same of kinds of assistance. */
    public void demandDeclared(@Nullable List<String> types) {
        if (types != null) {
            demandDeclared(types.stream());
        }
    }

    private void demandDeclared(Stream<String> types) {
        var said = request.getParameter(DECLARED);
        if ((said == null || said.isBlank()) && types.anyMatch(this::covert)) {
            throw Refusal.of("marking-undeclared", DECLARED);
        }
    }

    private boolean covert(String type) {
        return reference.assistanceType(type).filter(AssistanceType::classified).isPresent();
    }
}
