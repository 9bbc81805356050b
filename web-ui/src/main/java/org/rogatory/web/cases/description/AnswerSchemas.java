package org.rogatory.web.cases.description;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the records of the interface always have and what may be null in them, as their own declarations say it. */
@Component
class AnswerSchemas {

    private static final String NULL = "null";

    private final RequestMappingHandlerMapping handlers;

    AnswerSchemas(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    void complete(OpenAPI api) {
        var answered = new HashMap<String, Class<?>>();
        var asked = new HashMap<String, Class<?>>();
        calls().forEach(call -> collect(ResolvableType.forMethodReturnType(call.getMethod()), answered));
        calls().flatMap(AnswerSchemas::named).forEach(made -> collect(ResolvableType.forClass(made), answered));
        calls().flatMap(call -> Arrays.stream(call.getMethodParameters()))
                .forEach(parameter -> collect(ResolvableType.forMethodParameter(parameter), asked));
        asked.forEach((name, made) -> refuseOther(made, answered.getOrDefault(name, made)));
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var made = answered.getOrDefault(name, asked.get(name));
            if (made != null) {
                describe(schema, made, !asked.containsKey(name));
            }
        });
    }

    private Stream<HandlerMethod> calls() {
        return handlers.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().isAnnotationPresent(RestController.class))
                .filter(method -> !hidden(method.getMethodAnnotation(Operation.class)));
    }

    private static boolean hidden(@Nullable Operation told) {
        return told != null && told.hidden();
    }

    /** What is named as the answer of a call that may give another one. */
    private static Stream<Class<?>> named(HandlerMethod call) {
        var answer = call.getMethodAnnotation(ApiResponse.class);
        return answer == null
                ? Stream.empty()
                : Arrays.stream(answer.content())
                        .map(content -> content.schema().implementation());
    }

    /** The records that this type is made of, by the names under which they are described. */
    private static void collect(ResolvableType type, Map<String, Class<?>> found) {
        for (var part : type.getGenerics()) {
            collect(part, found);
        }
        var made = type.resolve();
        if (made == null || !made.isRecord() || !made.getName().startsWith("org.rogatory.")) {
            return;
        }
        var other = found.put(made.getSimpleName(), made);
        if (other != null) {
            refuseOther(made, other);
            return;
        }
        for (var component : made.getRecordComponents()) {
            collect(ResolvableType.forType(component.getGenericType()), found);
        }
    }

    private static void refuseOther(Class<?> made, Class<?> other) {
        if (other != made) {
            throw new IllegalStateException(other + " and " + made + " would be described under one name");
        }
    }

    /** Every field of an answer is there, if only as null; what is sent may leave out what is not needed. */
    private static void describe(Schema<?> schema, Class<?> made, boolean whole) {
        var fields = Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of());
        components(made).filter(AnswerSchemas::nullable).forEach(component -> {
            var field = fields.get(component.getName());
            if (field != null) {
                fields.put(component.getName(), orNull(field));
            }
        });
        if (whole) {
            schema.setRequired(components(made)
                    .map(RecordComponent::getName)
                    .filter(fields::containsKey)
                    .toList());
        }
    }

    /** The fields of a record, those of a record in it whose fields stand beside its own among them. */
    private static Stream<RecordComponent> components(Class<?> made) {
        return Arrays.stream(made.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static <T> Schema<?> orNull(Schema<T> field) {
        if (field.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(field, new JsonSchema().types(Set.of(NULL))));
        }
        if (field.getTypes() != null) {
            var types = new HashSet<>(field.getTypes());
            types.add(NULL);
            field.setTypes(types);
            if (field.getEnum() != null && !field.getEnum().contains(null)) {
                field.addEnumItemObject(null);
            }
        }
        return field;
    }
}
