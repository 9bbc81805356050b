package org.rogatory.web.shared;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that is done once for its key, about something that gives no version out; its header as it is described. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Mark of the call; sent again it is answered, not done again",
            schema = @Schema(type = "string"))
})
public @interface CalledByKey {}
