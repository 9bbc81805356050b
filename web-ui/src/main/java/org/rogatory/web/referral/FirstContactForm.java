package org.rogatory.web.referral;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.PrintableText;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.file.Age;

/**
 * What was typed at a first contact; nothing of it has to be.
 *
 * @param need codes of what is needed now
 * @param once the mark of the form
 * @param version of the file on which it was typed; none where there is no file yet
 * @param ageThen key of the age by which the file went when the form was opened; none where there was no file yet
 */
record FirstContactForm(
        @Nullable @Size(max = 20) String safe,
        @Nullable @Size(max = 20) String age,
        @Nullable @Size(max = 12) String language,
        @Nullable @Size(max = 10) List<@Size(max = 30) String> need,
        @Nullable @Size(max = 10000) @PrintableText String say,
        @Nullable String once,
        @Nullable Long version,
        @Nullable @Size(max = 20) String ageThen) {

    static FirstContactForm of(SafetySaid said) {
        return new FirstContactForm(
                said.safe(), said.age(), said.language(), said.needs(), said.words(), null, null, null);
    }

    /**
     * The same where the questions are asked anew: nobody takes over what was answered before on safety, nor an age
     * that may have been decided otherwise since.
     */
    FirstContactForm asked() {
        return new FirstContactForm(null, null, language, need, say, once, version, ageThen);
    }

    /** The same where the file goes by another age than was told then: left ticked it would count as told anew. */
    FirstContactForm ageless() {
        return new FirstContactForm(safe, null, language, need, say, once, version, ageThen);
    }

    /** The same as it is typed, or was left, by who has this version of the file before him, which goes by this age. */
    FirstContactForm on(CaseFile file, Age now) {
        return new FirstContactForm(safe, age, language, need, say, once, file.version(), now.key());
    }

    /** Whether the file went by another age than this when the form was opened; also where the form does not say it. */
    boolean openedOnAnother(Age now) {
        return !now.key().equals(ageThen);
    }

    List<String> needs() {
        return need == null
                ? List.of()
                : need.stream().filter(code -> !code.isBlank()).toList();
    }

    SafetySaid said() {
        return new SafetySaid(given(safe), given(age), given(language), needs(), given(say));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
