package org.rogatory.cases.world;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.PublishedPassword;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The synthetic officers of the demo world: {@code <role>.<state>}, and {@code <role>.<state>.<authority>} elsewhere. */
@Component
class DemoOfficers {

    private static final Map<String, Set<Role>> CENTRAL = central();

    /** Who works where requests of courts or transfers are kept, if that is not the State's first authority. */
    private static final List<String> KEEPING =
            List.of("supervisor", "officer", "registrar", "head", "signatory", "translator");

    /** Who hands sentenced persons over works where their transfers are kept. */
    private static final String CUSTODY = "custody";

    private static final String TRANSFERS = "transfer";

    /** Family names that nobody takes for real ones. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("drafter", "Testova Aziza"),
            Map.entry("supervisor", "Testov Rustam"),
            Map.entry("officer", "Testova Dilnoza"),
            Map.entry("registrar", "Testova Malika"),
            Map.entry("head", "Testov Timur"),
            Map.entry("signatory", "Testov Anvar"),
            Map.entry("translator", "Testova Leyla"),
            Map.entry("executor", "Testov Jasur"),
            Map.entry(CUSTODY, "Testov Sobir"),
            Map.entry("caseworker", "Testova Nilufar"),
            Map.entry("caseworker2", "Testova Zarina"),
            Map.entry("coordinator", "Testov Farrukh"),
            Map.entry("coordinator2", "Testova Gulnora"),
            Map.entry("responder", "Testov Ulugbek"),
            Map.entry("responder2", "Testova Kamola"),
            Map.entry("commission1", "Testova Aida"),
            Map.entry("commission2", "Testov Bakhtiyor"),
            Map.entry("commission3", "Testova Saule"),
            Map.entry("commission4", "Testov Daniyar"),
            Map.entry("commission5", "Testova Gulbahor"),
            Map.entry("commission6", "Testov Murat"),
            Map.entry("court", "Testova Nodira"),
            Map.entry("auditor", "Testov Karim"),
            Map.entry("admin", "Testov Bek"),
            Map.entry("admin2", "Testova Umida"),
            Map.entry("operator", "Testov Sanjar"));

    private final UserAdministration accounts;
    private final Directory directory;
    private final PublishedPassword password;

    DemoOfficers(UserAdministration accounts, Directory directory, PublishedPassword password) {
        this.accounts = accounts;
        this.directory = directory;
        this.password = password;
    }

    private static Map<String, Set<Role>> central() {
        var officers = new LinkedHashMap<String, Set<Role>>();
        officers.put("supervisor", EnumSet.of(Role.SUPERVISOR));
        officers.put("officer", EnumSet.of(Role.CENTRAL_OFFICER, Role.REGISTRAR));
        officers.put("registrar", EnumSet.of(Role.REGISTRAR));
        officers.put("head", EnumSet.of(Role.HEAD));
        officers.put("signatory", EnumSet.of(Role.SIGNATORY, Role.HEAD));
        officers.put("translator", EnumSet.of(Role.TRANSLATOR));
        officers.put(CUSTODY, EnumSet.of(Role.CUSTODY_OFFICER));
        officers.put("auditor", EnumSet.of(Role.AUDITOR));
        officers.put("admin", EnumSet.of(Role.ADMINISTRATOR));
        officers.put("admin2", EnumSet.of(Role.ADMINISTRATOR));
        officers.put("operator", EnumSet.of(Role.OPERATOR));
        return officers;
    }

    void ensure(String state) {
        var hash = password.hash();
        officersOf(state).forEach(officer -> accounts.ensure(officer, hash, language(state)));
    }

    /** Who writes and who endorses in the unit that a scenario names, whatever kind of authority it is. */
    void ensureUnit(JsonNode scenario) {
        var unit = Scenario.unit(scenario);
        var state = scenario.path("requesting").asString("");
        if (unit.isEmpty() || !directory.hosts(state) || DemoReferralOfficers.FORM.equals(Scenario.form(scenario))) {
            return;
        }
        var roles = Scenario.ofCourt(scenario) ? List.of(Role.COURT) : List.of(Role.DRAFTER, Role.SUPERVISOR);
        var hash = password.hash();
        for (var role : roles) {
            var name = (role.key() + "." + state + "." + unit).toLowerCase(Locale.ROOT);
            accounts.ensure(officer(name, state, unit, EnumSet.of(role)), hash, language(state));
        }
    }

