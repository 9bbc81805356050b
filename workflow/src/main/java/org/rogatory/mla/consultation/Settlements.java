package org.rogatory.mla.consultation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Ends matters between the two States: the answer that came on paper, the consultation held, the stop lifted. */
@Component
class Settlements {

    private final Consultations consultations;
    private final FileCipher cipher;
    private final JsonMapper json;

    Settlements(Consultations consultations, FileCipher cipher, JsonMapper json) {
        this.consultations = consultations;
        this.cipher = cipher;
        this.json = json;
    }

    /** Notes how a consultation was held; what the States agreed on costs ends the wait for all of them. */
    void record(ConsultationRules rules, Act act) {
        var file = rules.file();
        var open = rules.rows().stream().filter(row -> row.matter().talkedOver() && !row.held() && !row.dropped());
        var settled = Optional.ofNullable(act.kind())
                .map(kind -> open.filter(meant(kind)).toList())
                .orElseGet(() -> first(open.toList()));
        var how = cipher.encrypt(file.caseRef(), String.valueOf(act.words().consultation()));
        if (settled.isEmpty()) {
            var matter = Matter.consulted(String.valueOf(act.kind()));
            settled = List.of(consultations
                    .next(file.caseRef(), rules.rows(), matter, !file.outgoing())
                    .about(act.kind(), null));
        }
        settled.forEach(row -> {
            row.held(act.times().happenedOn(), how);
            consultations.save(row.kind() == null ? row.about(act.kind(), row.itemNumber()) : row);
        });
        settled.forEach(row -> consultations.met(file, row, rules.rows()));
    }

    /** What a record that names its subject is about: a talk on a postponement ends none on a refusal. */
    private static Predicate<Consultation> meant(String kind) {
        var matter = Matter.consulted(kind);
        var about = ConsultationRules.of(matter);
        return matter == Matter.DECISION ? about.and(ConsultationRules.on(kind)) : about;
    }

    /** All of the matter that is oldest. */
    private static List<Consultation> first(List<Consultation> open) {
        return open.stream().filter(row -> row.matter() == open.get(0).matter()).toList();
    }

    /** The answer of the other State on another use that came on paper. */
    void reply(ConsultationRules rules, Act act) {
        var asked = rules.otherUse().orElseThrow(() -> Refusal.of("wrong-status"));
        var told = json.createObjectNode().put("text", act.words().releasedText());
        if (act.words().conditions() != null) {
            told.put("conditions", act.words().conditions());
        }
        consultations.answered(asked, act.kind(), consultations.hide(rules.file(), told));
        consultations.met(rules.file(), asked, rules.rows());
    }

    /** Work goes on because the other State wants it, or for a reason that a person gives. */
    void lift(ConsultationRules rules, Act act) {
        Predicate<Consultation> stopping = ConsultationRules.of(Matter.INCIDENT).and(Consultation::ours);
        var open = rules.rows().stream()
                .filter(stopping)
                .filter(row -> !row.held())
                .toList();
        var reason = act.words().internalText();
        if (reason == null && !open.stream().allMatch(row -> row.status() == MatterStatus.ANSWERED)) {
            throw Refusal.of("stop-reason", "internalText");
        }
        open.forEach(row -> {
            row.held(null, reason == null ? null : cipher.encrypt(row.caseRef(), reason));
            consultations.save(row);
        });
        open.forEach(row -> consultations.met(rules.file(), row, rules.rows()));
    }
}
