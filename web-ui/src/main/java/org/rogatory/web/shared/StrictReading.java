package org.rogatory.web.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Printable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;

/**
 * Reads what comes from outside strictly: a national system is told of every property that nobody would read, and a sum
 * keeps its digits; a person who pastes from a word processor is not bothered with signs that cannot be seen.
 */
@Configuration(proxyBeanMethods = false)
class StrictReading {

    /** A moment of another zone is no day and no time of this place: read leniently, its zone would only be cut off. */
    private static final JsonFormat.Value STRICT = JsonFormat.Value.forLeniency(false);

    @Bean
    static JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withConfigOverride(LocalDate.class, day -> day.setFormat(STRICT))
                .withConfigOverride(LocalDateTime.class, time -> time.setFormat(STRICT));
    }

    /** The texts of forms, without signs that no letter can carry. */
    @ControllerAdvice(annotations = Controller.class)
    static class FormTexts {

        @InitBinder
        void texts(WebDataBinder binder) {
            binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
                @Override
                public void setAsText(@Nullable String text) {
                    setValue(text == null ? null : Printable.only(text));
                }
            });
        }
    }
}
