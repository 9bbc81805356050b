package org.rogatory.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import tools.jackson.databind.json.JsonMapper;

/**
 * One act as the timeline tells it; texts are clear here and enciphered in the table.
 *
 * @param language tag of the language of what was released; null where nobody said it
 * @param particulars what left under single items of the form of the letter, as JSON by their keys; null where nothing did
 * @param forWhom user name of the one in whose place the actor did it; null where he did it by his own post
 */
public record Step(
        String actor,
        String verb,
        @Nullable String itemRef,
        @Nullable String fromStatus,
        @Nullable String toStatus,
        List<String> codes,
        @Nullable String reference,
        @Nullable LocalDate happenedOn,
        @Nullable String internalText,
        @Nullable String releasedText,
        @Nullable String language,
        @Nullable String particulars,
        @Nullable String forWhom) {

    public Step {
        codes = List.copyOf(codes);
    }

    /** The step of an act that moved something from one status to another. */
    public static Step of(Act act, Officer officer, @Nullable String from, @Nullable String to) {
        return new Step(
                officer.username(),
                act.verb(),
                act.items().item(),
                from,
                to,
                codes(act),
                act.papers().reference(),
                act.times().happenedOn(),
                internal(act),
                act.words().releasedText(),
                act.words().language(),
                particulars(act),
                null);
    }

    /** The same of a verb that asks for one of these roles: in whose place the officer did it. */
    public Step asking(Set<String> roles, Officer officer) {
        return inPlaceOf(officer.forWhom(roles).orElse(null));
    }

    /** The same done in the place of somebody who is away, or of nobody. */
    public Step inPlaceOf(@Nullable String away) {
        return new Step(
                actor,
                verb,
                itemRef,
                fromStatus,
                toStatus,
                codes,
                reference,
                happenedOn,
                internalText,
                releasedText,
                language,
                particulars,
                away);
    }

    /** What stays inside: words, how it was talked over, which authority ordered it. */
    private static @Nullable String internal(Act act) {
        var words = act.words().internalText() == null
                ? act.words().consultation()
                : act.words().internalText();
        var issuer = act.parties().issuer();
        if (words == null || issuer == null) {
            return words == null ? issuer : words;
        }
        return issuer + "\n" + words;
    }

    private static @Nullable String particulars(Act act) {
        var told = act.words().particulars();
        return told.isEmpty() ? null : JsonMapper.shared().writeValueAsString(told);
    }

    /** What left under single items of the form of the letter, by their keys. */
    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        if (particulars != null) {
            JsonMapper.shared()
                    .readTree(particulars)
                    .properties()
                    .forEach(entry -> told.put(entry.getKey(), entry.getValue().asString("")));
        }
        return told;
    }

    private static List<String> codes(Act act) {
        return Stream.of(
                        act.grounds().reasons(),
                        act.items().keys(),
                        given(act.grounds().ground()),
                        given(act.grounds().finding()),
                        given(act.kind()),
                        given(act.papers().carrier()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> given(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    /** That it was done, by whom and when, without reasons and texts. */
    Step withoutWords() {
        return saying(null, null, null);
    }

    /** The same with nothing but the words that were released. */
    Step released() {
        return saying(releasedText, language, particulars);
    }

    private Step saying(@Nullable String text, @Nullable String tongue, @Nullable String told) {
        return new Step(
                actor,
                verb,
                itemRef,
                fromStatus,
                toStatus,
                List.of(),
                null,
                happenedOn,
                null,
                text,
                tongue,
                told,
                forWhom);
    }

    /** The same step with whatever people or partners wrote changed, for enciphering and deciphering. */
    Step with(UnaryOperator<String> change) {
        return new Step(
                actor,
                verb,
                itemRef,
                fromStatus,
                toStatus,
                codes.stream().map(change).toList(),
                changed(reference, change),
                happenedOn,
                changed(internalText, change),
                changed(releasedText, change),
                changed(language, change),
                changed(particulars, change),
                forWhom);
    }

    private static @Nullable String changed(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }
}
