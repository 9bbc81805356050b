package org.rogatory.extradition.assurance;

import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is said of assurances, of what was done about them and of speciality, under the key of the file. */
@Component
class AssuranceWords {

    private final FileCipher cipher;
    private final JsonMapper json;

    AssuranceWords(FileCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    /**
     * What is said of one.
     *
     * @param wanted what was asked for
     * @param given what was promised
     * @param why why a person has decided so; it never leaves the office
     */
    record Words(
            @Nullable String wanted,
            @Nullable String given,
            @Nullable String why) {

        static Words nothing() {
            return new Words(null, null, null);
        }

        Words wanted(@Nullable String text) {
            return new Words(text, given, why);
        }

        /** What is asked for as well: nobody but a person can say whether it is the same in other words. */
        Words wantedToo(@Nullable String text) {
            var before = wanted;
            if (before == null || text == null) {
                return wanted(text == null ? before : text);
            }
            return before.contains(text.strip()) ? this : wanted(before + "\n\n" + text);
        }

        Words given(@Nullable String text) {
            return new Words(wanted, text, why);
        }

        Words because(@Nullable String text) {
            return new Words(wanted, given, text == null ? why : text);
        }

        Words undecided() {
            return new Words(wanted, given, null);
        }
    }

    /**
     * What is said of something that was done.
     *
     * @param told what leaves or came
     * @param inside what stays in the office
     */
    record Said(@Nullable String told, @Nullable String inside) {}

    String hide(String caseRef, Object words) {
        return cipher.encrypt(caseRef, json.writeValueAsString(words));
    }

    Words show(String caseRef, @Nullable String hidden) {
        return hidden == null ? Words.nothing() : json.readValue(cipher.decrypt(caseRef, hidden), Words.class);
    }

    Said said(String caseRef, @Nullable String hidden) {
        return hidden == null ? new Said(null, null) : json.readValue(cipher.decrypt(caseRef, hidden), Said.class);
    }
}
