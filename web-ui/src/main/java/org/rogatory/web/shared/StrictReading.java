package org.rogatory.web.shared;

import java.beans.PropertyEditorSupport;
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
 * Reads what comes from outside strictly: a national system is told of every property that nobody would read; a person
 * who pastes from a word processor is not bothered with signs that cannot be seen.
 */
@Configuration(proxyBeanMethods = false)
class StrictReading {

    @Bean
    static JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
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
