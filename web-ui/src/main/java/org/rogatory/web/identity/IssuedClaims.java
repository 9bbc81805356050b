package org.rogatory.web.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.directory.Directory;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.Languages;

/**
 * Reads from what an issuer says of somebody where he serves and what he may do: his group {@code /UZ/UZ-GPO/UZ-REG-1}
 * names his State and, at its end, his authority or unit; his roles have the keys of {@link Role}. What is not known
 * here gives nothing, and whoever has no place, or two, is refused.
 */
final class IssuedClaims {

    private static final Pattern PLACE = Pattern.compile("/([A-Z]{2})((?:/[^/]+)+)");
    private static final int LONGEST_NAME = 200;

    private final Directory directory;

    IssuedClaims(Directory directory) {
        this.directory = directory;
    }

    /** The holder of the token, as the program knows officers. */
    Officer officer(Map<String, Object> claims) {
        var place = place(claims);
        var held = texts(claims, "roles");
        var roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM && held.contains(role.key()))
                .collect(Collectors.toUnmodifiableSet());
        if (roles.isEmpty()) {
            throw new AccountRefused("role-missing");
        }
        var username = text(claims, "preferred_username");
        return new Officer(username, displayName(claims, username), place.state(), place.authority(), roles);
    }

    /** The issuer and its own unchanging name of the holder. */
    static String subject(Map<String, Object> claims) {
        return text(claims, "iss") + " " + text(claims, "sub");
    }

    /** The language he has chosen at the issuer, if pages are in it. */
    static String language(Map<String, Object> claims) {
        return Languages.of(text(claims, "locale")).orElse(Languages.DEFAULT).getLanguage();
    }

    /** Where somebody serves. */
    private record Place(String state, String authority) {}

    private Place place(Map<String, Object> claims) {
        var places = texts(claims, "groups").stream()
                .filter(group -> PLACE.matcher(group).matches())
                .collect(Collectors.toUnmodifiableSet());
        if (places.size() != 1) {
            throw new AccountRefused(places.isEmpty() ? "group-missing" : "group-ambiguous");
        }
        var steps = List.of(places.iterator().next().substring(1).split("/"));
        var place = new Place(steps.get(0), steps.get(steps.size() - 1));
        demandKnown(place, steps.subList(1, steps.size()));
        return place;
    }

    private void demandKnown(Place place, List<String> path) {
        var known = directory
                .find(place.authority())
                .filter(authority -> authority.state().equals(place.state()))
                .filter(authority -> path.stream().allMatch(above -> directory.standsUnder(authority.key(), above)));
        if (known.isEmpty()) {
            throw new AccountRefused("authority-unknown");
        }
        if (!directory.hosted().contains(place.state())) {
            throw new AccountRefused("state-not-hosted");
        }
    }

    private static String displayName(Map<String, Object> claims, String username) {
        var name = text(claims, "name").strip();
        var shown = name.isEmpty() ? username : name;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }

    private static String text(Map<String, Object> claims, String name) {
        return Objects.toString(claims.get(name), "");
    }

    private static Set<String> texts(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
