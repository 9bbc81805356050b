package org.rogatory.integrations.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.integrations.keys.TokenMasterSettings.Token;
import org.rogatory.persons.MasterKeyRefused;

/** What the settings say wrongly of a token is told in one line; that a token wraps is proved with one of software. */
class TokenMasterKeyTest {

    @TempDir
    private Path folder;

    @Test
    void asksForNoTokenWhereNoneIsNamed() {
        assertThat(new TokenMasters(new TokenMasterSettings(Map.of())).byNumber())
                .isEmpty();
    }

    @Test
    void saysWhatIsMissingAndWhatCannotBeOpened() throws IOException {
        var pin = Files.writeString(folder.resolve("pin"), "2468\n");
        refused(new Token(null, null, pin, "master"), "must all be told");
        refused(new Token(folder.resolve("none.so"), 0, pin, "master"), "cannot be opened");
        refused(new Token(folder.resolve("none.so"), null, folder.resolve("lost"), "master"), "cannot be opened");
    }

    private static void refused(Token told, String why) {
        assertThatExceptionOfType(MasterKeyRefused.class)
                .isThrownBy(() -> new TokenMasters(new TokenMasterSettings(Map.of(2, told))))
                .withMessageStartingWith("rogatory.persons.tokens.2: ")
                .withMessageContaining(why)
                .withMessageNotContaining("2468");
    }
}
