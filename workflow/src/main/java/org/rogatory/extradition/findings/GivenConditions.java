package org.rogatory.extradition.findings;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.findings.ConditionsGiven.GivenAct;
import org.rogatory.extradition.findings.ConditionsGiven.GivenJudgement;
import org.rogatory.extradition.findings.CriminalAct.Punishable;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Printable;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an officer has written of acts and matters, and says place by place what of it nobody can read. */
@Component
class GivenConditions {

    private static final String INVALID = "content-invalid";
    private static final String UNKNOWN = "unknown-code";
    private static final String TABLE = "/extradition/" + CriminalActs.KEY;
    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_ARTICLE = 300;

    private final ReferenceData reference;
    private final ContentSchema schema = ContentSchema.ofExtradition();

    GivenConditions(ReferenceData reference) {
        this.reference = reference;
    }

    /** Who writes, and when. */
    record Writer(String username, Instant at) {}

    /** Refuses codes that no list has; an offence that stands already may be of another edition of the list. */
    void demandCodes(List<GivenAct> given, Supplier<List<CriminalAct>> stands) {
        var unknown = given.stream()
                .map(GivenAct::offence)
                .filter(Objects::nonNull)
                .filter(offence -> !reference.offences().containsKey(offence))
                .collect(Collectors.toCollection(HashSet::new));
        if (!unknown.isEmpty()) {
            stands.get().stream().map(CriminalAct::offence).forEach(unknown::remove);
        }
        var wrong = new TreeMap<String, String>();
        for (int index = 0; index < given.size(); index++) {
            codes(given.get(index), "/acts/" + index, unknown, wrong);
        }
        refuse(wrong);
    }

    /** The acts as they are kept: what was found before by somebody, and is found the same, stays his. */
    List<CriminalAct> acts(List<GivenAct> given, List<CriminalAct> before, CaseFile file, Writer by) {
        var acts = given.stream().map(GivenConditions::read).toList();
        demandShape(acts, file);
        return acts.stream()
                .map(act -> before.stream()
                        .filter(known -> known.unjudged().equals(act))
                        .findFirst()
                        .orElseGet(() -> act.judged(by.username(), by.at())))
                .toList();
    }

    private static void codes(GivenAct act, String place, Set<String> unknown, Map<String, String> wrong) {
        if (act.offence() != null && unknown.contains(act.offence())) {
            wrong.put(place + "/offence", UNKNOWN);
        }
        if (act.punishable() != null && Punishable.of(act.punishable()).isEmpty()) {
            wrong.put(place + "/punishable", UNKNOWN);
        }
    }

    private static CriminalAct read(GivenAct act) {
        var found = act.punishable() == null
                ? Punishable.UNKNOWN
                : Punishable.of(act.punishable()).orElse(Punishable.UNKNOWN);
        return new CriminalAct(
                blank(act.offence()), blank(act.act()), act.requesting(), act.requested(), found, null, null);
    }

    /** They may leave with the request: the published shape says how long a text of it is, and which signs it has. */
    private void demandShape(List<CriminalAct> acts, CaseFile file) {
        var content = JsonMapper.shared().createObjectNode();
        content.put("form", "extradition_request").put("requested", file.requested());
        content.putObject("extradition").set(CriminalActs.KEY, CriminalActs.told(acts, file));
        var wrong = new TreeMap<String, String>();
        schema.violations(content)
                .forEach(violation -> wrong.putIfAbsent(violation.pointer().replace(TABLE, "/acts"), violation.code()));
        refuse(wrong);
    }

    /** The matters of which somebody says something; what is said the same again stays his who said it first. */
    List<RecordedJudgement> judged(List<GivenJudgement> given, List<RecordedJudgement> before, Writer by) {
        var wrong = new TreeMap<String, String>();
        for (int index = 0; index < given.size(); index++) {
            check(given.get(index), "/judged/" + index, wrong);
        }
        var matters = given.stream().map(GivenJudgement::matter).distinct().count();
        if (matters < given.size()) {
            wrong.put("/judged", "uniqueItems");
        }
        refuse(wrong);
        return given.stream()
                .map(one -> read(one, by))
                .map(one -> before.stream().filter(one::says).findFirst().orElse(one))
                .toList();
    }

    private static void check(GivenJudgement given, String place, Map<String, String> wrong) {
        if (Matter.of(given.matter()).isEmpty()) {
            wrong.put(place + "/matter", UNKNOWN);
        }
        var said = blank(given.said());
        if (said == null) {
            wrong.put(place + "/said", "field-missing");
        } else {
            text(said, LONGEST_REASON, place + "/said", wrong);
        }
        var article = blank(given.article());
        if (article != null) {
            text(article, LONGEST_ARTICLE, place + "/article", wrong);
        }
    }

    private static void text(String text, int longest, String place, Map<String, String> wrong) {
        if (text.length() > longest) {
            wrong.put(place, "maxLength");
        } else if (!Printable.all(text)) {
            wrong.put(place, "unprintable");
        }
    }

    private static RecordedJudgement read(GivenJudgement given, Writer by) {
        var matter = Matter.of(given.matter()).orElseThrow();
        var said = String.valueOf(blank(given.said()));
        return new RecordedJudgement(matter, given.satisfied(), said, blank(given.article()), by.username(), by.at());
    }

    private static void refuse(Map<String, String> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.places(INVALID, wrong);
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
