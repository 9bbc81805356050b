package org.rogatory.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** One act as the timeline tells it; texts are clear here and enciphered in the table. */
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
        @Nullable String releasedText) {

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
                act.words().releasedText());
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
        return new Step(actor, verb, itemRef, fromStatus, toStatus, List.of(), null, happenedOn, null, null);
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
                changed(releasedText, change));
    }

    private static @Nullable String changed(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }
}
