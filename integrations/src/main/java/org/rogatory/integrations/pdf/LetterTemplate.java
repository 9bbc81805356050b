package org.rogatory.integrations.pdf;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.rogatory.documents.Letter;
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

    String write(Letter letter) {
        Map<String, Object> model = Map.of(
                "letter", letter,
                "language", letter.language().toLanguageTag(),
                "date", DAY.format(letter.date()));
        return engine.process("letter", new Context(letter.language(), model));
    }
}
