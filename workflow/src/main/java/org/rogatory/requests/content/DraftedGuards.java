package org.rogatory.requests.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.PaperDays;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.translation.FinishedTranslations;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What must be true of a request of ours before a verb is done, whatever its kind. */
@Component
class DraftedGuards {

    private static final String SUBMIT = "submit";
    private static final String SUBMIT_BY_COURT = "submit_by_court";
    private static final String SIGN = "sign";
    private static final String APPROVED = "approved";
    private static final String TRANSLATED = "translated";
    private static final String APPROVE = "approve";
    private static final String ASK_ARREST = "send_provisional_arrest_request";

    /** What is sealed cannot be mended any more: signing asks already for all that sending will ask for. */
    private static final Map<String, Stage> STAGES = Map.of(
            SUBMIT,
            Stage.DRAFT,
            SUBMIT_BY_COURT,
            Stage.DRAFT,
            ASK_ARREST,
            Stage.DRAFT,
            APPROVE,
            Stage.DRAFT,
            SIGN,
            Stage.TRANSMIT,
            "transmit",
            Stage.TRANSMIT);

    /** Asked verb by verb. */
    private final KnownDrafts known;

    private final RequestContents contents;
    private final OutgoingFindings findings;
    private final FindingOverrides overrides;
    private final OverrideGuards overrideGuards;
    private final TranslationStep translation;
    private final FinishedTranslations finished;
    private final RequestReaders readers;
    private final RouteStages stages;
    private final PaperDays days;
    private final LetterSeals seals;
    private final Documents documents;
    private final DocumentIsolations isolations;
    private final OutboundRules rules;

    DraftedGuards(
            KnownDrafts known,
            RequestContents contents,
            OutgoingFindings findings,
            FindingOverrides overrides,
            OverrideGuards overrideGuards,
            TranslationStep translation,
            FinishedTranslations finished,
            RequestReaders readers,
            RouteStages stages,
            PaperDays days,
            LetterSeals seals,
            Documents documents,
            DocumentIsolations isolations,
            OutboundRules rules) {
        this.known = known;
        this.contents = contents;
        this.findings = findings;
        this.overrides = overrides;
        this.overrideGuards = overrideGuards;
        this.translation = translation;
        this.finished = finished;
        this.readers = readers;
        this.stages = stages;
        this.days = days;
        this.seals = seals;
        this.documents = documents;
        this.isolations = isolations;
        this.rules = rules;
    }

    void demand(CaseFile file, Act act, Officer officer) {
        var request = known.of(file.caseRef());
        if (OverrideGuards.VERBS.contains(act.verb())) {
            overrideGuards.check(file, request, act, officer);
        }
        if (FourEyes.bar(act.verb(), file, request, officer)) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        readers.demand(act.verb(), file, officer);
        stages.demand(file, act.verb());
        route(file, act);
        days.check(file, act, request.letterRef());
        var stage = STAGES.get(act.verb());
        if (stage != null) {
            demandNone(file, request, stage);
        }
        switch (act.verb()) {
            case APPROVE, ASK_ARREST -> demandConfirmed(file, request, act);
            case TranslationStep.VERB -> translation.check(file, request, act);
            case SIGN -> {
                if (ownPart(file, request, officer)) {
                    throw Refusal.secondPerson(Refusal.FOUR_EYES);
                }
                signable(file, request);
            }
            default -> {}
        }
    }

    private static void route(CaseFile file, Act act) {
        if (SUBMIT.equals(act.verb()) && file.courtRoute()) {
            throw Refusal.of("court-route");
        }
        if (SUBMIT_BY_COURT.equals(act.verb()) && !file.courtRoute()) {
            throw Refusal.of("not-court-route");
        }
    }

