package org.rogatory.requests.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a translation when its source changes. */
class TranslationBodyTest {

    private final TranslationBody body = new TranslationBody(JsonMapper.shared().createObjectNode());

    private static List<ProsePart> parts(String... keysAndTexts) {
        return Stream.iterate(0, at -> at < keysAndTexts.length, at -> at + 2)
                .map(at -> new ProsePart(keysAndTexts[at], null, null, keysAndTexts[at], keysAndTexts[at + 1]))
                .toList();
    }

    private void write(List<ProsePart> parts, Map<String, String> texts, Set<String> confirmed) {
        body.write(body.with(parts), texts, confirmed);
    }

    private TranslatedParts read(List<ProsePart> parts) {
        return new TranslatedParts(1, "ru", body.with(parts));
    }

    @Test
    void isCompleteOnceEveryPartIsTranslated() {
        var both = parts("facts", "Money left.", "purpose", "To find it.");
        write(both, Map.of("facts", "Деньги ушли."), Set.of());
        assertThat(read(both).done()).isEqualTo(1);
        assertThat(read(both).complete()).isFalse();

        write(both, Map.of("purpose", "Найти их."), Set.of());
        assertThat(read(both).complete()).isTrue();
        assertThat(read(parts()).complete()).isFalse();
    }

    @Test
    void anUnchangedPartIsCarriedOverAndAChangedOneIsAskedAgain() {
        var first = parts("facts", "Money left.", "purpose", "To find it.");
        write(first, Map.of("facts", "Деньги ушли.", "purpose", "Найти их."), Set.of());

        var second = read(parts("facts", "Money left twice.", "purpose", "To find it."));
        assertThat(second.done()).isEqualTo(1);
        assertThat(second.parts().get(0).changed()).isTrue();
        assertThat(second.parts().get(0).before()).isEqualTo("Money left.");
        assertThat(second.parts().get(0).target()).isEqualTo("Деньги ушли.");
        assertThat(second.parts().get(1).translated()).isTrue();
    }

    @Test
    void aTextLeftAsItWasDoesNotCoverAChangedSourceUnlessSomebodySaysSo() {
        write(parts("facts", "Money left."), Map.of("facts", "Деньги ушли."), Set.of());
        var changed = parts("facts", "Money left!");
        write(changed, Map.of("facts", "Деньги ушли."), Set.of());
        assertThat(read(changed).complete()).isFalse();

        write(changed, Map.of("facts", "Деньги ушли."), Set.of("facts"));
        assertThat(read(changed).complete()).isTrue();
    }

    @Test
    void aPartThatMovedTakesItsTranslationAlong() {
        write(parts("assistance-0-questions", "Who paid?"), Map.of("assistance-0-questions", "Кто платил?"), Set.of());
        var moved = parts("assistance-0-questions", "Who signed?", "assistance-1-questions", "Who paid?");
        assertThat(read(moved).parts().get(1).translated()).isTrue();
        assertThat(read(moved).parts().get(0).changed()).isTrue();
    }

    @Test
    void anEmptiedTextIsNoTranslation() {
        var one = parts("facts", "Money left.");
        write(one, Map.of("facts", "Деньги ушли."), Set.of());
        write(one, Map.of("facts", ""), Set.of());
        assertThat(read(one).parts().get(0).translated()).isFalse();
        assertThat(body.node().isEmpty()).isTrue();
    }

    @Test
    void whatIsTakenOutIsNowhereElseAndComesBackWhereItWas() {
        var parts = parts("facts", "Money left.", "assistance-0-why", "Who took it?", "purpose", "To find it.");
        write(
                parts,
                Map.of("facts", "Деньги ушли.", "assistance-0-why", "Кто взял?", "purpose", "Найти их."),
                Set.of());
        write(parts("assistance-1-why", "Who took it?"), Map.of("assistance-1-why", "Кто взял?"), Set.of());
        var before = body.node().deepCopy();

        var taken = body.take("assistance-1-why", Set.of("Who took it?"));
        assertThat(taken.propertyNames()).containsExactlyInAnyOrder("assistance-0-why", "assistance-1-why");
        assertThat(body.node().toString()).doesNotContain("Who took it?", "Кто взял?");
        body.putBack(taken);
        assertThat(body.node()).isEqualTo(before);

        taken = body.take("facts", Set.of());
        write(parts("facts", "Nothing left."), Map.of("facts", "Ничего."), Set.of());
        body.putBack(taken);
        assertThat(body.node().path("facts").path("target").asString("")).isEqualTo("Ничего.");
    }
}
