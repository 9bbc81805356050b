package org.rogatory.web.cabinet;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.KnownKeyView;
import org.rogatory.referral.cabinet.KnownKeyDesk;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the public keys of cabinets on the page of the cabinet. */
@Component
class KnownKeyPages {

    private final KnownKeyDesk desk;
    private final Directory directory;
    private final People people;
    private final Words words;

    KnownKeyPages(KnownKeyDesk desk, Directory directory, People people, Words words) {
        this.desk = desk;
        this.directory = directory;
        this.people = people;
        this.words = words;
    }

    /** The public key of an organisation. */
    record KeyRow(String name, String fingerprint, String publicKey) {}

    /**
     * One that somebody entered.
     *
     * @param mine whether the reader did, so that another person confirms it
     * @param settled who confirmed or dropped it, and when; nothing while it waits
     */
    record EntryRow(
            String entry,
            String name,
            String fingerprint,
            String standing,
            String entered,
            @Nullable String settled,
            boolean mine) {}

    void fill(ModelAndView page, Officer officer) {
        var place = desk.place(officer);
        page.addObject("enters", place.enters());
        page.addObject("elsewhere", place.used().stream().map(this::key).toList());
        page.addObject("organisations", place.enters() ? organisations(officer) : List.of());
        page.addObject("waiting", rows(place.entered().stream().filter(KnownKeyView::waits), officer));
        page.addObject("history", rows(place.entered().stream().filter(key -> !key.waits()), officer));
    }

    KeyRow key(CabinetView cabinet) {
        return new KeyRow(name(cabinet.organisation()), cabinet.fingerprint(), cabinet.publicKey());
    }

    private List<EntryRow> rows(Stream<KnownKeyView> some, Officer officer) {
        var keys = some.toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        var zone = directory.times().zone(officer.authority());
        var names = people.names(keys.stream()
                .flatMap(key -> Stream.of(key.enteredBy(), Objects.requireNonNullElse(key.settledBy(), "")))
                .filter(name -> !name.isEmpty())
                .toList());
        return keys.stream()
                .map((KnownKeyView key) -> new EntryRow(
                        key.keyRef(),
                        name(key.organisation()),
                        key.fingerprint(),
                        words.text("cabinet.known." + key.standing().key()),
                        names.of(key.enteredBy()) + ", " + words.moment(key.enteredAt(), zone),
                        settled(key, names, zone),
                        key.enteredBy().equals(officer.username())))
                .toList();
    }

    private @Nullable String settled(KnownKeyView key, People.Names names, ZoneId zone) {
        var by = key.settledBy();
        var at = key.settledAt();
        return by == null || at == null ? null : names.of(by) + ", " + words.moment(at, zone);
    }

    /** Services whose cabinet may lie at another node. */
    private List<Option> organisations(Officer officer) {
        return directory.authorities().stream()
                .filter(authority -> directory.independent(authority.key()))
                .filter(authority -> !authority.test() && !authority.key().equals(officer.authority()))
                .map(authority -> new Option(authority.key(), name(authority) + " (" + authority.state() + ")"))
                .toList();
    }

    private String name(String key) {
        return directory.find(key).map(this::name).orElse(key);
    }

    private String name(Authority authority) {
        return authority.name().in(words.language());
    }
}
