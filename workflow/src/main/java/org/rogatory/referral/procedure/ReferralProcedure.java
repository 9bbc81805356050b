package org.rogatory.referral.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.RequiredFields;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.ReferralVerbs;
import org.rogatory.referral.file.VerbBar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of referral as the shared pages and the interface for national systems see them: parts say what is done. */
@Service
public class ReferralProcedure implements Procedure {

    private final List<ReferralVerbs> parts;
    private final Cases cases;
    private final Readers readers;
    private final ReferralFiles files;
    private final DemoReferrals demo;
    private final ObjectProvider<VerbBar> bars;
    private final JsonMapper json;

    ReferralProcedure(
            List<ReferralVerbs> parts,
            Cases cases,
            Readers readers,
            ReferralFiles files,
            DemoReferrals demo,
            ObjectProvider<VerbBar> bars,
            JsonMapper json) {
        this.parts = List.copyOf(parts);
        this.cases = cases;
        this.readers = readers;
        this.files = files;
        this.demo = demo;
        this.bars = bars;
        this.json = json;
    }

    @Override
    public Set<String> machines() {
        return Set.of(Referral.MACHINE);
    }

    @Override
    public boolean handles(String form) {
        return Referral.FORM.equals(form);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        if (readers.onlyReads(file, officer)) {
            return List.of();
        }
        return parts.stream()
                .flatMap(part -> part.actions(file, officer).stream())
                .map(action -> action.barred() == null
                        ? action.unless(bar(file, action.verb()).orElse(null))
                        : action)
                .toList();
    }

    /** What another part of the file holds against a verb. */
    private Optional<String> bar(CaseFile file, String verb) {
        return bars.orderedStream().flatMap(bar -> bar.bar(file, verb).stream()).findFirst();
    }

    @Override
    public List<AllowedAction> verbs() {
        return parts.stream().flatMap(part -> part.all().stream()).toList();
    }

    @Override
    @Transactional
    public String act(String caseRef, Act act, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        cases.checkVersion(file, act.version());
        var part = part(act.verb());
        part.all().stream()
                .filter(action -> action.verb().equals(act.verb()))
                .findFirst()
                .ifPresent(action -> RequiredFields.demand(act, action.fields()));
        bar(file, act.verb()).ifPresent(code -> {
            throw Refusal.barred(code);
        });
        part.act(file, act, officer);
        return caseRef;
    }

    private ReferralVerbs part(String verb) {
        return parts.stream()
                .filter(part -> part.verbs().contains(verb))
                .findFirst()
                .orElseThrow(() -> Refusal.of("wrong-status"));
    }

    /** Organisations meet by messages that belong to no file: none brings anything to one. */
    @Override
    public void receive(String caseRef, Act act, Officer system) {
        throw Refusal.of("wrong-status");
    }

    /** There is no request of which a rule of law could say something. */
    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        return List.of();
    }

    /** Codes alone: words are read where they are revealed. */
    @Override
    @Transactional(readOnly = true)
    public JsonNode content(CaseFile file, Officer officer) {
        var facts = files.facts(file.caseRef());
        var content = json.createObjectNode().put("form", Referral.FORM);
        var referral = content.putObject("referral");
        referral.put("code", facts.caseRef()).put("age", facts.age().key());
        referral.put("guardian", facts.guardian().key()).put("draft", facts.draft());
        return content;
    }

    @Override
    public Optional<String> enact(JsonNode scenario) {
        return demo.enact(scenario);
    }
}
