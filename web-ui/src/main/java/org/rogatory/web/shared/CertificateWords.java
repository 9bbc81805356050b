package org.rogatory.web.shared;

import java.util.Locale;
import java.util.function.Supplier;
import org.rogatory.directory.UzbekScript;
import org.rogatory.integrity.TrailWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the pages for certificates, which jobs write in the language of a court. */
@Component
class CertificateWords implements TrailWords {

    private final EventWords events;
    private final CheckedSignatures checked;

    CertificateWords(EventWords events, CheckedSignatures checked) {
        this.events = events;
        this.checked = checked;
    }

    @Override
    public String act(String action, Locale language) {
        return spoken(language, () -> events.name(action, language));
    }

    @Override
    public String finding(String code, Locale language) {
        return spoken(language, () -> checked.finding(code));
    }

    /** As if somebody read it in this language; before and after it nobody or somebody else does. */
    private static String spoken(Locale language, Supplier<String> words) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return UzbekScript.written(words.get(), language);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
