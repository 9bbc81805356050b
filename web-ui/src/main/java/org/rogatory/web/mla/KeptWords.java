package org.rogatory.web.mla;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.requests.translation.TranslatedPart;
import org.rogatory.requests.translation.TranslatedParts;

/** What was typed on the page of a translation whose source is not there any more: nobody has to type it again. */
final class KeptWords {

    /** What the page says of it in place of what the letter shows. */
    static final String STATE = "returned";

    /** The places that a letter has for words, by their names; of an item by its number. */
    private static final Pattern KEY = Pattern.compile("(?:items-(\\d{1,4})-|particulars-|answers-)?(\\w{1,100})");

    private KeptWords() {}

    /** All that was typed, without the words it translates. */
    static Shown of(TypedTranslation typed) {
        var seen = Objects.requireNonNullElse(typed.everything().seen(), 0L);
        var parts = new TranslatedParts(seen, typed.typed().text(TypedTranslation.LANGUAGE), parts(typed));
        return new Shown(parts, typed.typed().text(TypedTranslation.LAYOUT), null, true, false);
    }

    private static List<TranslatedPart> parts(TypedTranslation typed) {
        return typed.keys().stream()
                .flatMap(key -> part(key, typed.typed().text(TypedTranslation.field(key))))
                .toList();
    }

    private static Stream<TranslatedPart> part(String key, String text) {
        var place = KEY.matcher(key);
        return place.matches()
                ? Stream.of(new TranslatedPart(
                        new ProsePart(key, index(place.group(1)), null, place.group(2), ""), text, null))
                : Stream.empty();
    }

    private static @Nullable Integer index(@Nullable String number) {
        return number == null ? null : Integer.valueOf(number);
    }
}
