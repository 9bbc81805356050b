package org.rogatory.integrations.pdf;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.signature.SignatureSlot;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a letter as XHTML; every text is escaped by the template. */
final class LetterTemplate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterTemplate() {
        var resolver = new ClassLoaderTemplateResolver(LetterTemplate.class.getClassLoader());
        resolver.setPrefix("letters/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    /** A section as it is laid out. */
    record Part(String heading, List<Row> rows, List<Passage> passages) {}

    /** Where a signature goes: the field that it fills, and the words above it. */
    record Place(String field, String words) {}

    /** What helps to verify the letter: the address for machines and its page, if there is one, and the code in groups. */
    record Check(String address, @Nullable String site, String code, String alternative) {}

    String write(Letter letter) {
        Context context = new Context(letter.language());
        context.setVariable("letter", letter);
        context.setVariable("language", letter.language().toLanguageTag());
        context.setVariable("date", DAY.format(letter.date()));
        context.setVariable(
                "parts",
                letter.sections().stream()
                        .map(section -> new Part(section.heading(), section.rows(), Passage.of(letter, section)))
                        .toList());
        List<Place> places = places(letter);
        int before = Math.max(0, places.size() - 1);
        context.setVariable("earlier", places.subList(0, before));
        context.setVariable("last", places.subList(before, places.size()));
        context.setVariable("check", check(letter));
        return engine.process("letter", context);
    }

    private static List<Place> places(Letter letter) {
        return letter.form().slots().stream()
                .map(slot -> new Place(slot.field(), words(slot, letter.wording())))
                .toList();
    }

    /** What the place of a signature says of itself, to the eye and to the ear. */
    static String words(SignatureSlot slot, Letter.Wording wording) {
        return slot == SignatureSlot.APPROVAL ? wording.approvalPlace() : wording.sealPlace();
    }

    private static List<Check> check(Letter letter) {
        Letter.Mark mark = letter.form().mark();
        if (mark == null) {
            return List.of();
        }
        String address = mark.address();
        String site = address.isBlank() ? null : address.replaceFirst("[?#].*", "");
        String code = mark.code();
        return List.of(new Check(address, site, code, letter.wording().verification() + " " + code + " · " + site));
    }
}
