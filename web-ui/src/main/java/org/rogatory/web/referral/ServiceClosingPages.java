package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.providers.OrganisationView;
import org.rogatory.providers.OrganisationWish;
import org.rogatory.referral.closing.ServiceClosing;
import org.rogatory.referral.share.UnopenedOffers;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** How a service stands as a whole in its reader's words, and what of it is open. */
@Component
class ServiceClosingPages {

    private final ServiceClosing closing;
    private final CaseloadPages caseload;
    private final OfferPages offers;
    private final People people;
    private final Directory directory;
    private final Words words;

    ServiceClosingPages(
            ServiceClosing closing,
            CaseloadPages caseload,
            OfferPages offers,
            People people,
            Directory directory,
            Words words) {
        this.closing = closing;
        this.caseload = caseload;
        this.offers = offers;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /**
     * What stands on the page.
     *
     * @param since when it came to stand so and by whom; null where it always did
     * @param proposal what waits for a second person; null where nothing does
     * @param wish the key of what is proposed, which goes with the agreement to it
     * @param wishKeeper the user name of who is to keep the files by that
     * @param agrees whether the reader can be that person
     * @param leads whether he proposes
     * @param wishes what he can propose now, by keys
     * @param finishes whether he can say that nothing is open any more
     */
    record Standing(
            String text,
            @Nullable String since,
            @Nullable String keeper,
            @Nullable String proposal,
            @Nullable String wish,
            @Nullable String wishKeeper,
            boolean agrees,
            boolean leads,
            List<String> wishes,
            boolean finishes,
            @Nullable Open open) {}

    /**
     * What is open, as far as the reader may know it.
     *
     * @param more whether there are more files than stand here
     * @param offersEnd that there may be more offers than stand here; null where there are not
     */
    record Open(
            List<CaseloadPages.Line> files,
            boolean more,
            List<String> drafts,
            List<OfferPages.OfferLine> offers,
            @Nullable String offersEnd,
            List<Option> keepers) {}

    Standing of(Officer officer, Locale reader) {
        var view = closing.standing(officer);
        var names = names(view);
        var leads = closing.leads(officer);
        var wish = view.wish();
        var waits = wish != null;
        var keeper = view.keeper();
        return new Standing(
                words.text("referral.closing.standing." + view.standing().key()),
                since(view, names),
                keeper == null ? null : words.text("referral.closing.keeper", names.of(keeper)),
                proposal(view, names),
                wish == null ? null : wish.key(),
                view.wishKeeper(),
                waits && !officer.names().contains(String.valueOf(view.wishedBy())),
                leads,
                leads && !waits ? wishes(view.standing()) : List.of(),
                leads && !waits && view.standing() == OrganisationStanding.CLOSING,
                waits || view.standing() != OrganisationStanding.WORKING ? open(officer, reader) : null);
    }

    private People.Names names(OrganisationView view) {
        return people.names(Stream.of(
                        Optional.ofNullable(view.firstBy()),
                        Optional.ofNullable(view.secondBy()),
                        Optional.ofNullable(view.keeper()),
                        Optional.ofNullable(view.wishedBy()),
                        Optional.ofNullable(view.wishKeeper()))
                .flatMap(Optional::stream)
                .toList());
    }

    private static List<String> wishes(OrganisationStanding standing) {
        return Stream.of(OrganisationWish.values())
                .filter(wish -> wish.fits(standing))
                .map(OrganisationWish::key)
                .toList();
    }

    private @Nullable String since(OrganisationView view, People.Names names) {
        var since = view.since();
        if (since == null) {
            return null;
        }
        var who = Stream.of(Optional.ofNullable(view.firstBy()), Optional.ofNullable(view.secondBy()))
                .flatMap(Optional::stream)
                .map(names::of)
                .collect(Collectors.joining(", "));
        return words.text(
                "referral.closing.since", words.moment(since, directory.times().zone(view.authority())), who);
    }

    private @Nullable String proposal(OrganisationView view, People.Names names) {
        var wish = view.wish();
        if (wish == null) {
            return null;
        }
        var keeper = view.wishKeeper();
        return words.text(
                "referral.closing.proposal." + wish.key(),
                names.of(String.valueOf(view.wishedBy())),
                words.moment(
                        Objects.requireNonNull(view.wishedAt()),
                        directory.times().zone(view.authority())),
                keeper == null ? "" : names.of(keeper));
    }

    /** Who leads a service and has no other post reads no file of it. */
    private Open open(Officer officer, Locale reader) {
        var files = caseload.opens(officer) ? caseload.page(CaseloadPages.ALL, "", officer, reader) : null;
        var unopened = closing.unopened(officer);
        return new Open(
                files == null ? List.of() : files.lines(),
                files != null && files.pages().next() != null,
                closing.drafts(officer),
                unopened.stream()
                        .map(offer -> offers.line(offer, officer, reader))
                        .toList(),
                words.ends(unopened.size(), UnopenedOffers.LONGEST_LIST),
                closing.keepers(officer).stream()
                        .map(each -> new Option(each.username(), each.displayName()))
                        .toList());
    }

    String notice(String key) {
        return words.text("referral.closing.notice." + key);
    }

    String refused(String code) {
        return words.text(Refusal.CHANGED.equals(code) ? "referral.closing.changed" : "refusal." + code);
    }
}
