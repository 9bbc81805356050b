package org.rogatory.web.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A finding in words where only its name was kept, and not the request it was about. */
@Component
public class FindingNames {

    private static final Pattern NAME = Pattern.compile("(\\w+)@([\\w\\[\\].]+)(?:@([\\w-]+))?");
    private static final Pattern ITEM = Pattern.compile("assistance\\[(\\d{1,4})].*");

    private final CaseWords caseWords;
    private final Words words;

    FindingNames(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Whether a code is the name of a finding. */
    public boolean isName(String code) {
        return NAME.matcher(code).matches();
    }

    /** What was found and where; of an instrument, which. */
    public String told(String name, Locale reader) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return name;
        }
        var label = caseWords.label("finding_keys", parts.group(1), reader);
        var place = parts.group(3) == null
                ? place(parts.group(2), reader)
                : caseWords.label("instruments", parts.group(3), reader);
        return place.equals(label) ? label : label + " (" + place + ")";
    }

    private String place(String item, Locale reader) {
        var numbered = ITEM.matcher(item);
        return numbered.matches()
                ? words.text("shared.item-number", String.valueOf(Integer.parseInt(numbered.group(1)) + 1))
                : caseWords.item(item, reader);
    }
}
