package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PdfByteRangeDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class WholeStateTest {

    @Test
    void isOpenedOnceAndStaysOpen() throws IOException {
        var content = new InMemoryDocument(onePage());
        int size = content.getBytes().length;
        try (WholeState whole = new WholeState()) {
            var reader = Objects.requireNonNull(whole.of(content));
            reader.close();

            assertThat(whole.of(content)).isSameAs(reader);
            assertThat(whole.of(until(content, size))).isSameAs(reader);
            assertThat(reader.getNumberOfPages()).isOne();
        }
    }

    @Test
    void isNoOtherState() throws IOException {
        var content = new InMemoryDocument(onePage());
        int size = content.getBytes().length;
        try (WholeState whole = new WholeState()) {
            assertThat(whole.of(until(content, size)))
                    .as("before the whole is known")
                    .isNull();
            assertThat(whole.of(content)).isNotNull();

            assertThat(whole.of(until(content, size - 1))).isNull();
            assertThat(whole.of(new PdfByteRangeDocument(content, new ByteRange(new int[] {1, size - 1, size, 0}))))
                    .isNull();
            assertThat(whole.of(new InMemoryDocument(new byte[size]))).isNull();
            assertThat(whole.of(until(new InMemoryDocument(new byte[size]), size)))
                    .isNull();
        }
    }

    private static PdfByteRangeDocument until(InMemoryDocument content, int end) {
        return new PdfByteRangeDocument(content, new ByteRange(new int[] {0, end, end, 0}));
    }

    private static byte[] onePage() throws IOException {
        try (PDDocument document = new PDDocument();
                var to = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(to);
            return to.toByteArray();
        }
    }
}
