package org.rogatory.web.shared;

import java.util.List;
import java.util.Locale;
import org.rogatory.law.Explanations;
import org.rogatory.law.Finding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Findings of the law rules in the reader's words. */
@Component
public class FindingWords {

    private final Explanations explanations;

    FindingWords(Explanations explanations) {
        this.explanations = explanations;
    }

    public List<FindingView> views(List<Finding> findings, JsonNode content, Locale reader) {
        return findings.stream().map(finding -> view(finding, content, reader)).toList();
    }

    private FindingView view(Finding finding, JsonNode content, Locale reader) {
        var explained = explanations.explain(finding, content, reader);
        return new FindingView(finding.level().key(), explained.label(), explained.help(), explained.article(), null);
    }
}
