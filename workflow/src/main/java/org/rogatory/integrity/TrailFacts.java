package org.rogatory.integrity;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainProof;
import org.rogatory.audit.ChainProof.Verification;
import org.rogatory.audit.ChainedRow;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What the trail says about a file, and where it stands in the hash chain. */
@Component
class TrailFacts {

    private static final int PART = 500;

    /** Whose details name officers, by the beginning of the action, and the beginnings of these details. */
    private static final Map<String, Set<String>> NAMING = Map.of(
            "access.", Set.of("officer="), "exchange.", Set.of("officer="), "handover.", Set.of("away=", "given="));

    private static final Set<String> QUESTIONS = Set.of("codes=");

    private final AuditTrail trail;
    private final AuditSealer sealer;
    private final ChainProof chain;
    private final Actors actors;
    private final Directory directory;
    private final ObjectProvider<TrailWords> words;

    TrailFacts(
            AuditTrail trail,
            AuditSealer sealer,
            ChainProof chain,
            Actors actors,
            Directory directory,
            ObjectProvider<TrailWords> words) {
        this.trail = trail;
        this.sealer = sealer;
        this.chain = chain;
        this.actors = actors;
        this.directory = directory;
        this.words = words;
    }

    /** What was found of the chain of the trail, and what that proves where it holds. */
    record Proof(Verification checked, ProvedTrail proved) {}

    /** Reads the whole trail, so it is asked outside of any transaction; the rows of the file before the rest. */
    Proof prove(String caseRef) {
        var head = trail.head();
        var rows = new RowsProof(head);
        each(caseRef, rows::take);
        return new Proof(chain.verify(), new ProvedTrail(head, rows.told()));
    }

    /** Reads the rows first, so that the chain that is checked then reaches behind each sealed one of them. */
    void into(ObjectNode data, CertificateAsked asked) {
        var rows = ListedRows.of(asked.documentRef(), asked.by(), asked.views());
        chain(data, reading(asked, rows));
        var told = data.putObject("trail").put("count", rows.count()).put("unsealed", rows.unsealed());
        place(told, "first", rows.first());
        place(told, "last", rows.last());
        unlisted(told.putObject("rest"), rows.rest());
        unlisted(told.putObject("looks"), rows.looks());
        list(told, rows.listed(), directory.zone(asked.file().authority()), asked.language());
    }

    /** Acts about what is no file, of these kinds, told on the clocks of a zone. */
    record Acts(String subject, Set<String> actions, ZoneId zone, Locale language) {}

    /** The same of what is no file: its acts alone; they are taken into the chain first, if they were not yet. */
    void into(ObjectNode data, Acts wanted) {
        sealer.seal();
        var rows = new ArrayList<ChainedRow>();
        each(wanted.subject(), row -> {
            if (wanted.actions().contains(row.action())) {
                rows.add(row);
            }
        });
        chain(data, chain::verify);
        list(data.putObject("trail"), rows, wanted.zone(), wanted.language());
    }

    private void chain(ObjectNode data, Supplier<Verification> checking) {
        var head = trail.head();
        var checked = checking.get();
        if (!checked.whole()) {
            throw Refusal.of("integrity-chain-broken");
        }
        data.putObject("chain")
                .put("position", head.position())
                .put("hash", head.hash())
                .put("checked_to", checked.position())
                .put("unsealed", checked.unsealedTail());
    }

    /**
     * Reads the rows of the file and tells how the chain is checked then: behind the place up to which it was found whole
     * when the certificate was ordered, as long as what the file has before it still reads the same.
     */
    private Supplier<Verification> reading(CertificateAsked asked, ListedRows rows) {
        var proved = asked.proved();
        if (proved == null) {
            each(asked.file().caseRef(), rows::take);
            return chain::verify;
        }
        var head = proved.head();
        var again = new RowsProof(head);
        each(asked.file().caseRef(), row -> {
            rows.take(row);
            again.take(row);
        });
        var same = again.told().equals(proved.rows());
        return () -> same ? chain.verifyAfter(head) : new Verification(false, head.position(), 0);
    }

    private void each(String subject, Consumer<ChainedRow> taker) {
        for (var part = trail.since(subject, 0, PART); !part.isEmpty(); ) {
            part.forEach(taker);
            part = trail.since(subject, part.get(part.size() - 1).id(), PART);
        }
    }

    private void list(ObjectNode told, List<ChainedRow> listed, ZoneId zone, Locale language) {
        var named = actors.named(listed.stream().map(ChainedRow::actor).toList(), language);
        var array = told.putArray("rows");
        listed.forEach(row -> row(named.put(array.addObject(), row.actor()), row, zone, language));
    }

    private void row(ObjectNode node, ChainedRow row, ZoneId zone, Locale language) {
        if (row.position() != null) {
            node.put("position", row.position());
        }
        node.put("at", CertificateAsked.moment(row.at(), zone)).put("action", row.action());
        words.ifAvailable(known -> node.put("what", known.act(row.action(), language)));
        var details = details(row);
        if (!details.isEmpty()) {
            node.put("details", details);
        }
    }

    /**
     * A step of access, of a sealed annex or of a hand-over names officers as they sign in, and a question on what
     * protects a person has its code in rows of before: they are left out.
     */
    static String details(ChainedRow row) {
        var verb = row.action().substring(row.action().indexOf('.') + 1);
        var naming = CaseActed.QUESTIONING.contains(verb)
                ? QUESTIONS
                : NAMING.entrySet().stream()
                        .filter(known -> row.action().startsWith(known.getKey()))
                        .flatMap(known -> known.getValue().stream())
                        .collect(Collectors.toSet());
        return naming.isEmpty()
                ? row.details()
                : Arrays.stream(row.details().split(";"))
                        .filter(detail -> naming.stream().noneMatch(detail::startsWith))
                        .collect(Collectors.joining(";"));
    }

    private static void place(ObjectNode told, String key, @Nullable ChainedRow row) {
        if (row != null) {
            told.putObject(key).put("position", row.position()).put("hash", row.hash());
        }
    }

    private static void unlisted(ObjectNode node, RowsDigest.Unlisted rows) {
        node.put("count", rows.count());
        if (rows.count() > 0) {
            node.put("sha256", rows.sha256());
        }
    }
}
