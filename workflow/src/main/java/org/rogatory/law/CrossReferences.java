package org.rogatory.law;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** Verifies what one file says about the records of another. */
record CrossReferences(ReferenceFiles files, ReferenceData data) {

    private static final List<String> FORM_COOPERATION = List.of("mla", "extradition", "transfer_sentenced", "victim");
    /** Words, but not the "yes" of a cooperation whose articles are not known. */
    private static final Pattern PHRASE = Pattern.compile("^(?!yes$).*\\p{L}{3}");

    private static final Set<String> NOT_READ = Set.of("GK", "own design", "SYNTHETIC");

    void verify() {
        functions();
        offences();
        forms();
        assistanceTypes();
        basisRules();
        returnReasons();
        findingTexts();
        instrumentPhrases();
        advanceRequests();
        custodyLimits();
        scenarios();
        sources();
    }

    private void offences() {
        for (var record : records("offences.yaml", "offences", "key")) {
            refuseUnknown(
                    record,
                    "conventions",
                    Objects.requireNonNull(data.offences().get(record.name())).conventions(),
                    data.instruments().keySet());
        }
    }

    private void forms() {
        var file = files.read("request-contents.yaml");
        file.entries("forms", record -> record).values().forEach(form -> {
            if (form.has("cooperation")) {
                form.code("cooperation", FORM_COOPERATION);
            }
            for (var item : form.records("items", "key")) {
                var named = new ReferenceRecord(item.file(), form.name() + "." + item.name(), item.node());
                named.code("check", data.checks().predicates().keySet());
                if (named.has("when")) {
                    named.code("when", data.checks().conditions());
                }
                named.optional("field").ifPresent(field -> factField(named, field));
            }
        });
    }

    /** The written request follows within a term that is a rule of the deadlines. */
    private void advanceRequests() {
        for (var instrument : records("instruments.yaml", "instruments", "id")) {
            if (instrument.has("advance")) {
                var advance = instrument.child("advance");
                if (data.deadlines().find(advance.text("confirm")).isEmpty()) {
                    throw advance.broken("confirm", "unknown code " + advance.text("confirm"));
                }
            }
        }
    }

    /** A limit on custody is set by instruments and States that are known. */
    private void custodyLimits() {
        for (var rule : records("deadlines.yaml", "deadlines", "key")) {
            if (rule.has("holding")) {
                var holding = rule.child("holding");
                var instruments = data.instruments().keySet();
                refuseUnknown(holding, "instruments", holding.texts("instruments"), instruments);
                for (var field : List.of("bound_by", "unless_bound_by")) {
                    refuseUnknown(
                            holding, field, holding.optional(field).stream().toList(), instruments);
                }
                var states = data.directory().stateNames().keySet();
                refuseUnknown(
                        holding, "state", holding.optional("state").stream().toList(), states);
            }
        }
    }

    private void factField(ReferenceRecord item, String field) {
        var parts = field.split("\\.");
        if (parts[0].equals("assistance") && parts.length > 1) {
            var known = data.assistanceType(parts[1])
                    .flatMap(type -> parts.length == 3 ? type.fact(parts[2]) : Optional.empty());
            if (known.isEmpty()) {
                throw item.broken("field", "unknown fact " + field);
            }
        }
    }

    private void assistanceTypes() {
        for (var type : records("assistance-types.yaml", "types", "key")) {
            for (var fact : type.records("facts", "key")) {
                new ReferenceRecord(fact.file(), type.name() + "." + fact.name(), fact.node())
                        .code("check", data.checks().predicates().keySet());
            }
        }
    }

    private void basisRules() {
        for (var id : BasisRule.IDS) {
            if (!data.basisRules().containsKey(id)) {
                throw files.read("legal-basis-rules.yaml").broken("checks", id + " is missing");
            }
        }
        for (var kind : FORM_COOPERATION) {
            if (!data.basisRule("LB2").kinds().containsKey(kind)) {
                throw files.read("legal-basis-rules.yaml").broken("LB2.kind_keys", kind + " is missing");
            }
        }
    }

