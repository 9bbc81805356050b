package org.rogatory.requests.content;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.cases.FindingOverride.Word;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Which findings the central authority has overridden. An override rests on the values that were judged: once they are
 * others it has lapsed, and the finding stands again.
 */
@Component
class FindingOverrides {

    private final OutgoingFindings findings;
    private final RequestContents contents;
    private final Clock clock;

    FindingOverrides(OutgoingFindings findings, RequestContents contents, Clock clock) {
        this.findings = findings;
        this.contents = contents;
        this.clock = clock;
    }

    /** Everything asked for and decided, oldest first. */
    public List<FindingOverride> of(CaseFile file, OutgoingRequest request) {
        var content = contents.of(request);
        return kept(request).stream()
                .map(entry -> entry.view(same(entry, file, content)))
                .toList();
    }

    /** The names of the findings that are overridden now. */
    public Set<String> standing(CaseFile file, OutgoingRequest request) {
        return request.hiddenOverrides() == null
                ? Set.of()
                : of(file, request).stream()
                        .filter(override -> override.state() == State.STANDING)
                        .map(FindingOverride::finding)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private boolean same(KeptOverride entry, CaseFile file, JsonNode content) {
        return found(entry.finding(), file, content)
                .map(finding -> findings.fingerprint(file, content, finding).equals(entry.fingerprint()))
                .orElse(true);
    }

    private Optional<Finding> found(String name, CaseFile file, JsonNode content) {
        return findings.judged(file, content, Stage.TRANSMIT).stream()
                .filter(finding -> finding.name().equals(name))
                .findFirst();
    }

    /** The error of this name that the rules find now and that may be overridden; otherwise the act is refused. */
    public Finding demand(String name, CaseFile file, OutgoingRequest request) {
        var finding =
                found(name, file, contents.of(request)).orElseThrow(() -> Refusal.of("unknown-finding", "finding"));
        if (!findings.overridable(finding)) {
            throw Refusal.of("never-overridden", "finding");
        }
        return finding;
    }

    void ask(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        var entry = begun(file, request, act).ask(word(act, officer));
        var kept = kept(request);
        kept.add(entry);
        keep(request, kept);
    }

    void give(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        var begun = begun(file, request, act);
        var kept = kept(request);
        var asked = kept.stream()
                .filter(entry -> entry.finding().equals(act.grounds().finding()) && entry.open())
                .findFirst();
        asked.ifPresent(kept::remove);
        kept.add(begun.giveOn(asked.map(KeptOverride::asked).orElse(null), word(act, officer)));
        keep(request, kept);
    }

    void revoke(OutgoingRequest request, Act act, Officer officer) {
        UnaryOperator<KeptOverride> revoked =
                entry -> entry.finding().equals(act.grounds().finding()) && entry.revoked() == null
                        ? entry.revoke(word(act, officer))
                        : entry;
        keep(request, kept(request).stream().map(revoked).toList());
    }

    private KeptOverride begun(CaseFile file, OutgoingRequest request, Act act) {
        var finding = demand(String.valueOf(act.grounds().finding()), file, request);
        var fingerprint = findings.fingerprint(file, contents.of(request), finding);
        return new KeptOverride(finding.name(), fingerprint, request.contentNumber(), null, null, null);
    }

    private Word word(Act act, Officer officer) {
        return new Word(
                officer.username(), clock.instant(), String.valueOf(act.words().internalText()));
    }

    private List<KeptOverride> kept(OutgoingRequest request) {
        var hidden = request.hiddenOverrides();
        return hidden == null
                ? new ArrayList<>()
                : contents.show(request.caseRef(), hidden)
                        .valueStream()
                        .map(KeptOverride::read)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private void keep(OutgoingRequest request, List<KeptOverride> kept) {
        request.override(contents.hide(request.caseRef(), KeptOverride.written(kept)));
    }
}
