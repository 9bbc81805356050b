package org.rogatory.mla.cascade;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;

/** What was said at a level, under the key of its file. */
@Component
class LevelWords {

    private final FileCipher cipher;
    private final Clock clock;

    LevelWords(FileCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Who acts now, in words that nobody reads without the file. */
    Level.Done done(CaseFile file, Act act, Officer officer) {
        var text = act.words().internalText();
        var hidden = text == null ? null : cipher.encrypt(file.caseRef(), text);
        return new Level.Done(officer.username(), clock.instant(), hidden);
    }

    @Nullable
    String show(String caseRef, @Nullable String hidden) {
        return Optional.ofNullable(hidden)
                .map(text -> cipher.decrypt(caseRef, text))
                .orElse(null);
    }
}
