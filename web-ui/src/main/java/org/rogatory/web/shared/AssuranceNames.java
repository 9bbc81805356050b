package org.rogatory.web.shared;

import java.util.Locale;
import org.rogatory.extradition.assurance.AssuranceCode;
import org.springframework.stereotype.Component;

/** How an assurance is called: as the library does, or that the request states it in words of its own. */
@Component
public class AssuranceNames {

    private static final String LIST = "assurances";

    private final CaseWords caseWords;
    private final Words words;

    AssuranceNames(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Its number in the file and its name. */
    public String of(AssuranceCode code, Locale reader) {
        return words.text("assurances.numbered", String.valueOf(code.number()), kind(code.kind(), reader));
    }

    /** Its name alone. */
    public String kind(String kind, Locale reader) {
        return AssuranceCode.STATED.equals(kind)
                ? words.text("assurances.stated")
                : caseWords.label(LIST, kind, reader);
    }
}