    private static String language(String state) {
        return "UZ".equals(state) ? "uz" : "en";
    }

    private List<Officer> officersOf(String state) {
        var officers = new ArrayList<Officer>();
        var central = directory.mlaDefault(state).orElseThrow().key();
        var suffix = "." + state.toLowerCase(Locale.ROOT);
        CENTRAL.forEach((name, roles) -> officers.add(officer(name + suffix, state, central, roles)));
        var below = unitBelow(state, central);
        officers.add(officer("drafter" + suffix, state, below, EnumSet.of(Role.DRAFTER)));
        officers.add(officer("executor" + suffix, state, below, EnumSet.of(Role.EXECUTOR)));
        directory.authorities(state).forEach(authority -> officers.addAll(elsewhere(authority, suffix)));
        officers.addAll(keeping(state, suffix));
        directory.authorities(state).stream()
                .filter(authority -> "court".equals(authority.kind()))
                .findFirst()
                .ifPresent(
                        court -> officers.add(officer("court" + suffix, state, court.key(), EnumSet.of(Role.COURT))));
        return officers;
    }

    private String unitBelow(String state, String central) {
        return directory.authorities(state).stream()
                .filter(authority ->
                        central.equals(authority.parent()) && "investigative_unit".equals(authority.kind()))
                .map(Authority::key)
                .findFirst()
                .orElse(central);
    }

    private static List<Officer> elsewhere(Authority authority, String suffix) {
        var name = suffix + "." + authority.key().toLowerCase(Locale.ROOT);
        var officers = rolesAt(authority).stream()
                .map(role -> officer(role.key() + name, authority.state(), authority.key(), EnumSet.of(role)));
        var ofReferral = DemoReferralOfficers.at(authority).entrySet().stream()
                .map(who -> officer(who.getKey() + name, authority.state(), authority.key(), who.getValue()));
        return Stream.concat(officers, ofReferral).toList();
    }

    /** The people of the authorities that keep files of the State besides its first one. */
    private List<Officer> keeping(String state, String suffix) {
        var ofTransfers = directory.defaultFor(state, TRANSFERS).stream()
                .filter(keeper -> !keeper.mlaDefault())
                .toList();
        var keepers = Stream.concat(Stream.of(directory.keeper(state, true)), ofTransfers.stream())
                .filter(keeper -> !keeper.mlaDefault())
                .distinct()
                .flatMap(keeper -> KEEPING.stream().map(who -> working(who, keeper, suffix)));
        var custody = ofTransfers.stream().map(keeper -> working(CUSTODY, keeper, suffix));
        return Stream.concat(keepers, custody).toList();
    }

    private static Officer working(String who, Authority authority, String suffix) {
        var name = who + suffix + "." + authority.key().toLowerCase(Locale.ROOT);
        return officer(name, authority.state(), authority.key(), CENTRAL.getOrDefault(who, Set.of()));
    }

    private static List<Role> rolesAt(Authority authority) {
        return switch (authority.kind()) {
            case "investigative_unit" -> List.of(Role.DRAFTER, Role.SUPERVISOR, Role.EXECUTOR);
            case "regional_prosecutor" -> List.of(Role.SUPERVISOR, Role.HEAD, Role.REGISTRAR, Role.EXECUTOR);
            case "district_prosecutor" ->
                List.of(Role.DRAFTER, Role.SUPERVISOR, Role.HEAD, Role.REGISTRAR, Role.EXECUTOR);
            case "supreme_court" -> List.of(Role.COURT);
            case "court" -> List.of(Role.COURT, Role.EXECUTOR);
            default -> List.of();
        };
    }

    private static Officer officer(String username, String state, String authority, Set<Role> roles) {
        return new Officer(username, displayName(username, state), state, authority, roles);
    }

    /** Says in any language that nobody is meant, and where he works: {@code Testova Dilnoza · UZ}. */
    private static String displayName(String username, String state) {
        var parts = username.split("\\.", 3);
        var place = parts.length > 2 ? parts[2].toUpperCase(Locale.ROOT) : state;
        return NAMES.getOrDefault(parts[0], "Testov") + " · " + place;
    }
}
