package org.rogatory.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/** Gathers the words of all reference data in one place. */
record LabelReading(ReferenceFiles files, ReferenceData data, Directory directory, DeadlineRules deadlines) {

    Labels read() {
        var labels = new Labels();
        catalogues(labels);
        forms(labels);
        lifecycles(labels);
        reasons(labels);
        findings(labels);
        labels.add("countries", directory.stateNames());
        labels.add("authorities", directory.authorities(), Authority::key, Authority::name);
        labels.add("authority_kinds", directory.kinds());
        labels.add("deadlines", deadlines.all(), DeadlineRule::key, DeadlineRule::label);
        for (var list : List.of("parties", "carriers", "routes")) {
            labels.add("transmission_" + list, files.read(RouteReading.FILE).records(list, "key"));
        }
        labels.add("assurances", data.assurances().all(), Assurance::key, Assurance::label);
        labels.add("assurance_texts", data.assurances().all(), Assurance::key, Assurance::text);
        labels.add("assurance_risks", data.assurances().risks());
        labels.add("holidays", files.read("holidays.yaml").records("names", "key"));
        return labels;
    }

    private void catalogues(Labels labels) {
        labels.add("offences", data.offences().values(), Offence::key, Offence::label);
        offenceNotes(labels);
        labels.add("instruments", data.instruments().values(), Instrument::id, Instrument::title);
        phrases(labels);
        labels.add(
                "attachment_kinds",
                data.checks().attachmentKinds().values(),
                Checks.AttachmentKind::key,
                Checks.AttachmentKind::label);
        labels.add("legal_basis_checks", data.basisRules().values(), BasisRule::id, BasisRule::label);
    }

    private void offenceNotes(Labels labels) {
        var notes = new LinkedHashMap<String, Wording>();
        for (var offence : data.offences().values()) {
            var note = offence.note();
            if (note != null) {
                notes.put(offence.key(), note);
            }
        }
        labels.add("offence_notes", notes);
    }

    /** Where the data of an instrument are weak, its words end with whom to ask. */
    private void phrases(Labels labels) {
        var file = files.read(ReferenceData.INSTRUMENT_PHRASES);
        var ask = file.records("confirm", "key").get(0).wording("label");
        labels.add(Instrument.PHRASES, file.records("phrases", "key"), ReferenceRecord::name, phrase -> {
            var words = phrase.wording("label");
            return phrase.flag("confirm") ? words.with(" (", ask, ")") : words;
        });
    }

    private void forms(Labels labels) {
        labels.add("forms", data.forms().values(), Form::key, Form::label);
        data.forms()
                .forEach((key, form) ->
                        labels.add("forms." + key + ".items", form.items(), FormItem::key, FormItem::label));
        labels.add("assistance_types", data.assistanceTypes().values(), AssistanceType::key, AssistanceType::label);
        data.assistanceTypes()
                .forEach((key, type) -> labels.add(
                        "assistance." + key + ".facts",
                        type.facts(),
                        AssistanceType.Fact::key,
                        AssistanceType.Fact::label));
    }

    private void lifecycles(Labels labels) {
        var lifecycles = data.lifecycles();
        lifecycles.words().forEach(labels::add);
        for (var machine : lifecycles.machines()) {
            var lifecycle = lifecycles.of(machine);
            labels.add("machines", Map.of(machine, lifecycle.label()));
            labels.add("statuses." + machine, lifecycle.statuses(), status -> status, lifecycle::statusLabel);
            labels.add("events." + machine, lifecycle.events(), Occurrence::verb, Occurrence::label);
            lifecycle.events().stream()
                    .filter(event -> labels.find("verbs", event.verb()).isEmpty())
                    .forEach(event -> labels.add("verbs", Map.of(event.verb(), event.label())));
        }
    }

    private void reasons(Labels labels) {
        labels.add("return_reasons", data.returnReasons().values(), ReturnReason::key, ReturnReason::label);
        labels.add("return_reason_groups", files.read("return-reasons.yaml").records("groups", "key"));
        labels.add("refusal_grounds", data.grounds().allRefusal(), Ground::key, Ground::label);
        labels.add("postponement_grounds", data.grounds().allPostponement(), Ground::key, Ground::label);
    }

    private void findings(Labels labels) {
        var file = files.read(ReferenceData.FINDING_TEXTS);
        labels.add("finding_keys", file.records("findings", "key"));
        labels.add("finding_keys", data.basisRules().values(), BasisRule::id, BasisRule::label);
        labels.add("finding_help", file.records("helps", "key"));
        labels.add("finding_details", file.records("details", "key"));
        labels.add("basis_groups", file.records("basis_groups", "key"));
    }
}
