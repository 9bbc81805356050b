package org.rogatory.web.cases;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenEvidence.Statement;
import org.rogatory.documents.TokenSignature;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.web.shared.CheckedSignatures;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The signatures that national tools made beside a document, in the reader's words. */
@Component
class TokenLines {

    /** Of an answer that a person can read; the rest is in the database and of no use to him. */
    private static final int READABLE = 4000;

    private final TokenSignatures tokens;
    private final CheckedSignatures checked;
    private final People people;
    private final Words words;

    TokenLines(TokenSignatures tokens, CheckedSignatures checked, People people, Words words) {
        this.tokens = tokens;
        this.checked = checked;
        this.people = people;
        this.words = words;
    }

    /** One of them: what was found here, and what the service of the State says of its own; where its files are. */
    record Line(
            CheckedSignatures.Signature signature, @Nullable String statement, String reference) {}

    List<Line> of(DocumentView document, ZoneId zone) {
        var kept = tokens.of(document);
        if (kept.isEmpty()) {
            return List.of();
        }
        var names = people.names(kept.stream().map(TokenSignature::officer).toList());
        return kept.stream()
                .map(each -> line(each, names.of(each.officer()), zone))
                .toList();
    }

    private Line line(TokenSignature kept, String who, ZoneId zone) {
        var evidence = kept.evidence();
        var facts = new ArrayList<Row>();
        fact(facts, "who", who);
        fact(facts, "tool", words.text("verification.token.tool." + kept.tool().key()));
        fact(facts, "at", words.momentWithDay(kept.at(), zone));
        fact(facts, "subject", evidence.signer().subject());
        fact(
                facts,
                "issuer",
                evidence.signer().issuer() + " · " + evidence.signer().serial());
        fact(facts, "algorithm", evidence.algorithm());
        fact(facts, "validator", validator(evidence.statement()));
        var title = words.text("verification.token.title");
        return new Line(
                new CheckedSignatures.Signature(title, checked.one(evidence.verdict()), List.copyOf(facts)),
                statement(evidence.statement()),
                kept.tokenRef());
    }

    private String validator(@Nullable Statement statement) {
        if (statement == null) {
            return words.text("verification.token.validator.none");
        }
        return statement.answer() == null
                ? words.text("verification.token.validator.silent", statement.validator())
                : statement.validator();
    }

    private static @Nullable String statement(@Nullable Statement statement) {
        var answer = statement == null ? null : statement.answer();
        if (answer == null) {
            return null;
        }
        var said = new String(answer, StandardCharsets.UTF_8);
        return said.length() > READABLE ? said.substring(0, READABLE) + " …" : said;
    }

    private void fact(List<Row> facts, String key, String value) {
        facts.add(new Row(words.text("verification.token." + key), value));
    }
}
