package org.rogatory.web.cabinet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetSettings;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.CabinetView.Holder;
import org.rogatory.referral.cabinet.CabinetDesk;
import org.rogatory.referral.cabinet.CabinetPlace;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the page of the cabinet for its reader. */
@Component
class CabinetPages {

    private static final Set<String> DONE = Set.of(
            "set-up", "open", "close", "take-up", "passphrase", "dismiss", "change-key", "keys", "confirm", "drop");

    private final CabinetDesk desk;
    private final OpenCabinets open;
    private final CabinetSettings settings;
    private final Directory directory;
    private final People people;
    private final OfficerChoices choices;
    private final KnownKeyPages keys;
    private final Words words;

    CabinetPages(
            CabinetDesk desk,
            OpenCabinets open,
            CabinetSettings settings,
            Directory directory,
            People people,
            OfficerChoices choices,
            KnownKeyPages keys,
            Words words) {
        this.desk = desk;
        this.open = open;
        this.settings = settings;
        this.directory = directory;
        this.people = people;
        this.choices = choices;
        this.keys = keys;
        this.words = words;
    }

    /** Who asks, and by which request. */
    record Asked(HttpServletRequest request, Officer officer) {}

    /** One who holds the cabinet; {@code username} is who the button beside him dismisses. */
    record HolderRow(String username, String name, boolean waiting, String since, String admittedBy) {}

    /** The page as it is now, with what is wrong with a form on it. */
    ModelAndView page(Asked asked, FormErrors errors) {
        var officer = asked.officer();
        var place = desk.place(officer);
        var page = new ModelAndView("cabinet/cabinet");
        page.addObject("place", place);
        page.addObject("standing", standing(place, asked));
        page.addObject("chosenHint", words.text("cabinet.chosen-hint", settings.shortest()));
        page.addObject("minutes", settings.idle().toMinutes());
        page.addObject("notice", notice(asked.request().getParameter("done")));
        keys.fill(page, officer);
        var cabinet = place.cabinet();
        if (cabinet != null && place.here()) {
            page.addObject("own", keys.key(cabinet));
            page.addObject("holders", holders(cabinet, officer));
            page.addObject("colleagues", choices.of(place.colleagues(), words.language()));
        }
        return errors.on(page);
    }

    /** Where the reader stands before the cabinet; the words of the page go by it. */
    private String standing(CabinetPlace place, Asked asked) {
        if (!place.service()) {
            return "elsewhere";
        }
        if (!place.here()) {
            return place.leads() ? "none" : "missing";
        }
        var holder = place.holder(asked.officer().username());
        if (holder.isEmpty()) {
            return "outside";
        }
        if (holder.get().waiting()) {
            return "admitted";
        }
        return open.of(asked.request().getSession(false)).isPresent() ? "open" : "shut";
    }

    private @Nullable String notice(@Nullable String done) {
        return done == null || !DONE.contains(done) ? null : words.text("cabinet.done." + done);
    }

    private List<HolderRow> holders(CabinetView cabinet, Officer officer) {
        var zone = directory.times().zone(officer.authority());
        var names = people.names(cabinet.holders().stream()
                .flatMap(holder -> List.of(holder.username(), holder.admittedBy()).stream())
                .toList());
        return cabinet.holders().stream()
                .map((Holder holder) -> new HolderRow(
                        holder.username(),
                        names.of(holder.username()),
                        holder.waiting(),
                        words.moment(holder.since(), zone),
                        names.of(holder.admittedBy())))
                .toList();
    }

    /** The name of a colleague by whom a page says for whom a code is. */
    String named(String username) {
        return people.names(List.of(username)).of(username);
    }

    /** Where a reader is led when the cabinet is open; empty where that is no address of a page here. */
    static Optional<String> back(@Nullable String typed) {
        return typed != null && typed.matches("/[a-z][A-Za-z0-9/_.,:;~%?&=+-]{0,299}")
                ? Optional.of(typed)
                : Optional.empty();
    }
}
