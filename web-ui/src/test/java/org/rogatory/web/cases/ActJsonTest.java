package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.ItemResult;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Labels;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.ReturnReasons;
import org.rogatory.web.cases.description.FieldSchemas;
import tools.jackson.databind.json.JsonMapper;

/** What a body or a form says reaches the act, field by field. */
class ActJsonTest {

    private static final String VERSION = "version";
    private static final String WORD = "As agreed (synthetic).";
    private static final Labels LABELS = ReferenceData.load().labels();
    private static final ItemResult RESULT = new ItemResult(1, "executed", WORD, WORD, "ground", null, "uz");

    private static Stream<RecordComponent> components() {
        return Arrays.stream(ActJson.class.getRecordComponents());
    }

    private static RecordComponent component(String name) {
        return components()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A body with the components that are wanted, and nothing else. */
    private static ActJson body(Predicate<String> wanted) {
        var values = components()
                .map(component -> wanted.test(component.getName()) ? value(component) : null)
                .toArray();
        try {
            return (ActJson) ActJson.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException unmade) {
            throw new AssertionError(unmade);
        }
    }

    private static Object value(RecordComponent component) {
        var type = component.getType();
        if (type == List.class) {
            return component.getGenericType().getTypeName().contains("ItemResult") ? List.of(RESULT) : List.of(WORD);
        }
        return Map.<Class<?>, Object>of(
                        Long.class,
                        7L,
                        String.class,
                        WORD,
                        Boolean.class,
                        false,
                        LocalDate.class,
                        LocalDate.of(2026, 5, 31),
                        LocalDateTime.class,
                        LocalDateTime.of(2026, 5, 31, 14, 5),
                        Map.class,
                        Map.of("facts", WORD))
                .get(type);
    }

    private static Set<ActField> given(Act act) {
        return Arrays.stream(ActField.values())
                .filter(field -> field.givenIn(act))
                .collect(Collectors.toSet());
    }

    @Test
    void hasAComponentForEveryFieldAndNoOther() {
        assertThat(components().map(RecordComponent::getName).filter(name -> !name.equals(VERSION)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ActField.values()).map(ActField::key).toList());
    }

    @Test
    void carriesEveryFieldIntoTheAct() {
        var act = body(name -> true).act("approve", null);

        assertThat(given(act)).containsExactlyInAnyOrder(ActField.values());
        assertThat(act.verb()).isEqualTo("approve");
        assertThat(act.version()).isEqualTo(7);
        assertThat(act.items().results()).containsExactly(RESULT);
    }

    @ParameterizedTest
    @EnumSource
    void carriesAFieldAloneIntoItsOwnPlace(ActField field) {
        assertThat(given(body(field.key()::equals).act("approve", null))).containsExactly(field);
    }

    @Test
    void carriesNothingThatWasNotGivenAndTheVersionOfTheHeaderFirst() {
        assertThat(given(body(VERSION::equals).act("approve", null))).isEmpty();
        assertThat(body(VERSION::equals).act("approve", 8L).version()).isEqualTo(8);
        assertThat(ActJson.EMPTY.act("approve", null)).isEqualTo(Act.of("approve", null));
    }

    /** The tables of answers, places and results, the files, and the items of a letter are read by their own pages. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ANSWERS", "PLACES", "RESULTS", "FILES", "PARTICULARS"})
    void showsAgainWhatWasTypedIntoAField(ActField field) {
        assertThat(body(name -> true).values(field.key())).hasSize(1);
        assertThat(ActJson.EMPTY.values(field.key())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void takesAsMuchAsIsDescribed(ActField field) {
        var described = new FieldSchemas(LABELS, mock(ReturnReasons.class)).of(FieldRule.needed(field));
        var kept = component(field.key()).getAccessor().getAnnotation(Size.class);

        assertThat(kept == null ? null : kept.max()).isEqualTo(most(described));
    }

    /** Items are withdrawn, found missing, asked about and answered by name, however many the request has. */
    @ParameterizedTest
    @EnumSource(names = {"KEYS", "ANSWERS"})
    void namesEveryItemThatARequestMayHave(ActField field) {
        var items = JsonMapper.shared().readTree(ContentSchema.text()).at("/properties/assistance/maxItems");
        var kept = Objects.requireNonNull(component(field.key()).getAccessor().getAnnotation(Size.class));
        var described = new FieldSchemas(LABELS, mock(ReturnReasons.class)).of(FieldRule.needed(field));

        assertThat(items.asInt(0)).isPositive().isLessThanOrEqualTo(kept.max());
        assertThat(most(described)).isEqualTo(kept.max());
    }

    @Test
    void saysOfTheEventOfAPostponementWhetherItLeaves() {
        var fields = new FieldSchemas(LABELS, mock(ReturnReasons.class));
        var event = FieldRule.optional(ActField.UNTIL_EVENT);

        assertThat(fields.of("postpone", event).getDescription()).contains("leaves with the notice");
        assertThat(fields.of("postpone_item", event).getDescription()).contains("stays in the office");
        assertThat(fields.of("record_postponement", event).getDescription())
                .isEqualTo(fields.of(event).getDescription());
    }

    private static @Nullable Integer most(Schema<?> described) {
        return Stream.of(described.getMaxLength(), described.getMaxItems(), described.getMaxProperties())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
