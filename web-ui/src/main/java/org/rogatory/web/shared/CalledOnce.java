package org.rogatory.web.shared;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that is done once for its key, on the version of what it saw; its headers as they are described. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CalledByKey
@Parameters({
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "Version of the file or act the caller saw",
            schema = @Schema(type = "string"))
})
public @interface CalledOnce {}
