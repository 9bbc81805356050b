package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Listed;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.ProviderView;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.closing.ServiceClosing;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The directory of those who give help, in the reader's words. */
@Component
class ProviderPages {

    private final HelpProviders providers;
    private final ServiceKinds kinds;
    private final Directory directory;
    private final CaseWords caseWords;
    private final ServiceClosing closing;
    private final Words words;

    ProviderPages(
            HelpProviders providers,
            ServiceKinds kinds,
            Directory directory,
            CaseWords caseWords,
            ServiceClosing closing,
            Words words) {
        this.providers = providers;
        this.kinds = kinds;
        this.directory = directory;
        this.caseWords = caseWords;
        this.closing = closing;
        this.words = words;
    }

    /**
     * An entry.
     *
     * @param places how many there are and how many are free; null where nobody has said
     * @param since who says so, and since when
     * @param edit address of the page on which it is changed; null for who does not keep it
     */
    record Line(
            String name,
            String organisation,
            String kinds,
            String place,
            String languages,
            String intake,
            @Nullable String places,
            boolean active,
            String since,
            @Nullable String edit) {}

    ModelAndView list(ProvidersQuery query, Officer officer) {
        var reader = words.language();
        var found = providers.page(query.filter(officer.state()), officer);
        var keeps = providers.keeps(officer);
        var page = new ModelAndView("referral/providers");
        page.addObject("query", query.filter(officer.state()));
        page.addObject(
                "lines",
                found.lines().stream()
                        .map(view -> line(view, keeps ? officer : null, reader))
                        .toList());
        page.addObject("pages", pages(query, found));
        page.addObject("kinds", kinds(reader));
        page.addObject("states", states(reader));
        page.addObject("keeps", keeps);
        page.addObject("stops", closing.opens(officer));
        return page;
    }

    private static PagesView pages(ProvidersQuery query, Listed<ProviderView> found) {
        return PagesView.of(found, last -> query.from(last.place(), last.providerRef()));
    }

    private Line line(ProviderView view, @Nullable Officer keeper, Locale reader) {
        var edits = keeper != null
                && (keeper.authority().equals(view.authority())
                        || providers.keptFor(keeper).stream()
                                .anyMatch(authority -> authority.key().equals(view.authority())));
        var since = directory.times().day(view.authority(), view.keptAt());
        return new Line(
                view.name(),
                caseWords.authority(view.authority(), reader),
                view.kinds().stream().map(code -> kind(code, reader)).collect(Collectors.joining("; ")),
                view.place(),
                view.languages().stream()
                        .map(tag -> Languages.name(Locale.forLanguageTag(tag), reader))
                        .collect(Collectors.joining(", ")),
                view.intake(),
                places(view),
                view.active(),
                words.text("referral.provider.since", words.date(since)),
                edits ? ProvidersQuery.PATH + "/edit?provider=" + view.providerRef() : null);
    }

    private String kind(String code, Locale reader) {
        return kinds.find(code).map(kind -> kind.label().in(reader)).orElse(code);
    }

    private @Nullable String places(ProviderView view) {
        var free = Optional.ofNullable(view.freePlaces());
        var all = Optional.ofNullable(view.capacity());
        if (free.isPresent() && all.isPresent()) {
            return words.text("referral.provider.places-of", free.get(), all.get());
        }
        return free.map(places -> words.text("referral.provider.places-free", places))
                .or(() -> all.map(places -> words.text("referral.provider.places-all", places)))
                .orElse(null);
    }

    private List<Option> kinds(Locale reader) {
        return kinds.all().stream()
                .map(kind -> new Option(kind.key(), kind.label().in(reader)))
                .toList();
    }

    private List<Option> states(Locale reader) {
        return directory.states().stream()
                .map(state -> new Option(state, caseWords.state(state, reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    /** The page of an entry; with anything wrong it is no success. */
    ModelAndView form(ProviderForm form, FormErrors errors, Officer officer) {
        var reader = words.language();
        var page = new ModelAndView("referral/provider");
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject("kinds", kinds(reader));
        page.addObject(
                "organisations",
                providers.keptFor(officer).stream()
                        .map(authority ->
                                new Option(authority.key(), authority.name().in(reader)))
                        .toList());
        return errors.on(page);
    }
}
