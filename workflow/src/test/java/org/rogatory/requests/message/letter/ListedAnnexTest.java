package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.Counted;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.rogatory.documents.bytes.KeptContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListedAnnexTest {

    private static final JsonNode CONTENT = JsonMapper.shared().readTree("""
            {"attachments": [{"kind": "court_order", "name": "Ruling of 5 May"},
                             {"kind": "law_text", "name": "Article 135"},
                             {"kind": "court_order", "name": "ruling-2.pdf"}]}""");

    private static DocumentView document(String kind, String name) {
        return new DocumentView(
                name,
                "c",
                kind,
                name,
                "ru",
                null,
                DocumentStatus.ATTACHED,
                "application/pdf",
                "ab".repeat(32),
                null,
                new KeptContent("c", "cd".repeat(32), "ab".repeat(32), 5),
                0,
                Instant.EPOCH,
                "drafter.uz",
                null,
                Original.NONE,
                null,
                Counted.NEVER,
                null,
                null,
                null);
    }

    @Test
    void aFileIsTheAnnexOfItsNameElseTheFirstOneOfItsKind() {
        var files = List.of(
                document("court_order", "ruling-2.pdf"),
                document("court_order", "scan.pdf"),
                document("other", "plan"));
        var annexes = ListedAnnex.of(CONTENT, files);
        assertThat(annexes)
                .extracting(ListedAnnex::name)
                .containsExactly("Ruling of 5 May", "ruling-2.pdf", "plan", "Article 135");
        assertThat(annexes.get(0).document()).isSameAs(files.get(1));
        assertThat(annexes.get(1).document()).isSameAs(files.get(0));
    }

    @Test
    void whatIsListedWithoutAFileHasNone() {
        assertThat(ListedAnnex.of(CONTENT, List.of(document("law_text", "law.pdf"))))
                .filteredOn(annex -> annex.document() == null)
                .extracting(ListedAnnex::name)
                .containsExactly("Ruling of 5 May", "ruling-2.pdf");
    }
}
