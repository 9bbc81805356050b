package org.rogatory.documents.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;

class KeptBytesTest {

    private static final byte[] ORDER = "synthetic court order".getBytes(StandardCharsets.UTF_8);
    private static final String CASE = "UZ-MLA-2026-000123";
    private static final String OTHER = "UZ-MLA-2026-000124";

    private final StoreInMemory store = new StoreInMemory();
    private final KeptBytes kept = BytesInMemory.in(store);

    @Test
    void keepsNothingInClear() throws IOException {
        var content = keep(CASE);

        assertThat(new String(store.contents.get(content.address()), StandardCharsets.ISO_8859_1))
                .doesNotContain("court order");
        assertThat(kept.open(content)).hasBinaryContent(ORDER);
        assertThat(content.sha256()).isEqualTo(StoreInMemory.hash(ORDER));
        assertThat(content.size()).isEqualTo(ORDER.length);
    }

    @Test
    void tellsNobodyThatTwoFilesHoldTheSamePaper() throws IOException {
        assertThat(keep(CASE).address()).isNotEqualTo(keep(OTHER).address());
        assertThat(store.contents).hasSize(2);
    }

    @Test
    void opensAContentWithTheKeyOfItsFileOnly() throws IOException {
        var content = keep(CASE);
        keep(OTHER);
        var stolen = new KeptContent(OTHER, content.address(), content.sha256(), content.size());

        assertThatThrownBy(() -> kept.open(stolen).readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void refusesBytesThatWereChanged() throws IOException {
        var content = keep(CASE);
        var stored = store.contents.get(content.address());
        stored[stored.length - 1] ^= 1;

        assertThatThrownBy(() -> kept.open(content).readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void keepsNothingOverTheLimit() {
        assertThatThrownBy(() -> kept.keep(CASE, new ByteArrayInputStream(ORDER), ORDER.length - 1))
                .isInstanceOf(ContentTooLarge.class);
        assertThat(store.contents).isEmpty();
    }

    private KeptContent keep(String caseRef) throws IOException {
        return kept.keep(caseRef, new ByteArrayInputStream(ORDER), ORDER.length);
    }
}
