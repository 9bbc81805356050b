package org.rogatory.web.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.Explanation;
import org.rogatory.law.Explanations;
import org.rogatory.law.Finding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Findings of the law rules in the reader's words. */
@Component
public class FindingWords {

    private static final String MISSING = "missing";

    private final Explanations explanations;
    private final OverrideWords overrideWords;
    private final Mending mending;
    private final Procedures procedures;
    private final Words words;

    FindingWords(
            Explanations explanations,
            OverrideWords overrideWords,
            Mending mending,
            Procedures procedures,
            Words words) {
        this.words = words;
        this.explanations = explanations;
        this.overrideWords = overrideWords;
        this.mending = mending;
        this.procedures = procedures;
    }

    /** Findings on the request of a file, for one who can do something about them. */
    public List<FindingView> views(List<Finding> findings, CaseFile file, Officer officer, Locale reader) {
        return views(findings, procedures.content(file, officer), reader, overrideWords.of(file, officer));
    }

    /** The same, each with who mends it and what was asked for and decided about it. */
    public List<FindingView> views(List<Finding> findings, JsonNode content, Locale reader, OverrideWords.Known known) {
        var said = said(findings, content, reader);
        return FindingsOnce.of(findings.stream()
                .map(finding -> {
                    var view = view(finding, said, placed(finding, known));
                    return overrideWords.dress(mending.told(view, finding, known), finding, known);
                })
                .toList());
    }

    private Map<Finding, Explanation> said(List<Finding> findings, JsonNode content, Locale reader) {
        var said = new HashMap<Finding, Explanation>();
        findings.forEach(finding -> said.computeIfAbsent(finding, one -> explanations.explain(one, content, reader)));
        return said;
    }

    /** What is wrong; also where, if asked for or where the same is wrong in several places. */
    private static String title(Explanation explained, Map<Finding, Explanation> said, boolean placed) {
        var label = explained.told();
        var alike = said.values().stream()
                .filter(other -> other.told().equals(label))
                .count();
        return alike < 2 && !placed || label.equals(explained.place()) ? label : label + " – " + explained.place();
    }

    /** Who reads a request that came has no form in which the place of what is missing is marked. */
    private static boolean placed(Finding finding, OverrideWords.Known known) {
        return MISSING.equals(finding.key()) && !known.file().outgoing();
    }

    private FindingView view(Finding finding, Map<Finding, Explanation> said, boolean placed) {
        var explained = Objects.requireNonNull(said.get(finding));
        var article = explained.article();
        return new FindingView(
                finding.level().key(),
                title(explained, said, placed),
                explained.advice(),
                article.isEmpty() ? null : words.citation(article),
                null);
    }
}
