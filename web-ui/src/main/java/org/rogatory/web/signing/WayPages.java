package org.rogatory.web.signing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.signing.AllowedWays;
import org.rogatory.signing.SignedKinds;
import org.rogatory.signing.WayRegister;
import org.rogatory.signing.WayRuleView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.LineGroup;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The rules of the ways to sign in the reader's words. */
@Component
class WayPages {

    private final WayRegister register;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;

    WayPages(WayRegister register, People people, CaseWords caseWords, Words words) {
        this.register = register;
        this.people = people;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * One rule.
     *
     * @param by who proposed it and who confirmed it
     * @param waits whether it waits for a second person
     * @param barred why this reader cannot confirm it; null where he can
     */
    record Line(
            String id,
            String kind,
            String ways,
            String from,
            String by,
            StatusView standing,
            boolean waits,
            @Nullable String barred) {}

    ModelAndView list(List<WayRuleView> rules, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var counting = register.counting(rules);
        var names = people.names(rules.stream()
                .flatMap(rule -> Stream.of(rule.proposedBy(), String.valueOf(rule.confirmedBy())))
                .toList());
        var page = new ModelAndView("signing/ways");
        page.addObject(
                "groups",
                LineGroup.of(
                        rules,
                        WayRuleView::authority,
                        key -> caseWords.authority(key, reader),
                        rule -> line(rule, new Seen(names, counting, officer), reader)));
        page.addObject("edits", officer.has(Role.ADMINISTRATOR));
        return page;
    }

    /** What all lines of one page need: the names, the rules that count today, the reader. */
    private record Seen(People.Names names, Set<String> counting, Officer officer) {}

    private Line line(WayRuleView rule, Seen seen, Locale reader) {
        var confirmed = rule.confirmedBy();
        var proposed = words.text("signing.ways.proposed-by", seen.names().of(rule.proposedBy()));
        var own = rule.proposedBy().equals(seen.officer().username());
        return new Line(
                rule.ruleId(),
                kind(rule.kind(), reader),
                AllowedWays.ALL.stream()
                        .filter(rule.ways()::contains)
                        .map(this::way)
                        .collect(Collectors.joining("; ")),
                words.text("signing.since", words.date(rule.validFrom())),
                confirmed == null
                        ? proposed
                        : proposed + ", "
                                + words.text(
                                        "signing.ways.confirmed-by",
                                        seen.names().of(confirmed)),
                standing(rule, seen.counting()),
                rule.waits(),
                own ? words.text("refusal.four-eyes-ways") : null);
    }

    private StatusView standing(WayRuleView rule, Set<String> counting) {
        if (rule.waits()) {
            return standing("wait", "waits");
        }
        if (rule.withdrawnBy() != null) {
            return standing("plain", "withdrawn");
        }
        if (counting.contains(rule.ruleId())) {
            return standing("done", "counts");
        }
        return register.ahead(rule) ? standing("them", "ahead") : standing("plain", "replaced");
    }

    private StatusView standing(String tone, String word) {
        return new StatusView(tone, words.text("signing.ways.standing." + word));
    }

    private String kind(@Nullable String kind, Locale reader) {
        return kind == null ? words.text("signing.ways.all-kinds") : caseWords.label("document_kinds", kind, reader);
    }

    private String way(String key) {
        return words.text("cases.choice." + key);
    }

    ModelAndView form(WayForm form, FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("signing/way");
        page.addObject("form", form);
        page.addObject("ways", Objects.requireNonNullElse(form.ways(), List.of()));
        page.addObject("once", SentOnce.mark());
        page.addObject("errors", errors);
        page.addObject("authorities", caseWords.authorities(officer.state(), reader));
        page.addObject(
                "kinds",
                SignedKinds.CHOSEN.stream()
                        .map(kind -> new Option(kind, kind(kind, reader)))
                        .toList());
        page.addObject(
                "choices",
                AllowedWays.ALL.stream()
                        .map(way -> new Option(way, way(way), words.text("signing.ways.hint." + way)))
                        .toList());
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
