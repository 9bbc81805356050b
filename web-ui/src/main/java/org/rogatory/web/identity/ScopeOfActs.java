package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Lifecycles;
import org.rogatory.web.shared.VerbNames;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Which scope the token of a national system must have for a call. A scope only narrows what the roles of its account
 * allow; a call that stands nowhere here is refused whatever the token says.
 */
final class ScopeOfActs implements AuthorizationManager<RequestAuthorizationContext> {

    static final String AUTHORITY = "SCOPE_";

    static final String READ = "rogatory.read";
    static final String DRAFT = "rogatory.draft";
    static final String DOCUMENTS = "rogatory.documents";
    static final String ACT = "rogatory.act";
    static final String DECIDE = "rogatory.decide";
    static final String SIGN = "rogatory.sign";
    static final String SEALED = "rogatory.sealed";
    static final String SEND = "rogatory.send";
    static final String OFFICE = "rogatory.office";
    static final String ARCHIVE = "rogatory.archive";
    static final String ACCESS = "rogatory.access";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FILE = "/api/v1/cases/{caseRef}";

    /** The first that fits counts. */
    private static final List<Rule> RULES = Stream.of(
                    rules(DRAFT, "/api/v1/cases", FILE + "/content", FILE + "/translation"),
                    rules(DRAFT, FILE + "/wanted"),
                    rules(DECIDE, FILE + "/conditions"),
                    rules(DRAFT, FILE + "/supplement", FILE + "/correct", FILE + "/letters/{letterRef}/translation"),
                    rules(SIGN, FILE + "/sign-letter/layout"),
                    rules(OFFICE, "/api/v1/cases/received", "/api/v1/cases/received-oral"),
                    rules(OFFICE, "/api/v1/cases/received-package", FILE + "/their-letter"),
                    rules(OFFICE, FILE + "/paper-content"),
                    rules(SIGN, FILE + "/documents/{documentRef}/signing/**"),
                    rules(SEALED, FILE + "/messages/**"),
                    rules(ACT, FILE + "/integrity"),
                    rules(DOCUMENTS, FILE + "/documents/**", FILE + "/uploads/**"),
                    rules(ARCHIVE, FILE + "/archive/**", "/api/v1/archive/**"),
                    rules(OFFICE, FILE + "/inventories/**", FILE + "/resolutions/**", FILE + "/control/**"),
                    rules(OFFICE, "/api/v1/journals/**", "/api/v1/letters/**", "/api/v1/imports/**"),
                    rules(OFFICE, "/api/v1/stray-messages/**"),
                    rules(DECIDE, "/api/v1/offers/**"),
                    rules(ACCESS, "/api/v1/access/**", "/api/v1/subject-exports/**"),
                    rules(ACCESS, FILE + "/isolations/**", "/api/v1/isolations/**"))
            .flatMap(rules -> rules)
            .toList();

    private static final PathPatternRequestMatcher VERB = PathPatternRequestMatcher.pathPattern(FILE + "/{verb}");

    private final ScopeOfVerbs verbs;

    ScopeOfActs(Lifecycles lifecycles) {
        this.verbs = new ScopeOfVerbs(lifecycles);
    }

    /** Calls that need one scope. */
    private record Rule(PathPatternRequestMatcher calls, String scope) {}

    private static Stream<Rule> rules(String scope, String... patterns) {
        return Stream.of(patterns).map(pattern -> new Rule(PathPatternRequestMatcher.pathPattern(pattern), scope));
    }

    /** The scope that a call needs; none where no token may make it. */
    Optional<String> of(HttpServletRequest call) {
        if (READS.contains(call.getMethod())) {
            return Optional.of(READ);
        }
        return RULES.stream()
                .filter(rule -> rule.calls().matches(call))
                .map(Rule::scope)
                .findFirst()
                .or(() -> ofVerb(call));
    }

    private Optional<String> ofVerb(HttpServletRequest call) {
        var verb = VERB.matcher(call);
        return verb.isMatch()
                ? Optional.ofNullable(verb.getVariables().get("verb"))
                        .map(VerbNames::verb)
                        .flatMap(verbs::of)
                : Optional.empty();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext call) {
        var who = caller.get();
        var scope = of(call.getRequest()).map(AUTHORITY::concat);
        return new AuthorizationDecision(who != null
                && scope.isPresent()
                && who.getAuthorities().stream().anyMatch(held -> scope.get().equals(held.getAuthority())));
    }
}
