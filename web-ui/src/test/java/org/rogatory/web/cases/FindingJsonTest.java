package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.law.Explanations;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/** What national systems read of a finding. */
class FindingJsonTest {

    private static final Explanations EXPLANATIONS = new Explanations(ReferenceData.load());

    private static @Nullable String mend(String language) {
        var content = JsonMapper.shared().createObjectNode().put("form", "mla_request");
        var finding = new Finding(Level.ERROR, "missing", "purpose");
        var explained = EXPLANATIONS.explain(finding, content, Locale.forLanguageTag(language));
        var told = CaseJson.FindingJson.of(finding).told(explained).told();
        return Objects.requireNonNull(told).mend();
    }

    @Test
    void saysHowToMendItOnlyWhereThatSaysMoreThanItsPlace() {
        assertThat(mend("en")).startsWith("What the evidence will prove");
        assertThat(mend("uz")).isNull();
    }
}
