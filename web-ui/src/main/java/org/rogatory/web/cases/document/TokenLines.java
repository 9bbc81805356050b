package org.rogatory.web.cases.document;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.KeptTokens;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.documents.token.TokenEvidence.Signer;
import org.rogatory.documents.token.TokenEvidence.Statement;
import org.rogatory.documents.token.TokenForm;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReceivedTokens;
import org.rogatory.requests.message.ReceivedTokens.Beside;
import org.rogatory.web.shared.CheckedSignatures;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The signatures that national tools made beside a document, here or at the other State, in the reader's words. */
@Component
class TokenLines {

    /** Of an answer that a person can read; the rest is in the database and of no use to him. */
    private static final int READABLE = 4000;

    private final KeptTokens tokens;
    private final ReceivedTokens received;
    private final CheckedSignatures checked;
    private final Directory directory;
    private final People people;
    private final Words words;

    TokenLines(
            KeptTokens tokens,
            ReceivedTokens received,
            CheckedSignatures checked,
            Directory directory,
            People people,
            Words words) {
        this.tokens = tokens;
        this.received = received;
        this.checked = checked;
        this.directory = directory;
        this.people = people;
        this.words = words;
    }

    /**
     * One of them: what was found here, what it is, and what the service of the State says of its own; where its files
     * are.
     *
     * @param signed whether what it is under can be downloaded
     */
    record Line(
            CheckedSignatures.Signature signature,
            String about,
            @Nullable String statement,
            String reference,
            boolean signed) {}

    /** Who looks, by whose clocks. */
    record Reading(Officer officer, ZoneId zone) {}

    List<Line> of(CaseFile file, DocumentView document, Reading reading) {
        var kept = tokens.of(document);
        var names = people.names(kept.stream().map(TokenSignature::officer).toList());
        var own = kept.stream().map(each -> line(each, names.of(each.officer()), reading.zone()));
        var came = received.of(file, document, reading.officer()).stream().map(this::line);
        return Stream.concat(own, came).toList();
    }

    private Line line(TokenSignature kept, String who, ZoneId zone) {
        var evidence = kept.evidence();
        var facts = new ArrayList<Row>();
        if (kept.slot() == SignatureSlot.APPROVAL) {
            fact(facts, "of", words.text("verification.token.of.approval"));
        }
        fact(facts, "who", who);
        fact(facts, "tool", words.text("verification.token.tool." + kept.tool().key()));
        fact(facts, "at", words.momentWithDay(kept.at(), zone));
        certificate(facts, evidence.signer(), evidence.algorithm());
        fact(facts, "digest", words.text("verification.token.digest." + (evidence.compared() ? "same" : "unknown")));
        fact(facts, "validator", validator(evidence.statement()));
        var document = kept.signed().form() == TokenForm.DOCUMENT;
        return new Line(
                signature(checked.one(evidence.verdict()), facts),
                words.text("verification.token.about." + (document ? "document" : "text")),
                statement(evidence.statement()),
                kept.tokenRef(),
                true);
    }

    private Line line(Beside beside) {
        var found = beside.found();
        var facts = new ArrayList<Row>();
        fact(facts, "found", checked.finding(found.code()));
        var told = found.told();
        if (told != null) {
            certificate(facts, told.signer(), told.algorithm());
            fact(facts, "registered", registered(told.authority()));
        }
        return new Line(
                signature(checked.one(found.verdict()), facts),
                words.text("verification.token.about.came"),
                null,
                beside.signature().documentRef(),
                found.length() > 0);
    }

    private CheckedSignatures.Signature signature(FindingView verdict, List<Row> facts) {
        return new CheckedSignatures.Signature(words.text("verification.token.title"), verdict, List.copyOf(facts));
    }

    private void certificate(List<Row> facts, Signer signer, String algorithm) {
        fact(facts, "subject", signer.subject());
        fact(facts, "issuer", signer.issuer() + " · " + signer.serial());
        fact(facts, "algorithm", algorithm);
    }

    private String registered(@Nullable String authority) {
        return Stream.ofNullable(authority)
                .flatMap(key -> directory.find(key).stream())
                .map(found -> found.name().in(words.language()))
                .findFirst()
                .orElseGet(() -> words.text("verification.token.registered.none"));
    }

    private String validator(@Nullable Statement statement) {
        if (statement == null) {
            return words.text("verification.token.validator.none");
        }
        if (statement.answer() == null) {
            return words.text("verification.token.validator.silent", statement.validator());
        }
        var said = statement.said() == Said.VALID ? "valid" : "unclear";
        return words.text("verification.token.validator." + said, statement.validator());
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
