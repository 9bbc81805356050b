package org.rogatory.web.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.signing.SignedKinds;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRightView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.LineGroup;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.RightWords;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The register of signing rights in the reader's words. */
@Component
class RightPages {

    private static final List<SigningBasis> GIVEN =
            List.of(SigningBasis.POST, SigningBasis.ACTING, SigningBasis.DELEGATION);

    private final UserAccounts accounts;
    private final People people;
    private final CaseWords caseWords;
    private final RightWords rightWords;
    private final Words words;

    RightPages(UserAccounts accounts, People people, CaseWords caseWords, RightWords rightWords, Words words) {
        this.accounts = accounts;
        this.people = people;
        this.caseWords = caseWords;
        this.rightWords = rightWords;
        this.words = words;
    }

    /**
     * One line of the register.
     *
     * @param over that it is revoked today
     * @param ended how it was revoked, where it was, be it from a day still ahead
     * @param lapsed why it does not count though it stands, and what helps
     */
    record Line(
            String id,
            String holder,
            String basis,
            String kinds,
            String order,
            String time,
            boolean over,
            @Nullable String ended,
            @Nullable String lapsed) {}

    /**
     * The whole register.
     *
     * @param lapsed the rights that rest on none, by reference
     * @param today the day it is at the authority of a right
     */
    ModelAndView list(
            List<SigningRightView> rights,
            Set<String> lapsed,
            Function<SigningRightView, LocalDate> today,
            Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var names = people.names(rights.stream()
                .flatMap(right -> Stream.of(right.holder(), String.valueOf(right.onBehalfOf())))
                .toList());
        var page = new ModelAndView("signing/rights");
        page.addObject(
                "groups",
                LineGroup.of(
                        rights,
                        SigningRightView::authority,
                        key -> caseWords.authority(key, reader),
                        right -> line(right, today.apply(right), names, lapsed.contains(right.rightId()))));
        page.addObject("edits", officer.has(Role.ADMINISTRATOR));
        return page;
    }

    private Line line(SigningRightView right, LocalDate today, People.Names names, boolean lapsed) {
        var reader = LocaleContextHolder.getLocale();
        var whose = right.onBehalfOf();
        return new Line(
                right.rightId(),
                names.of(right.holder()),
                rightWords.ground(right.basis(), whose == null ? null : names.of(whose)),
                kinds(right.kinds(), reader),
                right.basis() == SigningBasis.ROLE
                        ? words.text("signing.taken-over")
                        : rightWords.order(right.orderNumber(), right.orderDate()),
                time(right.validFrom(), right.validTo()),
                right.revoked(today),
                ended(right.revocation()),
                lapsed ? words.text("signing.lapsed", names.of(String.valueOf(whose))) : null);
    }

    /** From which day and by which order it is revoked, as far as that was told. */
    private @Nullable String ended(SigningRightView.@Nullable Revoked revoked) {
        if (revoked == null) {
            return null;
        }
        var from = revoked.from();
        if (from == null) {
            return words.text("signing.is-revoked");
        }
        return revoked.order() == null
                ? words.text("signing.revoked-from", words.date(from))
                : words.text("signing.revoked-by", words.date(from), revoked.order());
    }

    private String kinds(Set<String> kinds, Locale reader) {
        return kinds.isEmpty()
                ? words.text("signing.all-kinds")
                : kinds.stream()
                        .sorted()
                        .map(kind -> caseWords.label("document_kinds", kind, reader))
                        .collect(Collectors.joining("; "));
    }

    private String time(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? words.text("signing.since", words.date(from))
                : words.text("signing.between", words.date(from), words.date(to));
    }

    ModelAndView form(RightForm form, FormErrors errors, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("signing/new");
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject("authorities", caseWords.authorities(officer.state(), reader));
        page.addObject(
                "officers",
                accounts.officersOf(officer.state()).stream()
                        .map(each -> new Option(each.username(), each.displayName()))
                        .toList());
        choices(page, reader);
        return errors.on(page);
    }

    private void choices(ModelAndView page, Locale reader) {
        page.addObject(
                "bases",
                GIVEN.stream()
                        .map(basis -> new Option(
                                basis.key(),
                                words.text("signing.basis." + basis.key()),
                                words.text("signing.basis-hint." + basis.key())))
                        .toList());
        page.addObject(
                "kinds",
                SignedKinds.all().stream()
                        .map(kind -> new Option(kind, caseWords.label("document_kinds", kind, reader)))
                        .toList());
    }

    ModelAndView revoke(SigningRightView right, LocalDate today, RevokeForm form, FormErrors errors) {
        var names = people.names(
                Stream.of(right.holder(), String.valueOf(right.onBehalfOf())).toList());
        var page = new ModelAndView("signing/revoke");
        page.addObject("right", line(right, today, names, false));
        page.addObject("form", form);
        page.addObject("once", SentOnce.mark());
        page.addObject("errors", errors);
        var revocation = right.revocation();
        page.addObject("reason", revocation == null ? null : revocation.reason());
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    FormErrors unread(BindingResult binding) {
        return FormErrors.unread(binding, words);
    }

    String text(String key) {
        return words.text(key);
    }
}