    private void returnReasons() {
        var groups = files.read("return-reasons.yaml").records("groups", "key").stream()
                .map(ReferenceRecord::name)
                .toList();
        for (var record : records("return-reasons.yaml", "reasons", "key")) {
            record.code("group", groups);
            if (record.has("released_as")) {
                var shown = record.oneOf("released_as", data.returnReasons());
                if (!shown.releasable()) {
                    throw record.broken("released_as", shown.key() + " must not leave either");
                }
            }
        }
    }

    private void functions() {
        for (var record : records("checks.yaml", "predicates", "key")) {
            if (!CheckRegistry.CHECKS.containsKey(record.name())) {
                throw record.broken("key", "no check of this name is built");
            }
        }
        for (var record : records("checks.yaml", "conditions", "key")) {
            if (!Conditions.ALL.containsKey(record.name())) {
                throw record.broken("key", "no condition of this name is built");
            }
        }
    }

    private void findingTexts() {
        var checks = data.checks();
        demandWords(
                ReferenceData.FINDING_TEXTS,
                "findings",
                Stream.concat(checks.predicates().keySet().stream(), checks.findings().keySet().stream()));
    }

    /** Numbers of articles need no words; a phrase does. */
    private void instrumentPhrases() {
        var phrases = data.instruments().values().stream()
                .flatMap(one -> Stream.of(
                        one.channel(), one.languages(), one.cooperation().get("mla")))
                .filter(phrase -> phrase != null && PHRASE.matcher(phrase).find());
        demandWords(ReferenceData.INSTRUMENT_PHRASES, "phrases", phrases);
    }

    private void demandWords(String file, String list, Stream<String> keys) {
        var known =
                records(file, list, "key").stream().map(ReferenceRecord::name).toList();
        keys.filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw files.read(file).broken(list, key + " is missing");
        });
    }

    private void scenarios() {
        for (var record : records("scenarios.yaml", "scenarios", "id")) {
            record.code("form", data.forms().keySet());
            record.code("requesting", data.directory().stateNames().keySet());
            record.code("requested", data.directory().stateNames().keySet());
            refuseUnknown(
                    record,
                    "legal_basis",
                    record.texts("legal_basis"),
                    data.instruments().keySet());
            for (var field : List.of("requesting_authority", "requested_authority")) {
                if (data.directory().find(record.text(field)).isEmpty()) {
                    throw record.broken(field, "unknown authority " + record.text(field));
                }
            }
            if (record.has("expected_path")) {
                path(record.child("expected_path"));
            }
        }
    }

    private void path(ReferenceRecord path) {
        var machine = path.code("machine", data.lifecycles().machines());
        refuseUnknown(
                path,
                "statuses",
                path.texts("statuses"),
                data.lifecycles().of(machine).statuses());
    }

    private void sources() {
        var sources = new SourceReferences(data.sources().keySet(), NOT_READ);
        for (var file : List.of(
                "instruments.yaml", "parties.yaml", "authorities.yaml", "deadlines.yaml", "referral-clocks.yaml")) {
            sources.verify(files.read(file));
        }
        sources.verify(files.read("offences.yaml"));
        sources.verify(files.read("holidays.yaml"));
        sources.verify(files.read(RouteReading.FILE));
        sources.verify(files.read(CourtSteps.FILE));
        sources.verify(files.read(Assurances.FILE));
        sources.verify(files.read(IndicatorSets.FILE));
    }

    private List<ReferenceRecord> records(String file, String list, String key) {
        return files.read(file).records(list, key);
    }

    private static void refuseUnknown(
            ReferenceRecord record, String field, List<String> codes, Collection<String> known) {
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw record.broken(field, "unknown code " + code);
        });
    }
}
