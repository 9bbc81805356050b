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
    private final CaseWords caseWords;

    CertificateWords(EventWords events, CheckedSignatures checked, CaseWords caseWords) {
        this.events = events;
        this.checked = checked;
        this.caseWords = caseWords;
    }

    @Override
    public String act(String action, Locale language) {
        return spoken(language, () -> events.name(action, language));
    }

    @Override
    public String finding(String code, Locale language) {
        return spoken(language, () -> checked.finding(code));
    }

    @Override
    public String paper(String kind, String form, Locale language) {
        return spoken(language, () -> caseWords.paper(kind, form, language));
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
