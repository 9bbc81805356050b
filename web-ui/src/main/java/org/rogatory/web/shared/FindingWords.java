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
    private final OverrideWords overrideWords;
    private final Words words;

    FindingWords(Explanations explanations, OverrideWords overrideWords, Words words) {
        this.words = words;
        this.explanations = explanations;
        this.overrideWords = overrideWords;
    }

    public List<FindingView> views(List<Finding> findings, JsonNode content, Locale reader) {
        return findings.stream().map(finding -> view(finding, content, reader)).toList();
    }

    /** The same, each with what was asked for and decided about it. */
    public List<FindingView> views(
            List<Finding> findings, JsonNode content, Locale reader, OverrideWords.Known overrides) {
        return findings.stream()
                .map(finding -> overrideWords.dress(view(finding, content, reader), finding, overrides))
                .toList();
    }

    private FindingView view(Finding finding, JsonNode content, Locale reader) {
        var explained = explanations.explain(finding, content, reader);
        var article = explained.article();
        return new FindingView(
                finding.level().key(),
                explained.label(),
                explained.help(),
                article == null ? null : words.citation(article),
                null);
    }
}
