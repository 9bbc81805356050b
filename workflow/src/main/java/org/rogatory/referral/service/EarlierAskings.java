package org.rogatory.referral.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.ProviderView;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;

/**
 * Whom anybody has asked before that was kept by itself: the words of the service say it still, act by act. They say it
 * too where the help was passed within the own organisation, of which nobody else has learned.
 */
@Component
class EarlierAskings {

    private final SupportRows rows;
    private final HelpWords words;
    private final HelpProviders providers;
    private final Cases cases;
    private final FileTexts texts;

    EarlierAskings(SupportRows rows, HelpWords words, HelpProviders providers, Cases cases, FileTexts texts) {
        this.rows = rows;
        this.words = words;
        this.providers = providers;
        this.cases = cases;
        this.texts = texts;
    }

    /**
     * One time that a service was passed.
     *
     * @param provider null where the directory has no such entry any more
     * @param outside whether it was to others than the own organisation
     */
    record Earlier(String kind, Instant at, @Nullable ProviderView provider, boolean outside) {

        /** The organisation where it gives the help itself. */
        @Nullable
        String recipient() {
            return provider == null ? null : AskedProviders.recipient(provider);
        }
    }

    /** All askings of a file, with what the words of its services tell. */
    KnownAskings of(CaseFile file) {
        var all = rows.askings(file.caseRef());
        return new KnownAskings(all, told(before(all), file));
    }

    /** The same for what happens while nobody may be there to open the file: then the words tell nothing. */
    KnownAskings asFarAsOpen(String caseRef) {
        var all = rows.askings(caseRef);
        if (before(all).isEmpty() || !texts.open(caseRef)) {
            return new KnownAskings(all, Map.of());
        }
        return of(cases.find(caseRef, AccessScope.system()));
    }

    private static List<ServiceAsking> before(List<ServiceAsking> all) {
        return all.stream().filter(ServiceAsking::before).toList();
    }

    private Map<String, List<Earlier>> told(List<ServiceAsking> before, CaseFile file) {
        var passed = new HashMap<ServiceAsking, List<HelpSaid>>();
        before.forEach(asking -> passed.put(asking, said(asking)));
        var known = providers.these(passed.values().stream()
                .flatMap(List::stream)
                .map(HelpSaid::provider)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var told = new HashMap<String, List<Earlier>>();
        passed.forEach((asking, said) -> told.put(asking.askingRef(), passes(asking, said, known, file)));
        return told;
    }

    private List<HelpSaid> said(ServiceAsking asking) {
        return words.read(
                asking.caseRef(),
                rows.service(asking.caseRef(), asking.serviceRef()).hiddenWords());
    }

    /** The newest first, and none of those that have a row of their own. */
    private List<Earlier> passes(
            ServiceAsking asking, List<HelpSaid> said, Map<String, ProviderView> known, CaseFile file) {
        var kind = ServiceFacts.of(said).kind();
        var kept = rows.askings(asking.caseRef()).stream()
                .filter(other -> other.serviceRef().equals(asking.serviceRef()))
                .flatMap(other -> Optional.ofNullable(other.askedAt()).stream())
                .min(Instant::compareTo);
        var passes = new ArrayList<Earlier>();
        for (var act : said) {
            if (act.is(SupportVerbs.PASS)
                    && kept.filter(first -> !act.at().isBefore(first)).isEmpty()) {
                var provider = known.get(String.valueOf(act.provider()));
                var outside = provider == null || !AskedProviders.ours(provider, file);
                passes.add(new Earlier(kind, act.at(), provider, outside));
            }
        }
        Collections.reverse(passes);
        return passes;
    }
}
