package org.rogatory.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReservedParts;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LaidOutLetters;
import org.rogatory.documents.SignatureChecks;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What only passes is told to no court, and what lasts holds no certificate up. */
class PaperFactsTest {

    private final Documents documents = mock(Documents.class);
    private final SignatureChecks checks = mock(SignatureChecks.class);
    private final CaseFile file = mock(CaseFile.class);
    private final Directory directory = Directory.load();
    private final StaticListableBeanFactory words = new StaticListableBeanFactory();
    private final PaperFacts facts = new PaperFacts(
            documents,
            mock(ReservedParts.class),
            checks,
            mock(SignatureFacts.class),
            mock(OtherSignatureFacts.class),
            new Actors(mock(UserAccounts.class), directory),
            directory,
            ReferenceData.load().labels(),
            words.getBeanProvider(TrailWords.class));

    @BeforeEach
    void lay() {
        words.addBean("words", mock(TrailWords.class));
        when(file.caseRef()).thenReturn("case");
        when(file.authority()).thenReturn("UZ-GPO");
        when(documents.ofCase("case")).thenReturn(List.of(LaidOutLetters.of("request")));
    }

    private JsonNode told() {
        var data = JsonMapper.shared().createObjectNode();
        facts.into(data, new CertificateAsked(file, null, Locale.ENGLISH, null, false, null, "officer.uz"));
        return data.path("documents").path(0);
    }

    private void refusing(String code) {
        doThrow(new DocumentRefused(code)).when(checks).check("letter");
    }

    @Test
    void aFullDiskMakesNoFinding() {
        for (var passing : List.of("disk-full", "document-away", "verify-busy")) {
            refusing(passing);
            assertThatThrownBy(this::told).hasMessage(passing);
        }
    }

    @Test
    void whatStaysSoIsListedWithoutAVerdict() {
        for (var lasting :
                List.of("signatures-too-large", "document-isolated", "document-quarantined", "document-missing")) {
            refusing(lasting);
            assertThat(told().path("not_checked").asString()).isEqualTo(lasting);
        }
    }
}
