package org.rogatory.extradition.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.findings.CriminalAct.Law;
import org.rogatory.extradition.findings.CriminalAct.Punishable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The acts as a request tells them: what it asks for, and what of its own law and of ours it names. */
final class CriminalActs {

    static final String KEY = "criminality";

    private static final String LAWS = "laws";
    private static final String STATE = "state";
    private static final String ARTICLE = "article";
    private static final String YEARS = "max_penalty_years";

    /** By what an act is known for an offence, the surest first: people may write its article in other words. */
    private static final List<BiPredicate<CriminalAct, CriminalAct>> ALIKE = List.of(
            (act, offence) -> sameOffence(act, offence) && sameArticle(act, offence),
            CriminalActs::sameOffence,
            CriminalActs::sameArticle,
            (act, offence) -> act.offence() == null);

    private CriminalActs() {}

    /**
     * The acts that a content names: one by one where the other State has told them so, and one for each offence that
     * none of them tells. What it has found itself is its own judgement, and not taken over.
     */
    static List<CriminalAct> of(JsonNode content) {
        var told = content.path("extradition")
                .path(KEY)
                .valueStream()
                .map(act -> ofTable(act, content))
                .toList();
        return whole(told, content);
    }

    /**
     * The same acts, and behind them each offence of the content that none of them can be: nobody has compared it yet.
     * Each of them is one offence; one that names none is any.
     */
    static List<CriminalAct> whole(List<CriminalAct> acts, JsonNode content) {
        var free = new ArrayList<>(acts);
        var missing = content.path("offences")
                .valueStream()
                .map(CriminalActs::ofOffence)
                .toList();
        for (var alike : ALIKE) {
            missing = missing.stream()
                    .filter(offence -> !takes(free, act -> alike.test(act, offence)))
                    .toList();
        }
        return Stream.concat(acts.stream(), missing.stream()).toList();
    }

    private static boolean takes(List<CriminalAct> free, Predicate<CriminalAct> which) {
        var found = free.stream().filter(which).findFirst();
        found.ifPresent(free::remove);
        return found.isPresent();
    }

    private static boolean sameOffence(CriminalAct act, CriminalAct other) {
        var offence = act.offence();
        return offence != null && offence.equals(other.offence());
    }

    private static boolean sameArticle(CriminalAct act, CriminalAct other) {
        var article = act.requesting().article();
        return article != null && article.equals(other.requesting().article());
    }

    private static CriminalAct ofOffence(JsonNode offence) {
        var own = new Law(text(offence, "national_article"), years(offence));
        return CriminalAct.open(text(offence, "key"), null, own, Law.NOT_SAID);
    }

    private static CriminalAct ofTable(JsonNode act, JsonNode content) {
        return CriminalAct.open(
                text(act, "offence"),
                text(act, "act"),
                law(act, content.path("requesting").asString("")),
                law(act, content.path("requested").asString("")));
    }

    private static Law law(JsonNode act, String state) {
        return act.path(LAWS)
                .valueStream()
                .filter(law -> law.path(STATE).asString("").equals(state))
                .map(law -> new Law(text(law, ARTICLE), years(law)))
                .findFirst()
                .orElse(Law.NOT_SAID);
    }

    private static @Nullable String text(JsonNode node, String key) {
        var text = node.path(key).asString("").strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Double years(JsonNode node) {
        return node.path(YEARS).isNumber() ? node.path(YEARS).asDouble() : null;
    }

    /** As they are told to the other State: without who has found what. */
    static ArrayNode told(List<CriminalAct> acts, CaseFile file) {
        var table = JsonMapper.shared().createArrayNode();
        for (var act : acts) {
            var row = table.addObject();
            put(row, "offence", act.offence());
            put(row, "act", act.act());
            var laws = row.putArray(LAWS);
            law(laws.addObject(), file.requesting(), act.requesting());
            law(laws.addObject(), file.requested(), act.requested());
            if (act.punishable() == Punishable.BOTH) {
                row.put("punishable", Punishable.BOTH.key());
            }
        }
        return table;
    }

    private static void law(ObjectNode node, String state, Law law) {
        node.put(STATE, state);
        put(node, ARTICLE, law.article());
        years(node, law.years());
    }

    /** Whole years are told without a point. */
    private static void years(ObjectNode node, @Nullable Double years) {
        if (years == null) {
            return;
        }
        if (years == Math.rint(years)) {
            node.put(YEARS, years.intValue());
        } else {
            node.put(YEARS, years);
        }
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