    /** Before there is a letter nothing that would travel may be isolated; once there is one, its seal asks that. */
    private void demandNone(CaseFile file, OutgoingRequest request, Stage stage) {
        contents.demandWhole(request);
        if (stage == Stage.DRAFT) {
            isolations.holdBack(file.caseRef()).ifPresent(code -> {
                throw Refusal.of(code);
            });
        }
        var errors = findings.errors(file, contents.of(request), stage, overrides.standing(file, request));
        if (!errors.isEmpty()) {
            throw Refusal.findings(errors);
        }
    }

    /**
     * What is not sure to carry the request is approved or leaves only with a word on how that was confirmed; what is
     * told unasked rests on no instrument.
     */
    private void demandConfirmed(CaseFile file, OutgoingRequest request, Act act) {
        if (act.words().internalText() == null
                && !RequestForms.spontaneous(file.form())
                && findings.basis(file, contents.of(request)) == Verdict.CONFIRM) {
            throw Refusal.of("basis-to-confirm", ActField.INTERNAL_TEXT.key());
        }
    }

    private void signable(CaseFile file, OutgoingRequest request) {
        if (request.letterRef() == null) {
            throw Refusal.of("letter-being-prepared");
        }
        if (APPROVED.equals(file.status()) && translation.open(request, contents.withoutPersons(request))) {
            throw Refusal.of("translation-missing");
        }
    }

    /**
     * What he put beside the letter himself, or into it as its translation, nobody else has seen; a judge signs what
     * belongs to his own request.
     */
    private boolean ownPart(CaseFile file, OutgoingRequest request, Officer officer) {
        return !file.courtRoute()
                && (documents.enclosedBy(file.caseRef(), officer)
                        || TRANSLATED.equals(file.status())
                                && finished.by(officer, file.caseRef(), request.approvedNumber()));
    }

    @Nullable
    String barred(CaseFile file, String verb, Officer officer) {
        var request = known.of(file.caseRef());
        if (FourEyes.bar(verb, file, request, officer) || SIGN.equals(verb) && ownPart(file, request, officer)) {
            return Refusal.FOUR_EYES;
        }
        if (readers.bars(verb, file, officer)) {
            return Refusal.UNREAD;
        }
        var awaited = stages.barred(file, verb);
        if (awaited != null || !SIGN.equals(verb)) {
            return awaited;
        }
        return APPROVED.equals(file.status()) && translation.open(request, contents.withoutPersons(request))
                ? "translation-missing"
                : seals.barred(file, officer);
    }

    boolean offers(CaseFile file, String verb) {
        return switch (verb) {
            case SUBMIT -> !file.courtRoute();
            case SUBMIT_BY_COURT -> file.courtRoute();
            case TranslationStep.VERB -> translationOpen(file.caseRef());
            default ->
                !OverrideGuards.VERBS.contains(verb)
                        || OverrideGuards.inTime(file) && spoken(file, known.of(file.caseRef()), verb);
        };
    }

    /** An override is of use only where there is an error to override, taking it back only where there is one. */
    private boolean spoken(CaseFile file, OutgoingRequest request, String verb) {
        if ("revoke_override".equals(verb)) {
            return overrides.of(file, request).stream()
                    .map(FindingOverride::state)
                    .anyMatch(Set.of(State.ASKED, State.STANDING)::contains);
        }
        return findings.errors(file, contents.of(request), Stage.TRANSMIT, overrides.standing(file, request)).stream()
                .anyMatch(findings::overridable);
    }

    boolean translationOpen(String caseRef) {
        var request = known.of(caseRef);
        return translation.open(request, contents.withoutPersons(request));
    }

    List<Finding> findings(CaseFile file, JsonNode content, Stage stage) {
        if (file.numbers().fromPaperBook()) {
            return List.of();
        }
        var found = findings.of(file, content, stage);
        return stage == Stage.DRAFT || file.closedAt() != null
                ? found
                : Stream.of(found, translation.findings(file, content), rules.findings(file, content))
                        .flatMap(List::stream)
                        .toList();
    }
}
