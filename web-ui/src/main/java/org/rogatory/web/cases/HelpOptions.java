package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.providers.ProviderView;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.service.GoalView;
import org.rogatory.referral.service.ServiceView;
import org.rogatory.referral.service.Supports;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What can be chosen about help: kinds of it, who gives it, one of the services or goals of a file, who answers. */
@Component
class HelpOptions {

    /** The list of providers: who gives help is always chosen, never by the order of a list. */
    static final String PROVIDERS = "service_providers";

    private static final String GOALS = "goals_open";
    private static final String CASEWORKERS = "caseworkers";
    private static final Set<String> SERVICES =
            Set.of("services_answerable", "services_accepted", "services_running", "services_stoppable");

    private final Supports supports;
    private final ServiceKinds kinds;
    private final OfficerChoices officers;
    private final Words words;

    HelpOptions(Supports supports, ServiceKinds kinds, OfficerChoices officers, Words words) {
        this.supports = supports;
        this.kinds = kinds;
        this.officers = officers;
        this.words = words;
    }

    /** The choices of a list; empty where the list is none of help. */
    Optional<List<Option>> of(String list, CaseFile file, Locale reader) {
        if (SERVICES.contains(list)) {
            return Optional.of(supports.choices(list, file).stream()
                    .map(service -> new Option(service.serviceRef(), service(service, reader)))
                    .toList());
        }
        return switch (list) {
            case ServiceKinds.LIST ->
                Optional.of(kinds.all().stream()
                        .map(kind -> new Option(kind.key(), kind.label().in(reader)))
                        .toList());
            case PROVIDERS ->
                Optional.of(supports.providers(file).stream()
                        .map(provider -> provider(provider, reader))
                        .toList());
            case GOALS ->
                Optional.of(supports.goals(file).stream().map(this::goal).toList());
            case CASEWORKERS -> Optional.of(caseworkers(file, reader));
            default -> Optional.empty();
        };
    }

    private String service(ServiceView service, Locale reader) {
        var kind = kinds.find(service.kind())
                .map(known -> known.label().in(reader))
                .orElse(service.kind());
        return service.number() + ". " + kind + " – "
                + words.text("referral.support.status." + service.status().key());
    }

    /** With what has to fit the person: where, in which languages, when people are taken in, whether there is room. */
    private Option provider(ProviderView provider, Locale reader) {
        var spoken = provider.languages().stream()
                .map(tag -> Languages.name(Locale.forLanguageTag(tag), reader))
                .collect(Collectors.joining(", "));
        var free = provider.freePlaces();
        var room = free == null ? "" : words.text("referral.provider.places-free", free);
        var fits = Stream.of(spoken, provider.intake(), room)
                .filter(told -> !told.isBlank())
                .collect(Collectors.joining("; "));
        var who = provider.name() + ", " + provider.place();
        return new Option(provider.providerRef(), fits.isEmpty() ? who : who + " – " + fits);
    }

    private Option goal(GoalView goal) {
        var until = goal.until();
        var label = Stream.of(
                        Optional.of(goal.number() + "."),
                        Optional.ofNullable(goal.text()),
                        Optional.ofNullable(until).map(words::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new Option(String.valueOf(goal.number()), label);
    }

    /** Each with how much he has already. */
    private List<Option> caseworkers(CaseFile file, Locale reader) {
        var able = supports.caseworkers(file);
        var bands = supports.bands(file);
        return officers.of(able, reader).stream()
                .map(option -> new Option(option.value(), option.label() + ", " + band(bands, option.value())))
                .toList();
    }

    private String band(Map<String, String> bands, String username) {
        return words.text("referral.caseload.band." + bands.getOrDefault(username, "below-10"));
    }
}
