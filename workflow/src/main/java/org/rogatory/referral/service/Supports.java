package org.rogatory.referral.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.ProviderView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far help is in a file, for its page and its forms. The caller has passed the access rule. */
@Service
public class Supports {

    /** The verbs on services one by one. */
    public static final Set<String> OF_SERVICES = Set.of(
            SupportVerbs.OFFER,
            SupportVerbs.ANSWER,
            SupportVerbs.PASS,
            SupportVerbs.BEGIN,
            SupportVerbs.FINISH,
            SupportVerbs.STOP);

    /** The verb by which needs are written down. */
    public static final String NEEDS = SupportVerbs.ASSESS;

    /** The verb by which the safety plan is written down. */
    public static final String SAFETY = SupportVerbs.SAFETY_PLAN;

    private final SupportRows rows;
    private final HelpWords words;
    private final HelpProviders providers;
    private final FileGiving giving;
    private final WorkerLoads loads;

    Supports(SupportRows rows, HelpWords words, HelpProviders providers, FileGiving giving, WorkerLoads loads) {
        this.rows = rows;
        this.words = words;
        this.providers = providers;
        this.giving = giving;
        this.loads = loads;
    }

    /** All verbs of help. */
    public static Set<String> verbs() {
        return SupportVerbs.all();
    }

    /** All of it. */
    @Transactional(readOnly = true)
    public SupportView of(CaseFile file) {
        var support = rows.of(file.caseRef());
        var said = words.read(file.caseRef(), support.hiddenWords());
        return new SupportView(
                support.days(), support.people(), codes(support, said), GoalView.of(said), services(file), said);
    }

    private static SupportView.Codes codes(SupportFile support, List<HelpSaid> said) {
        var asked = HelpSaid.last(said, Set.of(SupportVerbs.WELLBEING));
        var ending = HelpSaid.last(said, Set.of(SupportVerbs.PROPOSE_END)).filter(end -> support.endBy() != null);
        return new SupportView.Codes(
                ending.flatMap(end -> end.code(0)).orElse(null),
                asked.flatMap(act -> act.code(0)).orElse(null),
                asked.flatMap(act -> act.code(1)).orElse(null));
    }

    private List<ServiceView> services(CaseFile file) {
        var told = new LinkedHashMap<HelpService, ServiceFacts>();
        rows.services(file.caseRef())
                .forEach(service ->
                        told.put(service, ServiceFacts.of(words.read(file.caseRef(), service.hiddenWords()))));
        var names = providers.names(told.values().stream()
                .map(ServiceFacts::providerRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return told.entrySet().stream()
                .map(each -> each.getKey().view(each.getValue(), names))
                .toList();
    }

    /** The services of a list that an act names; none where the list is another. */
    @Transactional(readOnly = true)
    public List<ServiceView> choices(String list, CaseFile file) {
        return ServiceSteps.named(list)
                .map(statuses -> services(file).stream()
                        .filter(service -> statuses.contains(service.status()))
                        .toList())
                .orElse(List.of());
    }

    /** The goals of the plan of which nobody has said what became of them. */
    @Transactional(readOnly = true)
    public List<GoalView> goals(CaseFile file) {
        return of(file).goals().stream().filter(GoalView::open).toList();
    }

    /** Those to whom the file can be given. */
    public List<Officer> caseworkers(CaseFile file) {
        return giving.able(file);
    }

    /** The key of the band in which each of them is by the number of files for which he answers. */
    @Transactional(readOnly = true)
    public Map<String, String> bands(CaseFile file) {
        var able = giving.able(file).stream().map(Officer::username).collect(Collectors.toSet());
        return loads.bands(able, AccessScope.system()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, band -> band.getValue().key()));
    }

    /** The providers of the State of the file who take people in. */
    @Transactional(readOnly = true)
    public List<ProviderView> providers(CaseFile file) {
        return providers.offered(file.state());
    }
}
