package org.rogatory.directory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States and their authorities: who answers for what, in which languages and time zone. */
public final class Directory {

    private static final Set<String> COURTS = Set.of("court", "supreme_court");

    /** A service for victims answers to the authority above it for referrals only; it is nobody's subordinate. */
    private static final String INDEPENDENT = "shelter_ngo";

    private final Map<String, Wording> states;
    private final Map<String, Authority> authorities;
    private final Map<String, Wording> kinds;
    private final Set<String> hosted;

    private Directory(
            Map<String, Wording> states,
            Map<String, Wording> kinds,
            Map<String, Authority> authorities,
            Set<String> hosted) {
        this.states = states;
        this.kinds = kinds;
        this.authorities = authorities;
        this.hosted = hosted;
    }

    /** The directory shipped with the system, with the usual hosted States. */
    public static Directory load() {
        return load(ReferenceFiles.shipped(), DirectorySettings.usual());
    }

    public static Directory load(ReferenceFiles files, DirectorySettings settings) {
        var states = StateNames.read(files);
        var file = files.read("authorities.yaml");
        var kinds = words(file, "kinds");
        var cities = words(file, "cities");
        var records = file.records("authorities", "key");
        var authorities = records.stream()
                .map(record -> Authority.read(record, cities))
                .collect(toMap(Authority::key, authority -> authority, (a, b) -> a, LinkedHashMap::new));
        new AuthorityTree(states.keySet(), kinds.keySet(), authorities).verify(records);
        settings.hosted().stream()
                .filter(state -> !states.containsKey(state))
                .findFirst()
                .ifPresent(state -> {
                    throw new BrokenReferenceData("settings", "rogatory.directory", "hosted", "unknown State " + state);
                });
        return new Directory(
                states,
                Collections.unmodifiableMap(kinds),
                Collections.unmodifiableMap(authorities),
                Set.copyOf(settings.hosted()));
    }

    private static Map<String, Wording> words(ReferenceRecord file, String list) {
        var words = new LinkedHashMap<String, Wording>();
        file.records(list, "key").forEach(record -> words.put(record.name(), record.wording("label")));
        return words;
    }

    public Optional<Authority> find(String key) {
        return Optional.ofNullable(authorities.get(key));
    }

    /**
     * The authority of a key that is known to exist.
     *
     * @throws UnknownAuthority if it does not
     */
    public Authority authority(String key) {
        return find(key).orElseThrow(() -> new UnknownAuthority(key));
    }

    public Collection<Authority> authorities() {
        return authorities.values();
    }

    /** The authorities of a State, in the order of the directory. */
    public List<Authority> authorities(String state) {
        return select(authority -> authority.state().equals(state));
    }

    /** The authorities directly below another one. */
    public List<Authority> below(String key) {
        return select(authority -> key.equals(authority.parent()));
    }

    /** Whether an authority is another one or subordinate to it at any depth; one that is not known is nobody's. */
    public boolean belongsTo(String key, String above) {
        for (var at = authorities.get(key); at != null; at = superior(at)) {
            if (at.key().equals(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an authority is another one or has its place below it, be it subordinate or not. */
    public boolean standsUnder(String key, String above) {
        for (var at = authorities.get(key); at != null; at = parent(at)) {
            if (at.key().equals(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an authority is a service for victims, which keeps its files for itself. */
    public boolean independent(String key) {
        return find(key).filter(Directory::isIndependent).isPresent();
    }

    private static boolean isIndependent(Authority authority) {
        return authority.kind().equals(INDEPENDENT);
    }

    private @Nullable Authority superior(Authority authority) {
        return isIndependent(authority) ? null : parent(authority);
    }

    private @Nullable Authority parent(Authority authority) {
        var parent = authority.parent();
        return parent == null ? null : authorities.get(parent);
    }

    /** An authority and all that are subordinate to it at any depth, by key; none where there is no such authority. */
    public Set<String> branch(String key) {
        return authorities.values().stream()
                .map(Authority::key)
                .filter(each -> belongsTo(each, key))
                .collect(toUnmodifiableSet());
    }

    /** The first addressee of a State for legal assistance. */
    public Optional<Authority> mlaDefault(String state) {
        return authorities(state).stream().filter(Authority::mlaDefault).findFirst();
    }

    /** The first addressee of a State for a procedure: mla_pretrial, mla_court_stage, extradition, transfer, … */
    public Optional<Authority> defaultFor(String state, String procedure) {
        return authorities(state).stream()
                .filter(authority -> authority.defaultFor().contains(procedure))
                .findFirst();
    }

    /** To whom what is asked in a procedure goes where nobody is named: the one for it, else the one for all assistance. */
    public Optional<Authority> addressee(String state, String procedure) {
        return defaultFor(state, procedure).or(() -> mlaDefault(state));
    }

    /** Who keeps, checks and sends what a State asks: for its courts the authority named for their stage, if one is. */
    public Authority keeper(String state, boolean courtRoute) {
        var ofCourts = courtRoute ? defaultFor(state, "mla_court_stage") : Optional.<Authority>empty();
        return ofCourts.or(() -> mlaDefault(state)).orElseThrow();
    }

    /** Where whoever works at an authority takes in what comes by hand: there, if the State's files are kept there. */
    public Authority receiver(String state, String own) {
        return Stream.of(keeper(state, false), keeper(state, true))
                .filter(keeper -> keeper.key().equals(own))
                .findFirst()
                .orElseGet(() -> keeper(state, false));
    }

    /** The courts of a State, of any instance. */
    public List<Authority> courts(String state) {
        return authorities(state).stream()
                .filter(authority -> COURTS.contains(authority.kind()))
                .toList();
    }

    /** Whether an authority is a court of any instance. */
    public boolean court(String key) {
        return find(key).map(Authority::kind).filter(COURTS::contains).isPresent();
    }

    /** The zone by which limits are counted for an authority that is known to exist. */
    public ZoneId zone(String authority) {
        return authority(authority).zone();
    }

    /** How moments are read by the calendars of offices, also of one that has left the data. */
    public OfficeTimes times() {
        return new OfficeTimes(this);
    }

    /** The codes of the States that may be offered, hosted ones among them; test States are left out. */
    public List<String> states() {
        return states.keySet().stream()
                .filter(state -> authorities(state).stream().anyMatch(authority -> !authority.test()))
                .toList();
    }

    public boolean knows(String state) {
        return states.containsKey(state);
    }

    /** The names of all States, test States included, by code. */
    public Map<String, Wording> stateNames() {
        return states;
    }

    /** The name of a State; the code itself where there is no name. */
    public String stateName(String state, Locale locale) {
        var name = states.get(state);
        return name == null ? state : name.in(locale);
    }

    /** The words for the kinds of authority, by key. */
    public Map<String, Wording> kinds() {
        return kinds;
    }

    /** Whether the offices of a State work on this node. */
    public boolean hosts(String state) {
        return hosted.contains(state);
    }

    public Set<String> hosted() {
        return hosted;
    }

    private List<Authority> select(Predicate<Authority> wanted) {
        return authorities.values().stream().filter(wanted).toList();
    }
}
