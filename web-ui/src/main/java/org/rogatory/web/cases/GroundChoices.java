package org.rogatory.web.cases;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.Ground;
import org.rogatory.law.Grounds;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The grounds of refusal and postponement from which a form chooses; forbidden ones are not among our own. */
@Component
class GroundChoices {

    private final Grounds grounds;
    private final Procedures procedures;
    private final CaseWords caseWords;
    private final Words words;

    GroundChoices(Grounds grounds, Procedures procedures, CaseWords caseWords, Words words) {
        this.grounds = grounds;
        this.procedures = procedures;
        this.caseWords = caseWords;
        this.words = words;
    }

    List<Option> of(String list, CaseFile file, Officer officer, Locale reader) {
        return offered("refusal_grounds".equals(list), file, officer).stream()
                .map(ground -> new Option(ground.key(), caseWords.label(list, ground.key(), reader), articles(ground)))
                .toList();
    }

    /** What the other State pleads is recorded as it pleads it; what we plead is of what the law admits. */
    private Collection<Ground> offered(boolean refusal, CaseFile file, Officer officer) {
        if (file.outgoing()) {
            return refusal ? grounds.allRefusal() : grounds.allPostponement();
        }
        var content = procedures.content(file, officer);
        var cited = texts(content.path("legal_basis"), instrument -> instrument);
        var asked = texts(content.path("assistance"), item -> item.path("type"));
        return refusal ? grounds.refusal(cited, asked) : grounds.postponement(cited, asked);
    }

    private static List<String> texts(JsonNode nodes, UnaryOperator<JsonNode> which) {
        return nodes.valueStream().map(which).map(node -> node.asString("")).toList();
    }

    private @Nullable String articles(Ground ground) {
        return ground.refs().isEmpty() ? null : words.citation(String.join("; ", ground.refs()));
    }
}
