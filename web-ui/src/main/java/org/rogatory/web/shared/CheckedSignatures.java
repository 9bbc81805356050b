package org.rogatory.web.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.springframework.stereotype.Component;

/** What a check of signatures found, in the reader's plain words; strangers are told nothing of persons. */
@Component
public class CheckedSignatures {

    private static final Set<String> FINDINGS = Set.of(
            "unreadable",
            "structure-broken",
            "byte-range",
            "signature-hidden",
            "after-last-signature",
            "change-not-allowed",
            "bytes-unaccounted",
            "data-changed",
            "not-our-bytes",
            "wrong-authority",
            "bytes-changed",
            "revoked",
            "not-passed",
            "algorithm-outdated",
            "not-confirmed",
            "expired",
            "no-trust",
            "signer-unregistered",
            "anchor-of-another-state",
            "time-stamp-untrusted",
            "time-stamp-ended",
            "algorithm-unknown",
            "no-revocation-data",
            "vouched-for",
            "xref-unusual",
            "too-complex",
            "too-slow",
            "encrypted",
            "no-signature",
            "seal-invalid",
            "package-invalid",
            "no-package",
            "too-large",
            "sender-unknown",
            "sender-mismatch",
            "hash-mismatch",
            "letter-seal-invalid",
            "letter-signer-mismatch",
            "letter-content-mismatch",
            "letter-annexes-mismatch",
            "letter-without-data",
            "letter-not-verifiable",
            "letter-untrusted",
            "letter-unsealed",
            "beside-unreadable",
            "beside-too-many",
            "beside-other",
            "beside-earlier",
            "beside-invalid",
            "beside-not-checked",
            "beside-not-compared",
            "beside-genuine",
            "beside-untrusted",
            "beside-not-verifiable");

    private static final Set<String> CHANGES = Set.of(
            "signature",
            "time-stamp",
            "validation-data",
            "after-last-signature",
            "change-not-allowed",
            "bytes-unaccounted");

    private final Directory directory;
    private final Words words;

    CheckedSignatures(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    /** By whose clocks it is told, and whether to somebody who may see the document. */
    public record Reading(ZoneId zone, boolean inside) {}

    /** The result, what speaks against it, and the signatures, oldest first. */
    public record Told(FindingView verdict, List<FindingView> findings, List<Signature> signatures) {}

    /** One signature: its number, whether it holds, and who made it when for what. */
    public record Signature(String title, FindingView verdict, List<Row> facts) {}

    /** The whole result. */
    public Told tell(Verification found, Reading reading) {
        var signatures = found.signatures();
        return new Told(
                verdict("verification.verdict.", found.verdict()),
                found.findings().stream()
                        .map(FindingFound::code)
                        .distinct()
                        .map(code -> finding(found.verdict(), finding(code)))
                        .toList(),
                IntStream.range(0, signatures.size())
                        .mapToObj(turn -> signature(turn + 1, signatures.get(turn), reading))
                        .toList());
    }

    /** That a letter was signed by hand; who the persons are is told to nobody here. */
    public FindingView byHand(String authority) {
        var name = directory
                .find(authority)
                .map(known -> known.name().in(words.language()))
                .orElse(authority);
        return new FindingView("ok", words.text("verification.by-hand", name), null, null, null);
    }

    /** The words of a finding; one that is not known here is told by its code. */
    public String finding(String code) {
        return FINDINGS.contains(code)
                ? words.text("verification.finding." + code)
                : words.text("verification.finding.other", code);
    }

    /** What a single signature is worth. */
    public FindingView one(Verdict verdict) {
        return verdict("verification.signature.verdict.", verdict);
    }

    /** What is found beside a result that holds is to be known, not to be feared. */
    private static FindingView finding(Verdict verdict, String told) {
        var level = verdict == Verdict.GENUINE ? "info" : verdict == Verdict.INVALID ? "error" : "warning";
        return new FindingView(level, told, null, null, null);
    }

    private FindingView verdict(String prefix, Verdict verdict) {
        var level = switch (verdict) {
            case GENUINE -> "ok";
            case NOT_VERIFIABLE_HERE, UNTRUSTED -> "warning";
            case UNSIGNED, INVALID -> "error";
        };
        return new FindingView(level, words.text(prefix + key(verdict)), null, null, null);
    }

    private Signature signature(int number, SignatureFound found, Reading reading) {
        var facts = new ArrayList<Row>();
        who(facts, found.signer(), reading);
        when(facts, "verification.when.proven", found.provenAt(), reading);
        when(facts, "verification.when.claimed", found.claimedAt(), reading);
        trust(facts, found.signer());
        var level = found.level();
        fact(facts, "verification.level", words.text("verification.level." + (level == null ? "none" : key(level))));
        var extent = found.extent();
        fact(facts, "verification.covers", words.text("verification.covers." + (extent.whole() ? "whole" : "part")));
        if (!extent.whole()) {
            fact(facts, "verification.changed", changed(extent.changedSince()));
        }
        if (reading.inside()) {
            fact(facts, "verification.indication", found.indication());
        }
        return new Signature(words.text("verification.signature", number), one(found.verdict()), List.copyOf(facts));
    }

    private void who(List<Row> facts, Signer signer, Reading reading) {
        fact(facts, "verification.signer", signer(signer));
        if (signer.authority() != null) {
            fact(facts, "verification.key", words.text("verification.key." + (signer.seal() ? "seal" : "person")));
        }
        if (reading.inside() && !signer.subject().isBlank()) {
            fact(facts, "verification.subject", signer.subject());
        }
    }

    private String signer(Signer signer) {
        var key = signer.authority();
        var authority = key == null ? null : directory.find(key).orElse(null);
        if (authority == null) {
            return words.text("verification.signer.unknown");
        }
        var reader = words.language();
        return authority.name().in(reader) + ", " + directory.stateName(authority.state(), reader);
    }

    private void trust(List<Row> facts, Signer signer) {
        var list = signer.trustList();
        if (list != null) {
            fact(facts, "verification.trust.list", list);
        }
        fact(facts, "verification.trust", words.text("verification.trust." + key(signer.mode())));
    }

    private void when(List<Row> facts, String label, @Nullable Instant moment, Reading reading) {
        if (moment != null) {
            fact(facts, label, words.momentWithDay(moment, reading.zone()));
        }
    }

    private String changed(List<String> codes) {
        return codes.isEmpty()
                ? words.text("verification.change.none")
                : codes.stream().distinct().map(this::change).collect(Collectors.joining("; "));
    }

    private String change(String code) {
        return CHANGES.contains(code)
                ? words.text("verification.change." + code)
                : words.text("verification.change.other", code);
    }

    private void fact(List<Row> facts, String label, String value) {
        facts.add(new Row(words.text(label), value));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
