package org.rogatory.referral.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rogatory.persons.UnreadableSecret;
import tools.jackson.databind.json.JsonMapper;

/** What was sealed about one person is not read in the place of another. */
class BoundWordsTest {

    private static final String SHARE = "7KQXM2P9DT7KQXM2P9DT7KQXM2";

    @Test
    void isReadInItsOwnShareAlone() {
        var said = JsonMapper.shared().createObjectNode().put("names", "SYNTETBEKOVA Ўғилой (synthetic)");
        var sealed = BoundWords.of(SHARE, said);
        assertThat(BoundWords.read(SHARE, sealed)).isEqualTo(said);
        assertThatExceptionOfType(UnreadableSecret.class)
                .isThrownBy(() -> BoundWords.read(SHARE.replace('7', '8'), sealed));
        var loose = said.toString().getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UnreadableSecret.class).isThrownBy(() -> BoundWords.read(SHARE, loose));
    }
}
